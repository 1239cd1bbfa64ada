import { utils, write } from '@e965/xlsx';
import officeCrypto from 'officecrypto-tool';
import { afterAll, describe, expect, it } from 'vitest';
import { RarerReader } from '../../../../scripts/reading/rarer/reader';
import { defaultLimits, type WorkbookReading } from '../../../../src/workbook/reading';
import { cellsOf } from '../../../workbook/reading/read';
import { workbook } from '../../../workbook/reading/workbook-builder';

const codes = (reading: WorkbookReading): string[] => reading.findings.map(({ code }) => code);
const first = (reading: WorkbookReading): unknown =>
  reading.ok ? cellsOf(reading.workbook.sheets[0]) : codes(reading);

/** An old workbook of many rows. */
function oldWorkbook(rows: number): Uint8Array {
  const book = utils.book_new();
  const cells = Array.from({ length: rows }, (_, row) => [row, `第${row}行`]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), '表1');
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
}

const seven = workbook({ rows: ['<row r="1"><c r="A1"><v>7</v></c></row>'] });
const encrypted = (password: string, type?: 'standard'): Uint8Array =>
  new Uint8Array(officeCrypto.encrypt(seven, type === undefined ? { password } : { password, type }));

describe('the worker for rarer files', () => {
  const reader = new RarerReader(defaultLimits);
  afterAll(() => reader.end());
  const read = (bytes: Uint8Array, kind: 'xls' | 'csv' | 'encrypted', passwords: string[] = []) =>
    reader.read({ bytes, kind, passwords });

  it('reads one file after the other', async () => {
    for (const rows of [1, 2]) {
      const reading = await read(oldWorkbook(rows), 'xls');
      expect(reading.ok && reading.workbook.sheets[0]?.rows.size).toBe(rows);
    }
  });

  it('says what is wrong with a file, and reads the next', async () => {
    expect(codes(await read(oldWorkbook(9).subarray(0, 3000), 'xls'))).toHaveLength(1);
    expect(first(await read(oldWorkbook(1), 'xls'))).toEqual({ A1: ['number', 0], B1: ['text', '第0行'] });
  });

  it('opens a workbook that is only recommended to be read', async () => {
    expect(first(await read(encrypted('VelvetSweatshop'), 'encrypted'))).toEqual({ A1: ['number', 7] });
    expect(first(await read(encrypted('VelvetSweatshop', 'standard'), 'encrypted'))).toEqual({ A1: ['number', 7] });
  });

  it('opens a workbook by its password, and says where there is none or a wrong one', async () => {
    expect(first(await read(encrypted('科普2007'), 'encrypted', ['不是', '科普2007']))).toEqual({ A1: ['number', 7] });
    expect(codes(await read(encrypted('科普2007'), 'encrypted'))).toEqual(['file-has-password']);
    expect(codes(await read(encrypted('科普2007'), 'encrypted', ['不是']))).toEqual(['file-password-wrong']);
  });
});

describe('limits of the worker', () => {
  it('a file that takes too long costs the worker its life, and the next has a new one', async () => {
    const reader = new RarerReader({ ...defaultLimits, milliseconds: 1 });
    try {
      for (let round = 0; round < 2; round++) {
        expect(codes(await reader.read({ bytes: oldWorkbook(20_000), kind: 'xls', passwords: [] }))).toEqual([
          'limit-time',
        ]);
      }
    } finally {
      reader.end();
    }
  });

  it('a file that takes too much memory costs the worker its life too', async () => {
    const reader = new RarerReader({ ...defaultLimits, memory: 1, milliseconds: 60_000 });
    try {
      expect(codes(await reader.read({ bytes: oldWorkbook(60_000), kind: 'xls', passwords: [] }))).toEqual([
        'limit-memory',
      ]);
    } finally {
      reader.end();
    }
  });
});
