import { read, utils, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import type { Limits } from '../../src/workbook/reading';
import { fileOf, mergedFromFolder } from './handed-in';

/** A limit that a real return does not keep, and what is said of the return. */
interface Case {
  readonly limits: Partial<Limits>;
  readonly code: string;
  /** A limit of the worker for rarer kinds. */
  readonly old?: boolean;
}

const cases: Readonly<Record<keyof Limits, Case>> = {
  fileSize: { limits: { fileSize: 1000 }, code: 'limit-file-size' },
  inflatedSize: { limits: { inflatedSize: 10_000 }, code: 'limit-inflated-size' },
  inflationRatio: { limits: { inflationRatio: 2, inflationFloor: 10_000 }, code: 'limit-inflation-ratio' },
  inflationFloor: { limits: { inflationRatio: 2, inflationFloor: 1 }, code: 'limit-inflation-ratio' },
  entries: { limits: { entries: 5 }, code: 'limit-entries' },
  rowNumber: { limits: { rowNumber: 3 }, code: 'limit-row-number' },
  columnNumber: { limits: { columnNumber: 4 }, code: 'limit-column-number' },
  rowsWithContent: { limits: { rowsWithContent: 10 }, code: 'limit-rows' },
  cells: { limits: { cells: 50 }, code: 'limit-cells' },
  sharedStrings: { limits: { sharedStrings: 20 }, code: 'limit-shared-strings' },
  xmlDepth: { limits: { xmlDepth: 3 }, code: 'limit-xml-depth' },
  milliseconds: { limits: { milliseconds: 0.01 }, code: 'limit-time' },
  memory: { limits: { memory: 1, milliseconds: 60_000 }, code: 'limit-memory', old: true },
};

/** The return as a workbook of Excel 97 to 2003, with a long sheet of the unit's own. */
function asOld(bytes: Uint8Array): Uint8Array {
  const book = read(bytes);
  const rows = Array.from({ length: 45_000 }, (_, row) => [row, `第${row}行`]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '附');
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
}

it.each(Object.entries(cases))(
  '%s: a return beyond it is sent back under its name, and is accepted under the usual ones',
  async (_, one) => {
    const bytes = await fileOf(() => undefined);
    const name = `U03_区发改局.${one.old === true ? 'xls' : 'xlsx'}`;
    const file = { name, bytes: one.old === true ? asOld(bytes) : bytes };
    const { quality, states } = await mergedFromFolder([file], { limits: one.limits });
    expect(quality.filter((line) => line.file === name).map(({ code }) => code)).toEqual([one.code]);
    expect(states.get('U03')).toBe('退回');
    const usual = await mergedFromFolder([file]);
    expect(usual.states.get('U03')).toBe('按时');
  },
);
