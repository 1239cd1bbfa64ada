import { consolidate } from '../../src/consolidation/consolidate';
import { adjudicateValue, chooseReturn } from '../../src/consolidation/decisions/decide';
import { takeProblems } from '../../src/consolidation/taking-in/take-problems';
import { takeInReturns } from '../../src/consolidation/taking-in/take-in';
import type { AnnualConsolidation, Submission } from '../../src/consolidation/annual';
import { takeScores } from '../../src/evaluation/take-scores';
import type { Ledger } from '../../src/ledger/ledger';
import type { LedgerUnit } from '../../src/ledger/ledger-unit';
import { noticeDifference } from '../../src/ledger/plan/notice-difference/compare';
import { withdrawDecision } from '../../src/ledger/operations/adjudicate';
import { adoptNotice } from '../../src/ledger/operations/adopt-notice';
import { carryOverPoints } from '../../src/ledger/operations/carry-over';
import { completeLines } from '../../src/ledger/operations/complete-lines';
import { adoptDefaultCriteria } from '../../src/ledger/operations/adopt-criteria';
import { editProgress } from '../../src/ledger/operations/progress/edit';
import { editTask } from '../../src/ledger/operations/tasks/edit';
import { freezeYear } from '../../src/ledger/operations/freeze';
import type { LedgerState, Operation } from '../../src/ledger/operations/operation';
import { refreshProgress } from '../../src/ledger/operations/progress/refresh';
import { reopenYear } from '../../src/ledger/operations/reopen';
import { assignRole, assignRoles } from '../../src/ledger/operations/roles';
import { addTask } from '../../src/ledger/operations/tasks/add';
import { mergeTasks } from '../../src/ledger/operations/tasks/merge';
import { reinstateTask, retireTask } from '../../src/ledger/operations/tasks/standing';
import { renameTask } from '../../src/ledger/operations/tasks/rename';
import { addAlias, setUnitKind } from '../../src/ledger/operations/units/details';
import { addUnit } from '../../src/ledger/operations/units/add';
import { mergeUnits } from '../../src/ledger/operations/units/merge';
import { reinstateUnit, retireUnit } from '../../src/ledger/operations/units/standing';
import { renameUnit } from '../../src/ledger/operations/units/rename';
import { addWorkPoint, editWorkPoint } from '../../src/ledger/operations/work-points';
import { returnFileName } from '../../src/returns/issuing/file-name';
import { issueReturn } from '../../src/returns/issuing/issue';
import { readReturn } from '../../src/returns/read';
import type { FileResult } from '../../src/returns/unit-return';
import type { Plan } from '../../src/plan/plan';
import type { Session } from '../../src/taskpane/session';
import { fillDraft } from '../../src/workbook/fill';
import { snapshotOf } from '../../src/workbook/drafted';
import { nodePlatform } from '../platform';
import { fillWithCare } from '../sample/filling';
import { Random } from '../sample/random';
import { registerRequests } from './register-operations';

/** An operation as the pane asks for it. */
export interface PaneOperation {
  /** As the code exports it: `assignRole`; those of registers as 操作日志 names them. */
  readonly name: string;
  /** What it is done to, for whoever reads the figures. */
  readonly of: string;
  /** Makes the request ready; what is returned carries it out, and says whether it was done. */
  readonly prepare: (session: Session) => () => Promise<boolean>;
}

function stateOf({ view: { ledger } }: Session): LedgerState {
  if (ledger.kind !== 'ledger') throw new Error(`the workbook is ${ledger.kind}`);
  return ledger.state;
}

function asked<Request>(
  name: string,
  of: string,
  operation: Operation<Request>,
  request: (state: LedgerState) => Request,
): PaneOperation {
  return {
    name,
    of,
    prepare: (session) => {
      const made = request(stateOf(session));
      return () => session.perform(operation, made);
    },
  };
}

