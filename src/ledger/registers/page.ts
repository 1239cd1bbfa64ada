import { registers } from './index';
import { heldFast } from './held-fast';
import { firstState, type Lifecycle, type Step } from './lifecycle';
import type { Register } from './register';

const listed = (headers: readonly string[]): string => (headers.length === 0 ? '—' : headers.join('、'));

function stepRow(step: Step): string {
  const enters = [...step.enters, ...(step.asksReason === true ? ['理由'] : [])];
  return `| ${step.name} | ${step.from.join('、')} | ${step.to} | ${listed(enters)} | ${listed(step.mayEnter ?? [])} |`;
}

function lifeOf(lifecycle: Lifecycle): string[] {
  const held = lifecycle.states.map((state) => `| ${state} | ${listed(lifecycle.holds[state] ?? [])} |`);
  return [
    `Begins as ${firstState(lifecycle)}.`,
    '',
    '| 步骤 step | 从 from | 到 to | 要填 asks for | 可填 may enter |',
    '| --- | --- | --- | --- | --- |',
    ...lifecycle.steps.map(stepRow),
    '',
    '| 状态 state | 应有 holds |',
    '| --- | --- |',
    ...held,
    '',
  ];
}

/** What editing leaves alone. */
function heldFastLine(register: Register): string[] {
  const headers = heldFast(register);
  return headers.length === 0 ? [] : [`Put right by 更正${register.noun} alone: ${listed(headers)}.`, ''];
}

function section(register: Register): string[] {
  const { noun, spec, needs, lifecycle, days } = register;
  const order = days.length > 1 ? ` Days in this order: ${days.join(' ≤ ')}.` : '';
  return [
    `## ${noun}`,
    '',
    `Sheet ${spec.name}, a record is named by ${spec.key.join(' + ')}; it says at least ${listed(needs)}.${order}`,
    '',
    ...heldFastLine(register),
    ...(lifecycle === undefined ? [] : lifeOf(lifecycle)),
  ];
}

/** The manual's page of registers: what a record says, its states and the steps between them. */
export function registersPage(): string {
  return [
    '# Registers of the leading group',
    '',
    'Meetings, decisions, documents, members and inspections are lists in the ledger. Records are entered, changed and moved',
    'from state to state by the pane; the sheets stay open to be edited by hand. What a step asks for has to stand in the row',
    'of its state: a state that was set by hand without it has skipped a step, and the check of the ledger says so.',
    'Documents are signed by a 组长 or 副组长 in office on that day; changes of members are approved by the 组长; an extension is',
    'asked for before the deadline. This page is generated from the declarations: `npm run docs`.',
    '',
    ...registers.flatMap(section),
    '## What steps entered stays',
    '',
    'Who signed, who approved, on which day a thing was issued or put off is entered with a step. Editing a record shows it and',
    'leaves it alone, and so it does a name and post on the roster, a task and its lead unit. What was entered wrongly is put right',
    'by 更正, with the reason: no state moves, and 操作日志 keeps before, after and why. The check compares what steps entered, the',
    'state included, with what 操作日志 last said of the cell: a change by hand is named (`record-changed-by-hand`) until it is put',
    'back or accepted by 更正. What no operation ever wrote, as in a sheet kept by hand or of a year before, is not compared.',
    '',
    '更正成员 is no change of members: it is the same person. Whoever called, chaired or attended a meeting, signed a document, came,',
    'went or approved under the old name follows, and so do other posts of the same name and unit. Where somebody else of that name',
    'is or was on the roster, nothing follows. Texts never follow; the dialog and 操作日志 name the cells that stay.',
    '',
    '## Documents that wait',
    '',
    'A draft is overdue 拟稿逾期天数 after 拟稿日期, a document that waits for its signature 签批逾期天数 after 送签日期 (sheet 设置). One',
    'without its day is named by the check (`document-undated`): nobody can tell. A ledger made before there were these columns gets',
    'them with the first day that is entered.',
    '',
    '## Who has no work plan',
    '',
    'Every lead unit of a task in force whose plan is not 已印发, or was issued after the day that is asked for. The tab 工作方案 lists',
    'them as of any day, and so does `npm run ledger -- check 台账2007.xlsx --as-of 2007-12-20`; a lead of which nothing was recorded is',
    'a finding (`work-plan-missing`).',
    '',
    'Returns bring plans along (写入进展). The unit writes its own plan, so that it may report a later state than the ledger has, with',
    'what that state holds: 方案名称, for 已印发 印发日期 too. One step further is taken in; where steps are skipped (已印发 while the',
    'ledger says 起草中), they are named and it is taken in only where the office ticks it. A state without what it holds, and one',
    'behind the ledger, is never taken in, and named. What the office entered otherwise is written over only where that is ticked.',
    '',
    '## From one year to the next',
    '',
    '`npm run ledger -- carry --ledger 台账2007.xlsx --year 2008 --deadline 2009-01-31 --out 台账2008.xlsx` makes the next ledger:',
    'units with their codes and earlier names, the plan, indicators, scoring standard, settings and wordings, open work points (due as',
    'many years later), what the registers have still to deal with, the roster as of 1 January. What is closed stays in the old ledger,',
    'and so do meetings, decisions on figures and scores; progress begins anew. `--preview` only says which is which.',
    '',
    'Where a new plan takes the place of the old one, `--notice 新通知.docx` gives it: tasks, roles and phases are the new plan’s, work',
    'plans and milestones begin anew, and units are told by name or earlier name and keep their codes. A unit that looks renamed is',
    'named, to be renamed in the old ledger first; one that the plan does not name stays, without a role.',
    '',
    'In the pane it is 年度结转…… on 总览: the same preview, then the new ledger, in a window of its own in Excel, as a file in the',
    'browser edition. It is made by the same code, from the workbook as it is then. The old ledger is only read; one that is frozen can',
    'be carried over too. The same ledger, terms and day give the same new ledger, so that templates issued from it fit whoever made it.',
    '',
    '## Papers',
    '',
    '`npm run ledger -- paper minutes 2007-M01 --ledger 台账2007.xlsx --out 文书` drafts the minutes of a meeting, `paper supervision`',
    'the list of open decisions (of one unit where its name follows), `paper change-letter 2007-C01` the answer to a unit.',
    '',
  ].join('\n');
}
