import type { Lifecycle, Step } from '../../../ledger/registers/lifecycle';
import type { Register } from '../../../ledger/registers/register';
import type { Entered, RegisterRecord } from '../../../ledger/registers/record';
import type { PlainDate } from '../../../plan/plan';
import type { ColumnSpec } from '../../../workbook/sheet-spec';
import { heldBy } from './record-fields';

/** A field of a step's dialog. */
export interface StepField {
  readonly column: ColumnSpec;
  readonly required: boolean;
  /** What it begins with. */
  readonly proposed: string;
}

/**
 * What is asked for with a step: days are proposed to be today, but one that lies ahead or that the step keeps – a
 * deadline that is put off – must be said; what may be entered begins with what the record says.
 */
export function stepFields(
  { spec }: Register,
  { holds }: Lifecycle,
  step: Step,
  record: RegisterRecord,
  today: PlainDate,
): StepField[] {
  const { enters, mayEnter = [], keeps = [], ahead = [] } = step;
  const toSay = new Set([...ahead, ...keeps.map(([from]) => from)]);
  const held = holds[step.to] ?? [];
  return [...enters, ...mayEnter].flatMap((header) => {
    const column = spec.columns.find((declared) => declared.header === header);
    if (column === undefined) return [];
    if (!enters.includes(header))
      return [{ column, required: held.includes(header), proposed: heldBy(record, column) }];
    return [{ column, required: true, proposed: column.kind === 'date' && !toSay.has(header) ? today : '' }];
  });
}

/** What goes with a step: what it enters always, what it may enter only where that is changed. */
export function enteredWith(step: Step, fields: readonly StepField[], typed: Entered): Entered {
  return Object.fromEntries(
    fields.flatMap(({ column: { header }, proposed }) => {
      const text = typed[header] ?? proposed;
      return step.enters.includes(header) || text !== proposed ? [[header, text]] : [];
    }),
  );
}
