import { beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { nodePlatform } from '../../scripts/platform';
import { consolidate } from '../../src/consolidation/consolidate';
import { readReturnFile } from '../../src/returns/read';
import type { SlipFiles } from '../../src/returns/slip/make';
import { annotate } from '../../src/workbook/exceljs/annotate';
import { ledger2007 } from '../ledger-2007';
import { filedWith, machine, resultOf, slipFor } from '../returns/slip/made';
import { codesAndCells } from '../returns/written';
import { opened } from '../year-2007';
import { filledByOpenpyxl, resaved, withLibreOffice, withOpenpyxl } from './programs';

const name = 'U04_区教育局_2007年填报表（退回）.xlsx';
const wrong = { 指标: { D4: '很多', D5: '约35人', D6: null }, 单位信息: { B7: { date: '2008-01-20' } } };
const right = { 指标: { D4: 31, D5: 12, D6: 0 }, 单位信息: { B7: { date: '2008-02-18' } } };

/** Why 退回说明 says what of its lines, by the formulas' results. */
const standings = (bytes: Uint8Array): unknown[] =>
  [
    ...(opened(bytes)
      .sheets.find((sheet) => sheet.name === '退回说明')
      ?.rows.values() ?? []),
  ]
    .slice(3)
    .map((cells) => cells.at(-1)?.value);

let first: Uint8Array;
let slip: SlipFiles;

beforeAll(async () => {
  first = await filedWith(wrong);
  slip = await slipFor(first);
});

withOpenpyxl('a slip filled in again with openpyxl', () => {
  it('merges as the version that counts, with nothing said of the slip', () => {
    const filled = filledByOpenpyxl(new Map([[name, slip.workbook.bytes]]), { [name]: right }).get(name);
    const second = readReturnFile({ name, modified: 1, bytes: filled ?? first }, ledger2007, nodePlatform);
    expect(codesAndCells(second.findings)).toEqual([]);
    const year = consolidate(ledger2007, [resultOf(first), second], '2008-02-20');
    expect(year.submissions.find(({ unit }) => unit.code === 'U04')?.used?.file.name).toBe(name);
    const sum = year.indicators.find(({ indicator }) => indicator.code === second.content?.indicators[0]?.code);
    expect(sum?.total).toBe(31);
  });
});

withLibreOffice('a slip in LibreOffice', () => {
  it('is filled in, saved and merges; its list says what has been mended', async () => {
    const filled = new Map([
      ['untouched.xlsx', slip.workbook.bytes],
      ['filled.xlsx', await mended(slip.workbook.bytes)],
    ]);
    const saved = resaved(filled, true);
    const [untouched, mendedFile] = [saved.get('untouched.xlsx') ?? first, saved.get('filled.xlsx') ?? first];
    expect(standings(untouched)).toEqual(['待改', '待核实', '待核实']);
    expect(standings(mendedFile)).toEqual(['已改', '已改', '已改']);
    expect(codesAndCells(resultOf(untouched).findings)).toEqual(codesAndCells(resultOf(first).findings));
    expect(codesAndCells(resultOf(mendedFile, name).findings)).toEqual([]);
  });

  it('can be sent back once more after LibreOffice has saved it: no mark of the first time is left', async () => {
    const saved = resaved(new Map([[name, slip.workbook.bytes]]), false).get(name) ?? first;
    expect(opened(saved).sheets.find((sheet) => sheet.name === '指标')?.comments.length).toBe(3);
    const copy = await annotate(saved, [], () => ({ name: '退回说明', widths: [], rows: [] }), machine);
    if (!copy.ok) throw new Error(copy.findings.map(({ code }) => code).join());
    expect(opened(copy.bytes).sheets.flatMap(({ comments }) => comments)).toEqual([]);
    expect(opened(copy.bytes).sheets.filter((sheet) => sheet.name === '退回说明')).toHaveLength(1);
  });
});

/** The slip with the right figures in its cells. */
async function mended(bytes: Uint8Array): Promise<Uint8Array> {
  const { openInMemory } = await import('../../src/workbook/exceljs/open');
  const opening = await openInMemory(bytes, nodePlatform, nodePacker);
  if (!opening.ok) throw new Error('the slip cannot be opened');
  await opening.workbook.apply([
    { kind: 'block', sheet: '指标', row: 4, column: 4, contents: [[31], [12], [0]] },
    { kind: 'block', sheet: '单位信息', row: 7, column: 2, contents: [[{ date: '2008-02-18' }]] },
  ]);
  return opening.workbook.save();
}
