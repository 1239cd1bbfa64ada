import type { Indicator } from '../../ledger/indicators';
import { askedOf } from '../../ledger/asked';
import { cellText } from '../../workbook/snapshot';
import { headerKey } from '../../workbook/header';
import { nearest } from '../../plan/nearest';
import { sameMeasure, type NumberExpected } from '../normalising';
import { figureSheet } from '../sheets';
import type { IndicatorReport, SourcedFigure } from '../unit-return';
import { codeKey } from './code';
import type { ReturnContext } from './context';
import { Doubts } from './doubts';
import { checkPrefilled } from './prefilled';
import { sameFigure, type ReturnRow } from './return-table';
import { holdsHan, loneCell, saidUnder, totalWord } from './row-sense';

/** Units of measure that are not counted in whole numbers. */
const divisible = new Set(['万元', '元', '千元', '亿元', '平方米', '公里', '小时', '人月', '%']);

function expectedOf(indicator: Indicator): NumberExpected {
  return { unit: indicator.unit, integer: !divisible.has(indicator.unit), min: 0 };
}

function checkJump(row: ReturnRow, report: IndicatorReport, indicator: Indicator, factor: number): void {
  const { thisYear, lastYear } = report;
  if (thisYear.state !== 'value' || lastYear.state !== 'value' || factor <= 1) return;
  const [now, before] = [thisYear.value, lastYear.value];
  if (now <= 0 || before <= 0 || Math.max(now / before, before / now) < factor) return;
  row.report('figure-jump', '本年数', { indicator: indicator.name, raw: thisYear.raw, last: lastYear.raw, factor });
}

/** The indicators a unit is asked for, by what their rows are told by. */
class AskedIndicators {
  readonly byCode: ReadonlyMap<string, Indicator>;
  readonly #asked: readonly Indicator[];
  #byName: ReadonlyMap<string, Indicator> | undefined;

  constructor(asked: readonly Indicator[]) {
    this.#asked = asked;
    this.byCode = new Map(asked.map((indicator) => [codeKey(indicator.code), indicator]));
  }

  /** The one whose name stands in a row. */
  named(row: ReturnRow): Indicator | undefined {
    const written = headerKey(cellText(row.raw('指标名称')));
    if (written === '') return undefined;
    // Of two with one name the first.
    this.#byName ??= new Map([...this.#asked].reverse().map((indicator) => [headerKey(indicator.name), indicator]));
    return this.#byName.get(written);
  }
}

/** The indicator whose name stands beside another one's code: somebody's rows slipped. */
function namesAnother(row: ReturnRow, indicator: Indicator, asked: AskedIndicators): Indicator | undefined {
  if (cellText(row.raw('指标名称')) === indicator.name) return undefined;
  const named = asked.named(row);
  return named === undefined || headerKey(named.name) === headerKey(indicator.name) ? undefined : named;
}

/** A figure in a row whose unit of measure was changed to another one; 0 is 0 in any. */
function inOwnMeasure(row: ReturnRow, header: string, figure: SourcedFigure, indicator: Indicator): SourcedFigure {
  const written = cellText(row.raw('计量单位')).trim();
  if (figure.state !== 'value' || figure.value === 0 || sameMeasure(written, indicator.unit)) return figure;
  row.report('measure-contradicts', header, { written, unit: indicator.unit, raw: figure.raw });
  return withdrawn(figure);
}

interface FigureRow {
  readonly row: ReturnRow;
  readonly report: IndicatorReport;
}

/** What the unit wrote in a row. */
const saidIn = (row: ReturnRow): string => saidUnder(row, ['本年数', '上年数']);

function readRow(row: ReturnRow, indicator: Indicator, context: ReturnContext): FigureRow {
  checkPrefilled(row, '指标名称', indicator.name);
  checkPrefilled(row, '计量单位', indicator.unit);
  const expected = expectedOf(indicator);
  const report: IndicatorReport = {
    at: row.place,
    code: indicator.code,
    thisYear: inOwnMeasure(row, '本年数', row.number('本年数', expected), indicator),
    lastYear: inOwnMeasure(row, '上年数', row.number('上年数', expected), indicator),
    remark: row.text('备注'),
  };
  checkJump(row, report, indicator, context.ledger.settings.jumpFactor);
  return { row, report };
}

/** Where one code stands twice with different figures, neither is believed. */
function withdrawn(figure: SourcedFigure): SourcedFigure {
  return { state: 'unreadable', sheet: figure.sheet, cell: figure.cell, raw: figure.raw };
}

function saysNothing({ report }: FigureRow): boolean {
  return report.thisYear.state === 'empty' && report.lastYear.state === 'empty';
}