/** An earlier year in which each task had a work point that nobody finished. */
function lastYear({ ledger }: LedgerState): Ledger {
  const points = ledger.tasks.map(({ code }) => ({
    code: `${ledger.year - 1}-${code}-01`,
    task: code,
    phase: '',
    content: `${code} 上年未完成的要点`,
    leads: [],
    responsible: [],
  }));
  return { ...ledger, year: ledger.year - 1, points };
}

/** A unit's return, filled in whole. */
function returnOf({ ledger, today }: LedgerState, unit: LedgerUnit, filledOn = '2008-01-20'): FileResult {
  const filled = fillWithCare(ledger, unit, filledOn, new Random(1)).cells;
  const name = returnFileName(unit, ledger.year);
  const workbook = snapshotOf(fillDraft(issueReturn(ledger, unit, today), filled));
  return readReturn({ name, sha256: `${name} ${filledOn}`, modified: 0 }, workbook, ledger);
}

/** The year with a return of each unit. */
function everyReturn(state: LedgerState): AnnualConsolidation {
  const reporting = state.ledger.units.filter(({ active }) => active);
  return consolidate(
    state.ledger,
    reporting.map((unit) => returnOf(state, unit)),
    '2008-02-05',
  );
}

/** What came of a unit that sent two returns. */
function twoReturns(state: LedgerState): Submission {
  const [unit] = state.ledger.units.filter(({ active }) => active);
  const files = unit === undefined ? [] : ['2008-01-10', '2008-01-20'].map((day) => returnOf(state, unit, day));
  const [submission] = consolidate(state.ledger, files, '2008-02-05').submissions;
  if (submission === undefined) throw new Error('nobody reports');
  return submission;
}

const signed = { reason: '电话核实', by: '办公室', date: '2008-02-04' };
const decidedFigure = { sheet: '指标', key: 'KR100', field: '本年数' };

/** A notice in which every tenth unit is missing and as many are new, a task is new, and the new units carry tasks. */
function nextNotice({ ledger }: LedgerState): Plan {
  const units = ledger.units.filter((_, index) => index % 10 !== 9);
  const kept = new Set(units.map(({ code }) => code));
  const added = ledger.units
    .filter((_, index) => index % 10 === 9)
    .map(({ kind }, index) => ({ code: `N${index + 1}`, name: `新设立机构（${index + 1}）`, kind, aliases: [] }));
  return {
    title: '下一年通知',
    region: ledger.region,
    units: [...units, ...added],
    tasks: [...ledger.tasks, { code: 'N1', name: '通知新增的一项任务', kind: '行动', duty: '按通知办理。' }],
    assignments: [
      ...ledger.assignments.filter(({ unit }) => kept.has(unit)),
      ...added.map(({ code }, index) => ({
        task: 'N1',
        unit: code,
        role: index === 0 ? ('牵头' as const) : ('责任' as const),
      })),
    ],
    phases: ledger.phases,
  };
}

/**
 * Every operation of the pane, each as large as it gets at the press of one button, in an order in which each has
 * something to do. For a wide ledger (`wideLedger`) of 17 units and 9 tasks at least.
 */
