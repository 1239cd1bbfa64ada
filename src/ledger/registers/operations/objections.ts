import { finding, type Finding } from '../../../findings/finding';
import { whyNotDay } from '../../operations/objections';
import type { LedgerState } from '../../operations/operation';
import { ledgerTable } from '../../reading/tables';
import { unitNames } from '../../unit-names';
import { namesIn } from '../../listed-names';
import { meetings } from '../meetings';
import { recordsOf, type Naming, type Register } from '../register';
import type { Entered, RegisterRecord } from '../record';

function unknownName(state: LedgerState, naming: Naming, text: string): string | undefined {
  const { ledger, workbook } = state;
  switch (naming) {
    case 'unit':
    case 'units':
      return namesIn(text).find((name) => !unitNames(ledger).byName.has(name));
    case 'task':
      return [...ledger.tasks, ...ledger.retiredTasks].some(({ code }) => code === text) ? undefined : text;
    case 'phase':
      return ledger.phases.some(({ name }) => name === text) ? undefined : text;
    case 'meeting':
      return recordsOf(workbook, meetings).some(({ key }) => key === text) ? undefined : text;
  }
}

const unknownCode = {
  unit: 'record-unit-unknown',
  units: 'record-unit-unknown',
  task: 'operation-task-unknown',
  meeting: 'record-meeting-unknown',
  phase: 'record-phase-unknown',
} as const satisfies Record<Naming, Finding['code']>;

/** Why what was entered cannot stand in the columns of a register, whatever the record. */
export function whyNotEntered(state: LedgerState, { spec, naming }: Register, entered: Entered): Finding | undefined {
  for (const [header, written] of Object.entries(entered)) {
    const text = written.trim();
    const where = { sheet: spec.name, field: header };
    const column = spec.columns.find((declared) => declared.header === header);
    if (column === undefined) throw new Error(`${spec.name} declares no column ${header}`);
    if (text === '') continue;
    if (column.kind === 'date') {
      const noDay = whyNotDay(text, where);
      if (noDay !== undefined) return noDay;
    }
    const { choices } = column;
    if (choices !== undefined && !choices.includes(text))
      return finding('record-choice-unknown', where, { field: header, raw: text, allowed: choices.join('、') });
    const kind = naming[header];
    const unknown = kind === undefined ? undefined : unknownName(state, kind, text);
    if (kind !== undefined && unknown !== undefined)
      return finding(unknownCode[kind], where, { name: unknown, task: unknown });
  }
  return undefined;
}

/** Why there can be no record: the ledger lacks its sheet, or something is not said that every record says. */
export function whyIncomplete(
  state: LedgerState,
  { spec, noun, laid }: Register,
  headers: readonly string[],
  textOf: (header: string) => string,
): Finding | undefined {
  const where = { sheet: spec.name };
  if (laid === undefined && ledgerTable(state.workbook, spec) === undefined)
    return finding('ledger-sheet-missing', where, { sheet: spec.name });
  const missing = headers.find((header) => textOf(header).trim() === '');
  if (missing === undefined) return undefined;
  return finding('record-field-empty', { ...where, field: missing }, { noun, field: missing });
}

/** A record that somebody took out since. */
export function gone({ spec, noun }: Register, key: string): Finding {
  return finding('record-gone', { sheet: spec.name }, { noun, key });
}

/** The day of a record's column after what was entered. */
export function dayAfter(entered: Entered, before: RegisterRecord | undefined): (header: string) => string | undefined {
  return (header) => entered[header] ?? before?.day(header);
}
