import type { CellContent, SheetDraft } from '../../workbook/draft';
import type { TableRecord } from '../../workbook/layout';
import { lineRecord, settingNames, templateNames, type NamedLines } from '../templates/named-lines';
import type { NewLedger } from './new-ledger';
import { table } from './table';

/** The lines of 设置 or 报告模板, with what an earlier year's ledger says in place of the initial words. */
function ownLines(lines: NamedLines, carried: ReadonlyMap<string, CellContent> | undefined): TableRecord[] {
  return lines.lines.map((line) => {
    const record = lineRecord(lines, line);
    const own = carried?.get(line.name);
    return own === undefined ? record : { ...record, [lines.header]: own };
  });
}

/** 设置. */
export function laySettings({ carried }: NewLedger): SheetDraft {
  return table(settingNames.spec, '设置', ownLines(settingNames, carried?.settings), {});
}

/** 报告模板. */
export function layTemplates({ carried }: NewLedger): SheetDraft {
  const records = ownLines(templateNames, carried?.templates);
  const note =
    '年度报告的写法，可以改。{名称}处填入数据；[ ]里的内容缺数时略去；一句里的数都没有时整句略去。清空一格用默认写法，填 — 表示不写。' +
    '各处还可用{地区}{年度}{上年度}{领导小组}{办公室}{计划名称}{统计日期}。';
  return table(templateNames.spec, '报告模板', records, { note });
}