export const paneOperations: readonly PaneOperation[] = [
  asked('assignRole', 'one cell', assignRole, () => ({ task: 'T02', unit: 'U01', role: '责任' })),
  asked('assignRoles', 'all units, one task', assignRoles, ({ ledger }) => ({
    roles: ledger.units.map(({ code }) => ({ task: 'T03', unit: code, role: '责任' as const })),
  })),
  asked('addUnit', 'one unit', addUnit, () => ({ name: '区应急局', kind: '成员单位' })),
  asked('renameUnit', 'one unit', renameUnit, () => ({ unit: 'U02', name: '改名后的单位' })),
  asked('mergeUnits', 'one into another', mergeUnits, () => ({ from: 'U04', into: 'U05' })),
  asked('retireUnit', 'one unit', retireUnit, () => ({ unit: 'U06' })),
  asked('reinstateUnit', 'one unit', reinstateUnit, () => ({ unit: 'U06' })),
  asked('setUnitKind', 'one unit', setUnitKind, () => ({ unit: 'U07', kind: '责任单位' })),
  asked('addAlias', 'one unit', addAlias, () => ({ unit: 'U08', alias: '第八单位的别名' })),
  asked('addTask', 'one task', addTask, () => ({ name: '新增的任务', kind: '行动', duty: '按方案推进。' })),
  asked('editTask', 'its deadline', editTask, () => ({ task: 'T04', fields: { deadline: '2007-11-30' } })),
  asked('renameTask', 'one task', renameTask, () => ({ task: 'T04', name: '改名后的任务' })),
  asked('mergeTasks', 'one into another', mergeTasks, () => ({ from: 'T05', into: 'T06' })),
  asked('retireTask', 'one task', retireTask, () => ({ task: 'T07' })),
  asked('reinstateTask', 'one task', reinstateTask, () => ({ task: 'T07' })),
  asked('addWorkPoint', 'one point', addWorkPoint, () => ({
    task: 'T02',
    content: '举办科普日活动',
    leads: [],
    responsible: [],
  })),
  asked('editWorkPoint', 'one point', editWorkPoint, ({ ledger }) => ({
    point: ledger.points[0]?.code ?? '',
    fields: { content: '举办两次科普日活动' },
  })),
  asked('carryOverPoints', 'a point a task', carryOverPoints, (state) => {
    const from = lastYear(state);
    return { from, codes: from.points.map(({ code }) => code) };
  }),
  ...registerRequests.map(({ of, operation, request }) =>
    // Each request is made for its own operation.
    asked(operation.name, of, operation as Operation<unknown>, request),
  ),
  asked('refreshProgress', 'all since', refreshProgress, () => ({})),
  asked('editProgress', 'one row', editProgress, ({ ledger }) => ({
    key: { task: 'T03', point: '', unit: ledger.units[8]?.code ?? '' },
    fields: { state: '进行中' as const, share: 0.5, progress: '按方案推进。' },
  })),
  asked('takeInReturns', 'a return a unit', takeInReturns, (state) => ({ year: everyReturn(state), accept: [] })),
  asked('takeProblems', 'a return a unit', takeProblems, (state) => ({ year: everyReturn(state), accept: [] })),
  asked('adjudicateValue', 'one figure', adjudicateValue, (state) => {
    const { used } = twoReturns(state);
    if (used?.content === undefined) throw new Error('the return was sent back');
    return { ...signed, content: used.content, place: decidedFigure, decided: '7' };
  }),
  asked('withdrawDecision', 'one figure', withdrawDecision, (state) => {
    return { ...signed, unit: twoReturns(state).unit.code, ...decidedFigure };
  }),
  asked('chooseReturn', 'one of two', chooseReturn, (state) => {
    const submission = twoReturns(state);
    const [first] = submission.versions;
    if (first === undefined) throw new Error('nothing was returned');
    return { ...signed, submission, chosen: first.result };
  }),
  asked('completeLines', 'all but a few of two sheets', completeLines, () => ({})),
  asked('adoptDefaultCriteria', 'an empty standard', adoptDefaultCriteria, () => ({})),
  asked('takeScores', 'ten items a unit', takeScores, (state) => ({ year: everyReturn(state) })),
  asked('adoptNotice', 'a tenth new, a tenth gone', adoptNotice, (state) => {
    const plan = nextNotice(state);
    const { units, tasks, assignments } = noticeDifference(state.ledger, plan);
    return { plan, accept: [...units, ...tasks, ...assignments].map(({ id }) => id) };
  }),
  {
    name: 'undoOperation',
    of: 'of the one above',
    prepare: (session) => () => {
      const [last] = session.view.undoable;
      if (last === undefined) throw new Error('there is nothing to take back');
      return session.undo(last);
    },
  },
  asked('freezeYear', 'the whole ledger', freezeYear, () => ({
    by: '办公室主任',
    report: '',
    sha256: nodePlatform.sha256,
  })),
  asked('reopenYear', 'the whole ledger', reopenYear, () => ({ by: '办公室主任', reason: '一个数字填错' })),
];
