import { combinations } from '../../ledger/sheets/plan';
import type { Combination, Indicator } from '../../ledger/indicators';
import type { SourcedFigure } from '../../returns/unit-return';
import { address } from '../../workbook/address';
import { indicatorDefinitionSheet, indicatorTotalSheet } from '../sheets';
import { indicatorItem } from '../source-items';
import { ratioOf, sumOfFigures } from '../totals';
import type { AnnualRow, AnnualSheets } from './annual-sheets';
import type { ConsolidatedIndicator, Definition, NamedUnit } from './consolidated-year';
import type { SourceBook } from './source-book';

const totalSheet = indicatorTotalSheet([]);

function combinationOf(row: AnnualRow): Combination {
  const written = row.text('汇总方式');
  return (combinations as readonly string[]).includes(written) ? (written as Combination) : '合计';
}

/** 指标口径 by code; workbooks of before it was written have none. */
function readDefinitions(sheets: AnnualSheets): ReadonlyMap<string, Omit<Definition, 'code' | 'name'>> {
  const { rows } = sheets.table(indicatorDefinitionSheet, false);
  return new Map(
    rows.map((row) => {
      const [numerator, denominator, factor] = [row.text('分子'), row.text('分母'), row.figure('系数')];
      const partOf = row.text('上级指标');
      const definition = {
        unit: row.text('计量单位'),
        combination: combinationOf(row),
        category: row.text('指标类别'),
        ...(numerator === '' || denominator === ''
          ? {}
          : { ratio: { numerator, denominator, factor: factor.state === 'value' ? factor.value : 1 } }),
        ...(partOf === '' ? {} : { partOf }),
      };
      return [row.text('指标编码'), definition];
    }),
  );
}

interface UnitColumn {
  readonly unit: NamedUnit;
  readonly column: number;
}

/** What an indicator's row says before ratios are recomputed. */
interface IndicatorRow {
  readonly row: AnnualRow;
  readonly definition: Definition;
  readonly units: ReadonlyMap<string, SourcedFigure>;
  readonly sum: number | undefined;
  readonly lastSum: number | undefined;
}

/** Reads 指标汇总 and reckons its totals again. */
class IndicatorReader {
  constructor(
    private readonly sheets: AnnualSheets,
    private readonly units: readonly NamedUnit[],
    private readonly sources: SourceBook,
    private readonly dictionary: readonly Indicator[],
  ) {}

  read(): ConsolidatedIndicator[] {
    const { table, rows } = this.sheets.keyed(totalSheet);
    const columns = (table?.others ?? []).map(({ header, column }) =>
      this.column(header, column, table?.headerRow ?? 1),
    );
    const definitions = readDefinitions(this.sheets);
    const read = rows.map((row): IndicatorRow => {
      const definition = this.definition(row, definitions);
      const isRatio = definition.combination === '比率';
      const units = isRatio ? new Map<string, SourcedFigure>() : this.unitFigures(row, definition, columns);
      const last = this.sources.heads(totalSheet.name, indicatorItem(definition.code, '上年数'));
      return {
        row,
        definition,
        units,
        sum: isRatio ? undefined : sumOfFigures([...units.values()]),
        lastSum: isRatio ? undefined : sumOfFigures(last.map(({ adopted }) => adopted)),
      };
    });
    const byCode = new Map(read.map((one) => [one.definition.code, one]));
    if (table !== undefined) this.reportMissing(byCode, columns);
    return read.map((one) => this.withTotals(one, byCode));
  }

  private column(header: string, column: number, row: number): UnitColumn {
    const unit = this.units.find(({ name }) => name === header);
    if (unit !== undefined) return { unit, column };
    const where = { sheet: totalSheet.name, cell: address(row, column), field: header };
    this.sheets.report('annual-unit-unlisted', where, { unit: header });
    return { unit: { code: header, name: header }, column };
  }

  /** Columns of units and rows of indicators that somebody took out, though 数据来源 has their figures. */
  private reportMissing(rows: ReadonlyMap<string, IndicatorRow>, columns: readonly UnitColumn[]): void {
    const [sheet, sourced] = [totalSheet.name, this.sources.headsOf(totalSheet.name)];
    const there = new Set(columns.map(({ unit }) => unit.code));
    for (const code of new Set(sourced.map(({ unit }) => unit))) {
      if (there.has(code)) continue;
      const unit = this.units.find((one) => one.code === code)?.name ?? code;
      this.sheets.report('annual-unit-taken-out', { sheet, field: unit }, { unit });
    }
    for (const code of new Set(sourced.map(({ item }) => item.replace(/ (本年数|上年数)$/, '')))) {
      if (!rows.has(code)) this.sheets.report('annual-row-taken-out', { sheet, field: code }, { row: code });
    }
  }

