import { nodePlatform } from '../../../scripts/platform';
import { readWorkbook, type Limits, type WorkbookReading } from '../../../src/workbook/reading';
import { address } from '../../../src/workbook/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { workbook, type Parts } from './workbook-builder';

/** What must be the same whichever way a file is read. */
export function outcome(bytes: Uint8Array, path: 'auto' | 'general', limits: Partial<Limits> = {}): unknown {
  const reading = readWorkbook(bytes, nodePlatform, { path, limits });
  return reading.ok ? { workbook: reading.workbook, findings: reading.findings } : reading.findings;
}

export function read(bytes: Uint8Array, limits: Partial<Limits> = {}): WorkbookReading {
  return readWorkbook(bytes, nodePlatform, { limits });
}

/** The workbook, read both ways. */
export function readBoth(bytes: Uint8Array): WorkbookSnapshot[] {
  return (['auto', 'general'] as const).map((path) => {
    const reading = readWorkbook(bytes, nodePlatform, { path });
    if (!reading.ok) throw new Error(`${path}: ${JSON.stringify(reading.findings)}`);
    return reading.workbook;
  });
}

/** Cells as `{ A1: ['number', 12] }`; what else a cell says stands behind its value. */
export function cellsOf(sheet: SheetSnapshot | undefined): Record<string, unknown[]> {
  const cells: Record<string, unknown[]> = {};
  for (const [row, list] of sheet?.rows ?? []) {
    for (const cell of list) cells[address(row, cell.column)] = described(cell);
  }
  return cells;
}

function described({ kind, value, serial, percent, formula, external }: Cell): unknown[] {
  const more = [
    ...(serial === undefined ? [] : [serial]),
    ...(percent === true ? ['%'] : []),
    ...(formula === true ? ['='] : []),
    ...(external === true ? ['['] : []),
  ];
  return [kind, value, ...more];
}

/** Cells of the first sheet of a workbook made of parts, the same both ways. */
export function firstSheet(parts: Parts): Record<string, unknown[]>[] {
  return readBoth(workbook(parts)).map(({ sheets }) => cellsOf(sheets[0]));
}

/** Code and place of everything that is said, the same both ways. */
export function said(bytes: Uint8Array, limits: Partial<Limits> = {}): unknown[] {
  const both = (['auto', 'general'] as const).map((path) => {
    const { findings, ok } = readWorkbook(bytes, nodePlatform, { path, limits });
    return [
      ok,
      ...findings.map(({ code, where }) => [code, where.sheet, where.cell].filter((part) => part !== undefined)),
    ];
  });
  const [auto, general] = both;
  if (JSON.stringify(auto) !== JSON.stringify(general)) throw new Error(JSON.stringify(both));
  return auto ?? [];
}
