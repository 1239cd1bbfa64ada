import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SampleFile } from '../../scripts/sample/returns';
import { rawText } from '../../src/returns/normalising';
import { parseAddress } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ledger2007 } from '../ledger-2007';
import { opened, reportOf, samples, yearOfFiles } from '../year-2007';
import { numbersOf, recordsOf, type ReportRecord } from './records';

let files: SampleFile[];
let report: WorkbookSnapshot;
let sources: ReportRecord[];
let byItem: Map<string, ReportRecord>;
const books = new Map<string, WorkbookSnapshot>();

beforeAll(async () => {
  files = await samples(1);
  report = opened(await reportOf(yearOfFiles(files)));
  // The figures of the written report have the workbook for their source: test/report/written looks at them.
  sources = recordsOf(report, '数据来源').filter((line) => line.value('汇总表') !== '年度报告');
  byItem = new Map(sources.map((line) => [keyOf(line), line]));
});

function keyOf(line: ReportRecord): string {
  return ['汇总表', '汇总项', '单位编码'].map((header) => line.value(header)).join(' ');
}

/** The text of a cell of one of the files. */
function textIn(name: string, sheetName: string, cellName: string): string {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`there is no file ${name}`);
  const book = books.get(name) ?? opened(file.bytes);
  books.set(name, book);
  const at = parseAddress(cellName);
  const sheet = book.sheets.find((one) => one.name === sheetName);
  const cell = sheet?.rows.get(at?.row ?? 0)?.find(({ column }) => column === at?.column);
  return rawText(cell);
}

/** The text of the very cell that a line of 数据来源 names, from the file that it names. */
function textThere(line: ReportRecord): string {
  const [name, sheet, cell] = ['文件', '工作表', '单元格'].map((header) => String(line.value(header))) as [
    string,
    string,
    string,
  ];
  return textIn(name, sheet, cell);
}

describe('every line of 数据来源', () => {
  it('stands for one figure', () => {
    expect(byItem.size).toBe(sources.length);
    expect(sources.length).toBeGreaterThan(500);
  });

  it('names the cell that says what it says', () => {
    expect(sources.map(textThere)).toEqual(sources.map((line) => String(line.value('原值') ?? '')));
  });

  it('names the file by its hash', () => {
    const hashes = new Map(files.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]));
    for (const line of sources) expect(line.value('SHA-256')).toBe(hashes.get(String(line.value('文件'))));
  });

  it('links to its cell in the file, beside the report', () => {
    for (const line of sources) {
      expect(line.cell('单元格')).toMatchObject({ kind: 'text', formula: true });
    }
  });
});

describe('every figure of 指标汇总', () => {
  const sums = ledger2007.indicators.filter(({ combination }) => combination !== '比率');

  it('of a unit stands in 数据来源 as adopted', () => {
    const found = recordsOf(report, '指标汇总').flatMap((record) => {
      const code = String(record.value('指标编码'));
      if (!sums.some((indicator) => indicator.code === code)) return [];
      return ledger2007.units.flatMap(({ code: unit, name }) => {
        const figure = record.value(name);
        return figure === undefined ? [] : [[`指标汇总 ${code} 本年数 ${unit}`, figure] as const];
      });
    });
    for (const [item, figure] of found) {
      const line = byItem.get(item);
      expect([item, line?.value('采用值') ?? line?.value('原值')]).toEqual([item, figure]);
    }
    expect(found.length).toBeGreaterThan(300);
  });

  it.each([
    ['本年数', '合计'],
    ['上年数', '上年合计'],
  ])('the %s of all lines add up to %s', (item, total) => {
    for (const record of recordsOf(report, '指标汇总')) {
      const code = String(record.value('指标编码'));
      if (!sums.some((indicator) => indicator.code === code)) continue;
      const lines = sources.filter((line) => line.value('汇总项') === `${code} ${item}`);
      const numbers = numbersOf(lines, '采用值');
      const stated = record.value(total);
      if (numbers.length === 0) expect(stated).toBeUndefined();
      else
        expect(stated).toBeCloseTo(
          numbers.reduce((sum, number) => sum + number, 0),
          9,
        );
    }
  });
});

describe('every figure of the other sheets', () => {
  it('任务进展: each share', () => {
    const shares = recordsOf(report, '任务进展').filter((record) => record.value('完成率') !== undefined);
    for (const record of shares) {
      const [task, point, unit] = ['任务编号', '要点编号', '单位编码'].map((header) => record.value(header) ?? '');
      const line = byItem.get(`任务进展 ${`${task} ${point}`.trim()} 完成率 ${unit}`);
      expect(line?.value('采用值') ?? line?.value('原值')).toBe(record.value('完成率'));
    }
    expect(shares.length).toBeGreaterThan(50);
  });

  it('活动汇总: participants and cost of each activity', () => {
    const numbers = new Map<unknown, number>();
    for (const record of recordsOf(report, '活动汇总')) {
      const unit = record.value('单位编码');
      const number = (numbers.get(unit) ?? 0) + 1;
      numbers.set(unit, number);
      for (const [header, what] of [
        ['参加人数', '参加人数'],
        ['经费(元)', '经费'],
      ] as const) {
        const figure = record.value(header);
        const line = byItem.get(`活动汇总 活动${number} ${what} ${unit}`);
        expect(line?.value('采用值') ?? line?.value('原值')).toBe(figure);
      }
    }
    expect(numbers.size).toBeGreaterThan(5);
  });
});

describe('every row that a count is of', () => {
  it.each([
    ['任务进展', '任务进展', '状态'],
    ['活动汇总', '活动', '活动名称'],
    ['问题建议', '问题建议', '内容'],
  ])('%s names its cell in the return', (sheet, there, header) => {
    const fileOf = new Map(
      recordsOf(report, '报送情况').map((record) => [record.value('单位编码'), String(record.value('文件'))]),
    );
    const rows = recordsOf(report, sheet);
    expect(rows.length).toBeGreaterThan(5);
    for (const record of rows) {
      const cell = record.cell('单元格');
      expect(cell).toMatchObject({ kind: 'text', formula: true });
      const text = textIn(fileOf.get(record.value('单位编码')) ?? '', there, String(cell?.value));
      expect(text.trim()).toBe(String(record.value(header) ?? '').trim());
    }
  });
});
