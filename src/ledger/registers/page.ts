import { registers } from './index';
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

function section({ noun, spec, needs, lifecycle, days }: Register): string[] {
  const order = days.length > 1 ? ` Days in this order: ${days.join(' ≤ ')}.` : '';
  return [
    `## ${noun}`,
    '',
    `Sheet ${spec.name}, a record is named by ${spec.key.join(' + ')}; it says at least ${listed(needs)}.${order}`,
    '',
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
    '## From one year to the next',
    '',
    '`npm run ledger -- carry --ledger 台账2007.xlsx --year 2008 --deadline 2009-01-31 --out 台账2008.xlsx` makes the next ledger:',
    'units with their codes and earlier names, the plan, indicators, settings and wordings, open work points, decisions, documents,',
    'changes and inspections, the roster as of 1 January. What is closed stays in the old ledger; `--preview` only says which is which.',
    '',
    '## Papers',
    '',
    '`npm run ledger -- paper minutes 2007-M01 --ledger 台账2007.xlsx --out 文书` drafts the minutes of a meeting, `paper supervision`',
    'the list of open decisions (of one unit where its name follows), `paper change-letter 2007-C01` the answer to a unit.',
    '',
  ].join('\n');
}