  private definition(row: AnnualRow, definitions: ReadonlyMap<string, Omit<Definition, 'code' | 'name'>>): Definition {
    const code = row.text('指标编码');
    const written = { unit: row.text('计量单位'), combination: combinationOf(row), category: '' };
    const ratio = this.dictionary.find((indicator) => indicator.code === code)?.ratio;
    const otherwise = ratio === undefined ? {} : { ratio };
    return { ...written, ...(definitions.get(code) ?? otherwise), code, name: row.text('指标名称') };
  }

  /** The units' figures; where 数据来源 adopted another one than the column shows, what has a source counts. */
  private unitFigures(row: AnnualRow, { code, name }: Definition, columns: readonly UnitColumn[]) {
    const sources = this.sources.heads(totalSheet.name, indicatorItem(code, '本年数'));
    const byUnit = new Map(sources.map((line) => [line.unit, line.adopted]));
    const pairs = columns.map(({ unit, column }): [string, SourcedFigure] => {
      const figure = row.figureIn(column);
      const sourced = byUnit.get(unit.code);
      if (figure.state !== 'value' && sourced?.state !== 'value') return [unit.code, figure];
      if (figure.state === 'value' && sourced?.state === 'value' && figure.value === sourced.value)
        return [unit.code, figure];
      const where = { sheet: figure.sheet, cell: figure.cell, field: unit.name };
      const { raw } = figure;
      if (sourced === undefined) this.sheets.report('annual-figure-unsourced', where, { raw, indicator: name });
      else this.sheets.report('annual-figure-differs', where, { raw, adopted: shown(sourced), indicator: name });
      return [unit.code, sourced === undefined ? figure : { ...sourced, sheet: figure.sheet, cell: figure.cell, raw }];
    });
    // A unit whose column is gone still reported: its figures count by their source.
    const gone = sources.flatMap(({ unit, adopted }): [string, SourcedFigure][] =>
      columns.some((one) => one.unit.code === unit) ? [] : [[unit, adopted]],
    );
    return new Map([...pairs, ...gone]);
  }

  private withTotals(one: IndicatorRow, byCode: ReadonlyMap<string, IndicatorRow>): ConsolidatedIndicator {
    const { row, definition, units } = one;
    const reckon = (header: string, total: (of: IndicatorRow) => number | undefined): SourcedFigure => {
      const written = row.figure(header);
      if (definition.combination !== '比率') return this.sheets.reckoned(written, total(one), header);
      if (definition.ratio === undefined && written.state === 'value') {
        const where = { sheet: written.sheet, cell: written.cell, field: header };
        this.sheets.report('annual-ratio-undefined', where, { indicator: definition.name, raw: written.raw });
        return { state: 'empty', sheet: written.sheet, cell: written.cell, raw: written.raw };
      }
      const ratio = ratioOf(definition, (code) => {
        const part = byCode.get(code);
        return part === undefined ? undefined : total(part);
      });
      return this.sheets.reckoned(written, ratio, header);
    };
    const total = reckon('合计', ({ sum }) => sum);
    const figures = [...units.values()];
    const apart = total.state === 'empty' && figures.some(({ state }) => state === 'notApplicable');
    const concernsNobody = apart && figures.every(({ state }) => state === 'notApplicable');
    return {
      at: row.place,
      definition,
      total: concernsNobody ? { ...total, state: 'notApplicable' } : total,
      lastTotal: reckon('上年合计', ({ lastSum }) => lastSum),
      units,
    };
  }
}

function shown(figure: SourcedFigure): string {
  return figure.state === 'value' ? String(figure.value) : figure.state === 'notApplicable' ? '—' : '';
}

/**
 * 指标汇总: the totals added again from the units' columns, those of the year before from 数据来源, ratios recomputed from
 * both.
 * @param units those that 报送情况 lists
 * @param dictionary a ledger's, for the parts of ratios where the workbook does not name them
 */
export function readIndicatorTotals(
  sheets: AnnualSheets,
  units: readonly NamedUnit[],
  sources: SourceBook,
  dictionary: readonly Indicator[],
): ConsolidatedIndicator[] {
  return new IndicatorReader(sheets, units, sources, dictionary).read();
}
