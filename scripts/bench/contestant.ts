/** One way of doing the work, as a process of its own: `contestant <way> <ledger> <returns> <out>`. */
import fs from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import SheetJs from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { consolidate } from '../../src/consolidation/consolidate';
import { merge, readReturns } from '../commands/merge';
import { openLedger } from '../open-ledger';

const [, , way = '', ledgerFile = '', folder = '', out = ''] = process.argv;

const files = (): string[] => fs.readdirSync(folder).map((name) => path.join(folder, name));

/** The floor: every entry inflated, nothing looked at. */
function inflateAll(): number {
  let total = 0;
  for (const file of files()) {
    const bytes = fs.readFileSync(file);
    let at = bytes.readUInt32LE(bytes.length - 6);
    for (let entry = bytes.readUInt16LE(bytes.length - 12); entry > 0; entry--) {
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
      total += bytes.readUInt16LE(at + 10) === 0 ? packed.length : inflateRawSync(packed).length;
      at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }
  return total;
}

async function withExceljs(): Promise<number> {
  let cells = 0;
  for (const file of files()) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => (cells += cell.value === null ? 0 : 1))),
    );
  }
  return cells;
}

function withSheetJs(): number {
  let cells = 0;
  for (const file of files()) {
    const workbook = SheetJs.read(fs.readFileSync(file), { dense: true });
    for (const sheet of Object.values(workbook.Sheets)) {
      const rows = (sheet as { '!data'?: (unknown[] | undefined)[] })['!data'] ?? [];
      for (const row of rows) for (const cell of row ?? []) cells += cell === undefined ? 0 : 1;
    }
  }
  return cells;
}

async function readAndConsolidate(): Promise<number> {
  const { ledger } = openLedger(ledgerFile);
  const year = consolidate(ledger, await readReturns(folder, ledger, true), '2008-02-05');
  return year.indicators.reduce((sum, { total }) => sum + (total ?? 0), 0);
}

async function wholeMerge(): Promise<number> {
  process.stdout.write = () => true;
  const code = await merge({ ledger: ledgerFile, returns: folder, out, asOf: '2008-02-05', force: true, json: true });
  return code;
}

const ways: Record<string, () => number | Promise<number>> = {
  floor: inflateAll,
  exceljs: withExceljs,
  sheetjs: withSheetJs,
  read: readAndConsolidate,
  merge: wholeMerge,
};

const result = await ways[way]?.();
process.stderr.write(`${JSON.stringify({ result, maxRss: process.resourceUsage().maxRSS })}\n`);
