import { activitySheet, figureSheet, taskProgressSheet } from '../../src/returns/sheets';
import type { CellContent } from '../../src/workbook/draft';
import { cellOf, type Filling } from './filling';
import type { Random } from './random';

/** What is put into a return, and what it depends on. */
interface SlipTerms {
  /** The indicator's unit of measure, by cell. */
  readonly unitOf: (cell: string) => string;
  /** The year of the ledger. */
  readonly year: number;
  /** Numbers that get a slip. */
  readonly count: number;
}

/** A way people really fill in a number; undefined leaves the cell as it is. */
type Slip = (value: number, unit: string, random: Random) => CellContent | undefined;

const fullWidthDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const slips: readonly Slip[] = [
  (value) => String(value),
  (value) => (value >= 1000 ? value.toLocaleString('en-US') : ` ${value} `),
  (value) => fullWidthDigits(String(value)),
  (value, unit) => `${value}${unit}`,
  (value, unit) => (value > 0 ? `约${value}${unit}` : undefined),
  (value) => (value > 0 ? `${value}余` : undefined),
  (value) => (value >= 100 ? `${value - 50}-${value + 50}` : undefined),
  () => null,
  () => '无',
];

function numberCells(filling: Filling): [string, number][] {
  const cells = filling.cells.get(figureSheet.name) ?? new Map<string, CellContent>();
  return [...cells].filter((entry): entry is [string, number] => typeof entry[1] === 'number');
}

const chineseDigits = (number: number): string =>
  [...String(number)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

/** Puts slips into a filled return: numbers written as text, with units, in full width, as estimates or ranges, left out. */
export function addSlips(filling: Filling, { unitOf, year, count }: SlipTerms, random: Random): void {
  for (const [cell, value] of random.shuffled(numberCells(filling)).slice(0, count)) {
    const content = random.pick(slips)(value, unitOf(cell), random);
    if (content !== undefined) filling.put(figureSheet.name, cell, content);
  }
  if (random.chance(0.7))
    filling.record(taskProgressSheet, 0, '完成率', random.pick([85, '90%', '约八成', 1.2, '已完成']));
  if (random.chance(0.7))
    filling.put(
      activitySheet.name,
      cellOf(activitySheet, 0, '日期'),
      random.pick(['9月3日', `${year}.9.3`, '9月上旬', `${chineseDigits(year)}年九月三日`]),
    );
  if (random.chance(0.5))
    filling.record(activitySheet, 1, '参加人数', random.pick(['300余人', '１２０', '二百', '不详']));
}
