import { finding, type Finding } from '../../findings/finding';
import { daysBetween } from '../progress/light';
import type { LedgerState } from '../operations/operation';
import { memberSheet, meetingSheet } from '../sheets/registers';
import { documentAttention } from './document-attention';
import { rosterOn } from './roster';
import { inspections } from './inspections';
import { stateOf, stepsFrom, type Lifecycle } from './lifecycle';
import { meetings } from './meetings';
import { memberChanges } from './member-changes';
import { milestones } from './milestones';
import { problemAttention } from './problem-attention';
import { recordsOf, type Register } from './register';
import { workPlanAttention } from './work-plan-attention';

/** Month from which a year without a plenary is pointed out: before it there is time enough. */
const plenaryMonth = 10;

/** 全体会议一般每年召开一次. */
function plenary({ workbook, ledger: { year }, today }: LedgerState): Finding[] {
  if (today < `${year}-${plenaryMonth}-01`) return [];
  const held = recordsOf(workbook, meetings).some(
    (meeting) => meeting.text('会议类别') === '全体会议' && meeting.day('日期')?.startsWith(`${year}-`) === true,
  );
  return held ? [] : [finding('attention-no-plenary', { sheet: meetingSheet.name }, { year })];
}

/** Posts and member units without anybody in office. */
function vacancies({ workbook, ledger, today }: LedgerState): Finding[] {
  const where = { sheet: memberSheet.name };
  const roster = rosterOn(workbook, today);
  if (roster.length === 0) return [finding('attention-roster-empty', where)];
  const vacant = ['组长', '办公室主任'].filter((post) => !roster.some((member) => member.text('小组职务') === post));
  const represented = new Set(roster.map((member) => member.text('单位')));
  const silent = ledger.units.filter(
    ({ kind, active, name, aliases }) =>
      kind === '成员单位' && active && ![name, ...aliases].some((one) => represented.has(one)),
  );
  return [
    ...vacant.map((post) => finding('attention-post-vacant', where, { post })),
    ...silent.map(({ name, code }) =>
      finding('attention-unit-unrepresented', { ...where, unit: code }, { unit: name }),
    ),
  ];
}

function records({ workbook }: LedgerState, register: Register & { readonly lifecycle?: Lifecycle }) {
  const { lifecycle } = register;
  if (lifecycle === undefined) return [];
  return recordsOf(workbook, register).map((record) => ({ record, lifecycle, now: stateOf(lifecycle, record) }));
}

/** Changes of members that wait for their next step. */
function changes(state: LedgerState): Finding[] {
  return records(state, memberChanges).flatMap(({ record, lifecycle, now }) => {
    const steps = stepsFrom(lifecycle, now).map(({ name }) => name);
    if (steps.length === 0) return [];
    const where = { sheet: record.sheet, cell: record.at('状态') };
    const values = { key: record.key, unit: record.text('单位'), state: now, step: steps.join('、') };
    return [finding('attention-change-waiting', where, values)];
  });
}

/** What inspections found and nobody has put right, overdue or due soon; the longest overdue first. */
function faults(state: LedgerState): Finding[] {
  return records(state, inspections)
    .flatMap(({ record, now }) => {
      const due = record.day('整改时限');
      if (due === undefined || now === '已整改') return [];
      const days = daysBetween(due, state.today);
      if (-days > state.ledger.settings.dueSoonDays) return [];
      const code = days > 0 ? 'attention-inspection-overdue' : 'attention-inspection-due-soon';
      const where = { sheet: record.sheet, cell: record.at('整改时限') };
      const values = { key: record.key, units: record.text('对象'), problem: record.text('发现问题') };
      return [{ found: finding(code, where, { ...values, days: Math.abs(days) }), days }];
    })
    .sort((left, right) => right.days - left.days)
    .map(({ found }) => found);
}

/** Milestones of the phases that should have been reached by today (工作进度); the longest overdue first. */
function missedMilestones(state: LedgerState): Finding[] {
  return records(state, milestones)
    .flatMap(({ record, now }) => {
      const due = record.day('时限');
      const days = due === undefined ? 0 : daysBetween(due, state.today);
      if (due === undefined || now === '已完成' || days <= 0) return [];
      const where = { sheet: record.sheet, cell: record.at('时限') };
      const values = { phase: record.text('阶段'), content: record.text('内容'), due, days };
      return [{ found: finding('attention-milestone-overdue', where, values), days }];
    })
    .sort((left, right) => right.days - left.days)
    .map(({ found }) => found);
}

/** What the registers ask for today: documents, work plans, faults to be put right, answers, changes of members, vacancies, a plenary, milestones. */
export function registerAttention(state: LedgerState): Finding[] {
  const due = [...faults(state), ...problemAttention(state)];
  const waiting = [...documentAttention(state), ...workPlanAttention(state)];
  return [...waiting, ...due, ...changes(state), ...plenary(state), ...vacancies(state), ...missedMilestones(state)];
}
