import { finding, type Finding } from '../../findings/finding';
import { column, type SheetSpec } from '../../workbook/sheet-spec';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import { locateTable } from '../../workbook/table';

/** 指标对照: which code of today an indicator of earlier years is. */
export const indicatorMappingSheet: SheetSpec = {
  name: '指标对照',
  key: ['原指标编码', '现指标编码'],
  columns: [
    column('年度', 'text', 10, { entry: true, prompt: '原编码用在哪一年；空着是各年' }),
    column('原指标编码', 'code', 14, { entry: true }),
    column('现指标编码', 'code', 14, { entry: true }),
    column('说明', 'text', 50, { entry: true }),
  ],
};

/** One line of 指标对照. */
export interface IndicatorMapping {
  /** Undefined: in every year. */
  readonly year: number | undefined;
  readonly from: string;
  readonly to: string;
  /** Where it stands. */
  readonly at: { readonly file: string; readonly sheet: string; readonly cell: string };
}

/**
 * Reads 指标对照 of a ledger or of any other workbook; one without it maps nothing.
 * @param file the workbook's name, for the findings
 */
export function readIndicatorMapping(
  workbook: WorkbookSnapshot,
  file: string,
): { readonly mapping: readonly IndicatorMapping[]; readonly findings: readonly Finding[] } {
  const sheets = workbook.sheets.filter(({ name }) => name === indicatorMappingSheet.name);
  const table = locateTable({ ...workbook, sheets }, indicatorMappingSheet);
  const findings: Finding[] = [];
  const mapping = (table?.rows ?? []).flatMap((row): IndicatorMapping[] => {
    const text = (header: string) => cellText(row.cell(header)).trim();
    const [from, to] = [text('原指标编码'), text('现指标编码')];
    const at = { file, sheet: indicatorMappingSheet.name, cell: row.at('原指标编码') };
    if (from === '' || to === '') {
      findings.push(finding('years-mapping-incomplete', at));
      return [];
    }
    const year = Number(text('年度').replace(/年$/, ''));
    return [{ year: Number.isInteger(year) && year > 0 ? year : undefined, from, to, at }];
  });
  return { mapping, findings };
}
