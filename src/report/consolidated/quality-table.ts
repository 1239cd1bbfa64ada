import type { AnnualConsolidation } from '../../consolidation/annual';
import * as sheets from '../../consolidation/sheets';
import type { Finding } from '../../findings/finding';
import { sentence, severityName } from '../../findings/sentence';
import type { SheetDraft } from '../../workbook/draft';
import { columnRange, layTable, type TableRecord } from '../../workbook/layout';
import { lightFill, lightInk } from '../../workbook/style';
import { textCell } from '../cells/cell-contents';
import { fileLink } from '../cells/file-link';

function qualityRecord(found: Finding, names: ReadonlyMap<string, string>, folder: string): TableRecord {
  const { where, values } = found;
  const { file, sheet, cell } = where;
  const shown = cell ?? '';
  const linked = file !== undefined && sheet !== undefined && shown !== '';
  return {
    级别: severityName(found.severity),
    代码: found.code,
    单位编码: where.unit ?? null,
    单位名称: names.get(where.unit ?? '') ?? null,
    文件: file ?? null,
    工作表: sheet ?? null,
    单元格: linked ? fileLink(folder, { file, sheet, cell: shown }, shown) : textCell(shown),
    字段: where.field ?? null,
    原值: textCell(String(values['raw'] ?? '')),
    采用值: textCell(String(values['adopted'] ?? '')),
    说明: sentence(found),
  };
}

/** 数据质量: everything that was found, gravest first, each with a link to its cell. */
export function layQuality(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const spec = sheets.qualitySheet;
  const names = new Map(year.ledger.units.map(({ code, name }) => [code, name]));
  const records = year.findings.map((found) => qualityRecord(found, names, folder));
  const levels = columnRange(spec, '级别', records.length);
  const tinted = (level: string, light: '绿' | '黄' | '红') => ({
    range: levels,
    rule: { kind: 'equals' as const, text: level, color: lightInk[light], fill: lightFill[light] },
  });
  return layTable({
    spec,
    title,
    note: '错误：没有采用；提醒：请办公室核对；修正：含义明确，已按“采用值”采用，原文照录。点单元格可打开原表。',
    records,
    count: records.length,
    tab: 'C00000',
    highlights: [tinted('错误', '红'), tinted('提醒', '黄'), tinted('修正', '绿')],
  });
}
