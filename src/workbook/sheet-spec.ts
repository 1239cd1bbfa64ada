import { styles, type CellStyle } from './style';

export type ColumnKind =
  /** Wraps over lines. */
  | 'text'
  /** Stays on one line, cut where the column ends. */
  | 'line'
  | 'choice'
  | 'code'
  | 'integer'
  | 'number'
  | 'amount'
  /** 0 to 100 %, with a bar. */
  | 'share'
  /** Any percentage. */
  | 'percent'
  | 'date'
  | 'light'
  | 'link';

/** One column of a declared table. */
export interface ColumnSpec {
  /** The public contract: never renamed. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** Half-width characters. */
  readonly width: number;
  /** What a choice column offers. */
  readonly choices?: readonly string[];
  /** People write here: open when the sheet is locked. */
  readonly entry?: boolean;
  /** Shown while the cell is chosen. */
  readonly prompt?: string;
  /** Of no use on paper, as links are: not printed where no other column follows. */
  readonly screenOnly?: boolean;
}

/** A sheet that holds one table, declared once for whoever writes, finds or reads it. */
export interface SheetSpec {
  readonly name: string;
  /** Headers whose values name a row; empty for plain lists. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnSpec[];
}

/** A sheet of labels and values. */
export interface FormSpec {
  readonly name: string;
  readonly fields: readonly FieldSpec[];
}

export interface FieldSpec {
  readonly label: string;
  readonly kind: ColumnKind;
  readonly choices?: readonly string[];
  readonly entry?: boolean;
  readonly prompt?: string;
}

const styleOfKind: Record<ColumnKind, CellStyle> = {
  text: styles.text,
  line: styles.line,
  choice: styles.centred,
  code: styles.centred,
  integer: styles.integer,
  number: styles.number,
  amount: styles.amount,
  share: styles.percent,
  percent: styles.percent,
  date: styles.date,
  light: styles.centred,
  link: styles.link,
};

/** The look of a column's cells. */
export function styleOf(kind: ColumnKind): CellStyle {
  return styleOfKind[kind];
}

/** The look of a number: whole ones without decimals, others with as many as they have, up to four; two of what has no end. */
export function styleOfNumber(value: number): CellStyle {
  if (Number.isInteger(value)) return styles.integer;
  // Binary fractions carry noise in the last digits.
  const ends = Math.abs(value * 10_000 - Math.round(value * 10_000)) < 1e-6;
  return ends || Math.abs(value) < 1 ? styles.decimal : styles.quotient;
}

/** Declares a column; the rest of its properties by name. */
export function column(header: string, kind: ColumnKind, width: number, rest: Partial<ColumnSpec> = {}): ColumnSpec {
  return { header, kind, width, ...rest };
}
