import type { Language } from '../../../findings/language';
import type { Ledger } from '../../../ledger/ledger';
import { notFilled } from '../../../ledger/sheets/adjudications';
import type { PlainDate } from '../../../plan/plan';
import {
  percentText,
  plainDecimal,
  readDate,
  readNumber,
  readShare,
  type Normalised,
} from '../../../returns/normalising';
import { cellOf, type RecordPlace, type Source, type SourcedFigure } from '../../../returns/unit-return';
import { notApplicable } from '../../../workbook/not-applicable';
import type { Cell } from '../../../workbook/snapshot';

/** One field of a kind of record. */
export interface Field<Item> {
  readonly source: (item: Item) => Source;
  readonly adopted: (item: Item) => string;
  /** What may be decided, in the words of the sheet 裁定. */
  readonly allowed: (ledger: Ledger, language: Language) => string;
  /** The record as decided; undefined where the decided value cannot be read without doubt. */
  readonly decided: (item: Item, text: string, ledger: Ledger) => Item | undefined;
}

const textCell = (value: string): Cell => ({ row: 1, column: 1, kind: 'text', value });

/** A decision leaves no doubt: an estimate or a number that may be another one is none. */
const isClear = ({ findings }: Normalised<unknown>): boolean => findings.every(({ severity }) => severity === 'repair');

function figureOf(current: SourcedFigure, text: string, read: Normalised<number>): SourcedFigure | undefined {
  const { sheet, cell, raw } = current;
  if (text === notFilled) return { state: 'empty', sheet, cell, raw };
  if (!isClear(read)) return undefined;
  if (read.state === 'value') return { state: 'value', value: read.value, sheet, cell, raw };
  return read.state === 'notApplicable' ? { state: 'notApplicable', sheet, cell, raw } : undefined;
}

function shown(figure: SourcedFigure, value: (number: number) => string = plainDecimal): string {
  return figure.state === 'value' ? value(figure.value) : figure.state === 'notApplicable' ? notApplicable : '';
}

interface Figures<Item> {
  readonly get: (item: Item) => SourcedFigure;
  readonly set: (item: Item, figure: SourcedFigure) => Item;
}

/**
 * A number, decided like one in a cell.
 * @param unitOf its unit; undefined: not known, and nothing can be decided
 */
export function numberField<Item>(
  { get, set }: Figures<Item>,
  unitOf: (item: Item, ledger: Ledger) => string | undefined,
): Field<Item> {
  return {
    source: get,
    adopted: (item) => shown(get(item)),
    allowed: (_ledger, language) =>
      language === 'zh'
        ? `数字、${notApplicable}（不适用）或${notFilled}`
        : `a number, ${notApplicable} (does not apply) or ${notFilled}`,
    decided: (item, text, ledger) => {
      const unit = unitOf(item, ledger);
      if (unit === undefined) return undefined;
      const figure = figureOf(get(item), text, readNumber(textCell(text), { unit, min: 0 }));
      return figure === undefined ? undefined : set(item, figure);
    },
  };
}

/** 完成率, 0 to 1, decided as a percentage. */
export function shareField<Item>({ get, set }: Figures<Item>): Field<Item> {
  return {
    source: get,
    adopted: (item) => shown(get(item), percentText),
    allowed: (_ledger, language) =>
      language === 'zh'
        ? `0% 到 100% 的百分数、${notApplicable}（不适用）或${notFilled}`
        : `a share from 0% to 100%, ${notApplicable} (does not apply) or ${notFilled}`,
    decided: (item, text) => {
      const figure = figureOf(get(item), text, readShare(textCell(text)));
      return figure === undefined ? undefined : set(item, figure);
    },
  };
}

interface Written<Item, Value> {
  readonly source: (item: Item) => Source;
  readonly get: (item: Item) => Value;
  readonly set: (item: Item, value: Value) => Item;
}

/**
 * A day.
 * @param yearOf the year in which a day without one lies
 */
export function dayField<Item>(
  { source, get, set }: Written<Item, PlainDate | undefined>,
  yearOf: (ledger: Ledger) => number,
): Field<Item> {
  return {
    source,
    adopted: (item) => get(item) ?? '',
    allowed: (_ledger, language) =>
      language === 'zh' ? `日期（如 2007-09-03）或${notFilled}` : `a day (as 2007-09-03) or ${notFilled}`,
    decided: (item, text, ledger) => {
      if (text === notFilled) return set(item, undefined);
      const read = readDate(textCell(text), { year: yearOf(ledger) });
      return read.state === 'value' && isClear(read) ? set(item, read.value) : undefined;
    },
  };
}

/** One of the choices of a ledger, in their very words. */
export function choiceField<Item>(
  { source, get, set }: Written<Item, string>,
  choicesOf: (ledger: Ledger) => readonly string[],
): Field<Item> {
  return {
    source,
    adopted: get,
    allowed: (ledger, language) => [...choicesOf(ledger), notFilled].join(language === 'zh' ? '、' : ', '),
    decided: (item, text, ledger) => {
      if (text === notFilled) return set(item, '');
      return choicesOf(ledger).includes(text) ? set(item, text) : undefined;
    },
  };
}

/** The cell under a header of a record, with what stands in it. */
export function under<Item extends { readonly at: RecordPlace }>(header: string, written: (item: Item) => string) {
  return (item: Item): Source => ({ sheet: item.at.sheet, cell: cellOf(item.at, header), raw: written(item) });
}
