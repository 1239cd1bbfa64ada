import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { columnName } from '../../src/workbook/address';
import { snapshotOf } from '../../src/workbook/drafted';
import { findTable } from '../../src/workbook/table';
import { indicatorTotalSheet } from '../../src/consolidation/sheets';
import { reportingUnits } from '../../src/ledger/progress/work-items';

const same = (left: number, right: number) => Math.abs(left - right) <= Math.max(1, Math.abs(left)) * 1e-9;

/**
 * Holds the totals of a year, and its 指标汇总 as it is written, against the figures that were adopted.
 * @returns a line for each total or cell that is not the sum, or the figure, that it should be
 */
export function wrongSums(year: AnnualConsolidation): string[] {
  const wrong: string[] = [];
  const units = reportingUnits(year.ledger);
  const spec = indicatorTotalSheet(units);
  const report = snapshotOf(layAnnualWorkbook(year, ''));
  const sheet = report.sheets.find(({ name }) => name === spec.name);
  const table = sheet === undefined ? undefined : findTable(sheet, spec);
  for (const { indicator, thisYear, total } of year.indicators) {
    if (indicator.combination === '比率') continue;
    const values = thisYear.flatMap(({ figure }) => (figure.state === 'value' ? [figure.value] : []));
    const sum = values.reduce((all, value) => all + value, 0);
    const row = table?.rows.find((one) => one.cell('指标编码')?.value === indicator.code);
    const written = row?.cell('合计')?.value;
    if (values.length === 0 ? total !== undefined || written !== undefined : !same(sum, total ?? NaN)) {
      wrong.push(`${indicator.code}: ${String(total)} is not the sum ${sum}`);
    }
    if (values.length > 0 && !same(sum, Number(written))) wrong.push(`${indicator.code}: 合计 says ${String(written)}`);
    for (const { unit, figure } of thisYear) {
      const cell = row?.cell(unit.name);
      const said =
        figure.state === 'value' ? figure.value : figure.state === 'empty' ? undefined : figure.raw || undefined;
      const shown = figure.state === 'notApplicable' ? '—' : said;
      if (cell?.value !== shown) {
        const at = table?.columnOf(unit.name);
        wrong.push(
          `${indicator.code} ${unit.code}: ${at === undefined ? '' : columnName(at)} says ${String(cell?.value)}`,
        );
      }
    }
  }
  return wrong;
}
