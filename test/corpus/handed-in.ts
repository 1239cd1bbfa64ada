import ExcelJS from 'exceljs';
import { nodePacker } from '../../scripts/writing/packer';
import { nodePlatform } from '../../scripts/platform';
import { readReturns } from '../../scripts/reading/read-returns';
import type { ReadingChoices } from '../../scripts/reading/node-means';
import { consolidate } from '../../src/consolidation/consolidate';
import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { readReturnFile } from '../../src/returns/read';
import type { FileResult } from '../../src/returns/unit-return';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { readWorkbook } from '../../src/workbook/reading';
import { asOf } from '../consolidation/returned';
import { ledger2007 } from '../ledger-2007';
import { recordsOf } from '../report/records';
import { carefulDraft } from '../returns/written';
import { Office } from '../scripts/office';

/** What somebody does to a template that is filled in otherwise, before it is saved and sent back. */
export type Edit = (book: ExcelJS.Workbook) => void;

/** A sheet of a workbook that is being filled in. */
export function sheetIn(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/** A return as a file: the template of U03, filled in with care and edited. */
export async function fileOf(edit: Edit, code = 'U03'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const template = await writeWorkbook(carefulDraft(code), nodePacker);
  await book.xlsx.load(template as unknown as ExcelJS.Buffer);
  edit(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Writes one cell. */
export const writes =
  (sheet: string, cell: string, value: ExcelJS.CellValue, format?: string): Edit =>
  (book) => {
    const at = sheetIn(book, sheet).getCell(cell);
    at.value = value;
    if (format !== undefined) at.numFmt = format;
  };

/** One edit after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (book) => {
    for (const edit of edits) edit(book);
  };

/** A line of 数据质量: file, code, cell and adopted value. */
export interface QualityLine {
  readonly file: string;
  readonly code: string;
  readonly cell: string;
  readonly adopted: string;
}

/** What the written report says of a merge. */
export interface Reported {
  readonly quality: readonly QualityLine[];
  /** 采用值 in 数据来源 by `sheet!cell`. */
  readonly sources: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, string>;
}

export interface HandedIn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const text = (value: unknown): string => (value === undefined ? '' : String(value));

/** Merges workbooks, writes the report, and reads it again as a file. */
export function merged(files: readonly HandedIn[]): Promise<Reported> {
  return reported(
    files.map(({ name, bytes }, modified) => readReturnFile({ name, modified, bytes }, ledger2007, nodePlatform)),
  );
}

/** Puts files of any kind into a folder, merges it as the command does, and reads the written report. */
export async function mergedFromFolder(files: readonly HandedIn[], choices: ReadingChoices = {}): Promise<Reported> {
  const office = new Office();
  try {
    for (const { name, bytes } of files) office.put(`回收/${name}`, bytes);
    return await reported(await readReturns(office.returns, ledger2007, true, choices));
  } finally {
    office.close();
  }
}

async function reported(results: readonly FileResult[]): Promise<Reported> {
  const year = consolidate(ledger2007, results, asOf);
  const report = readWorkbook(await writeWorkbook(layAnnualWorkbook(year, 'returns/'), nodePacker), nodePlatform);
  if (!report.ok) throw new Error(report.findings.map(({ code }) => code).join());
  const place = (sheet: unknown, cell: unknown) => [text(sheet), text(cell)].filter((part) => part !== '').join('!');
  return {
    quality: recordsOf(report.workbook, '数据质量').map(({ value }) => ({
      file: text(value('文件')),
      code: text(value('代码')),
      cell: place(value('工作表'), value('单元格')),
      adopted: text(value('采用值')),
    })),
    sources: new Map(
      recordsOf(report.workbook, '数据来源').flatMap(({ value }) =>
        value('汇总表') === '年度报告'
          ? []
          : [[place(value('工作表'), value('单元格')), text(value('采用值'))] as const],
      ),
    ),
    states: new Map(
      recordsOf(report.workbook, '报送情况').map(({ value }) => [text(value('单位编码')), text(value('报送状态'))]),
    ),
  };
}