function joinRepeated(earlier: FigureRow, later: FigureRow): FigureRow {
  const [left, right] = [earlier.report, later.report];
  if (saysNothing(earlier) || saysNothing(later)) {
    const [filled, blank] = saysNothing(later) ? [earlier, later] : [later, earlier];
    filled.row.report('row-blank-elsewhere', '指标编码', { key: left.code, place: blank.row.placeAt('指标编码') });
    return filled;
  }
  if (sameFigure(left.thisYear, right.thisYear) && sameFigure(left.lastYear, right.lastYear)) {
    later.row.report('key-repeated', '指标编码', { key: left.code });
    return earlier;
  }
  // A third row of the same code: the first has been named already.
  const known = left.thisYear.state === 'unreadable' && left.lastYear.state === 'unreadable';
  for (const { row } of known ? [later] : [earlier, later]) {
    row.report('key-twice', '指标编码', { key: left.code, raw: row.asText(figureSheet) });
  }
  return { ...earlier, report: { ...left, thisYear: withdrawn(left.thisYear), lastYear: withdrawn(left.lastYear) } };
}

function reportUnasked(row: ReturnRow, code: string, context: ReturnContext): void {
  const { indicators } = context.ledger;
  const word = totalWord(row, ['指标编码', '指标名称']);
  const lone = loneCell(row, figureSheet);
  if (word !== undefined) row.report('row-is-total', '指标编码', { word, raw: row.asText(figureSheet) });
  else if (lone?.header === '指标编码' && holdsHan.test(lone.text))
    row.report('row-not-entry', '指标编码', { raw: lone.text });
  else if (code === '') row.report('row-without-key', '指标编码', { raw: row.asText(figureSheet) });
  else if (indicators.some((indicator) => codeKey(indicator.code) === code)) {
    row.report('indicator-not-asked', '指标编码', { code, raw: row.asText(figureSheet) });
  } else {
    const known = indicators.map((indicator) => indicator.code);
    row.report('indicator-unknown', '指标编码', { code, nearest: nearest(code, known), raw: row.asText(figureSheet) });
  }
}

function checkParts(rows: ReadonlyMap<string, FigureRow>, asked: readonly Indicator[]): void {
  for (const part of asked) {
    const [own, whole] = [rows.get(part.code), rows.get(part.partOf ?? '')];
    if (own?.report.thisYear.state !== 'value' || whole?.report.thisYear.state !== 'value') continue;
    if (own.report.thisYear.value <= whole.report.thisYear.value) continue;
    own.row.report('part-exceeds-whole', '本年数', {
      part: part.name,
      raw: own.report.thisYear.raw,
      whole: asked.find(({ code }) => code === part.partOf)?.name ?? '',
      limit: whole.report.thisYear.raw,
    });
  }
}

/** Reads 指标: every indicator the unit is asked for, by its code. */
export function readFigures(context: ReturnContext): IndicatorReport[] {
  const asked = askedOf(context.unit, context.ledger).indicators;
  const known = new AskedIndicators(asked);
  const rows = new Map<string, FigureRow>();
  const slipped = new Set<string>();
  const doubts = new Doubts();
  for (const row of context.rows(figureSheet, asked.length > 0)) {
    const key = codeKey(cellText(row.raw('指标编码')));
    const indicator = known.byCode.get(key);
    if (indicator === undefined) {
      reportUnasked(row, key, context);
      const named = known.named(row);
      if (named !== undefined) doubts.codeless(named.code, row, saidIn(row));
      continue;
    }
    const another = namesAnother(row, indicator, known);
    if (another !== undefined) {
      const values = { code: indicator.code, name: another.name, raw: row.asText(figureSheet) };
      row.report('row-contradicts', '指标编码', values);
      doubts.contradiction(indicator.code, another.code, row);
      slipped.add(indicator.code);
      continue;
    }
    const read = readRow(row, indicator, context);
    const earlier = rows.get(indicator.code);
    rows.set(indicator.code, earlier === undefined ? read : joinRepeated(earlier, read));
  }
  for (const [code, { row, report }] of rows) {
    context.reportElsewhere(figureSheet, row, '指标编码');
    if (!doubts.cast(code, row, '指标编码', figureSheet, saidIn)) continue;
    const { thisYear, lastYear } = report;
    rows.set(code, { row, report: { ...report, thisYear: withdrawn(thisYear), lastYear: withdrawn(lastYear) } });
  }
  for (const { code } of asked) {
    const figure = rows.get(code)?.report.thisYear;
    if (figure === undefined) context.requireAbsent(figureSheet.name, slipped.has(code) ? undefined : code, 1);
    else context.require(figureSheet.name, figure.cell, figure.state !== 'empty');
  }
  checkParts(rows, asked);
  return asked.flatMap(({ code }) => rows.get(code)?.report ?? []);
}
