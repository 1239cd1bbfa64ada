import { inProse } from '../../findings/day-name';
import type { AnnualConsolidation, AppliedDecision } from '../../consolidation/annual';
import { columnName } from '../../workbook/address';
import type { Highlight, NoteDraft, SheetDraft } from '../../workbook/draft';
import { firstRecordRow } from '../../workbook/layout';
import type { SheetSpec } from '../../workbook/sheet-spec';

/** Ink and tint of a figure that the office decided on. */
const [ink, fill] = ['6B21A8', 'EDE3FA'] as const;

/** The cell of a return that a value of the report was read from. */
interface ReadFrom {
  readonly sheet: string;
  readonly cell: string;
}

/** The decisions of a year by the cell that they were made on. */
export class DecisionsByCell {
  private readonly byCell: ReadonlyMap<string, AppliedDecision>;

  constructor({ applied }: Pick<AnnualConsolidation, 'applied'>) {
    this.byCell = new Map(
      applied.flatMap((one) => (one.source === undefined ? [] : [[keyOf(one.unit, one.source), one] as const])),
    );
  }

  /** Most years have none, and a report has a hundred thousand cells to ask for. */
  get some(): boolean {
    return this.byCell.size > 0;
  }

  /** @param unit code */
  at(unit: string, readFrom: ReadFrom): AppliedDecision | undefined {
    return this.byCell.size === 0 ? undefined : this.byCell.get(keyOf(unit, readFrom));
  }
}

function keyOf(unit: string, { sheet, cell }: ReadFrom): string {
  return `${unit}\n${sheet}\n${cell}`;
}

/** Who decided what, why and when, in one line. */
export function decisionLine({ by, date, reason }: AppliedDecision): string {
  const signed = [by, inProse(date, 'zh')].filter((part) => part !== '').join(' ');
  return [signed, reason].filter((part) => part !== '').join('：');
}

function noteOf({ raw, decided, reason, by, date, field }: AppliedDecision): string {
  return [
    `【裁定】${field}：${inProse(decided, 'zh')}`,
    `原值：${raw}`,
    `理由：${reason}`,
    `裁定人：${by}  ${inProse(date, 'zh')}`,
  ].join('\n');
}

/** A cell of a table that shows a decided value: the record, from 0, and the header. */
export interface DecidedCell {
  readonly record: number;
  readonly header: string;
  readonly decision: AppliedDecision;
}

/** The sheet with its decided cells tinted, and with a note on each that says what was decided and by whom. */
export function withDecisions(draft: SheetDraft, spec: SheetSpec, decided: Iterable<DecidedCell>): SheetDraft {
  const columns = new Map(spec.columns.map(({ header }, index) => [header, index + 1]));
  const notes = new Map<string, NoteDraft>();
  for (const { record, header, decision } of decided) {
    const [row, column] = [firstRecordRow + record, columns.get(header) ?? 1];
    const at = `${columnName(column)}${row}`;
    const before = notes.get(at);
    const text = before === undefined ? noteOf(decision) : `${before.text}\n${noteOf(decision)}`;
    notes.set(at, { row, column, text });
  }
  if (notes.size === 0) return draft;
  const highlights = [...notes.values()].map(({ row, column }): Highlight => ({
    range: { top: row, left: column, bottom: row, right: column },
    rule: { kind: 'formula', formula: 'TRUE', color: ink, fill },
  }));
  return { ...draft, notes: [...notes.values()], highlights: [...highlights, ...(draft.highlights ?? [])] };
}
