import { strFromU8, unzipSync } from 'fflate';
import { nodePacker } from '../../../scripts/writing/packer';
import { nodePlatform } from '../../../scripts/platform';
import { openInMemory, type InMemoryWorkbook } from '../../../src/workbook/exceljs/open';
import { readWorkbook } from '../../../src/workbook/reading';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** A workbook opened in memory. */
export async function inMemory(bytes: Uint8Array): Promise<InMemoryWorkbook> {
  const opening = await openInMemory(bytes, nodePlatform, nodePacker);
  if (!opening.ok) throw new Error(JSON.stringify(opening.findings));
  return opening.workbook;
}

/** Codes a file is refused with. */
export async function refusedWith(bytes: Uint8Array): Promise<string[]> {
  const opening = await openInMemory(bytes, nodePlatform, nodePacker);
  return opening.ok ? [] : opening.findings.map(({ code }) => code);
}

export function readAgain(bytes: Uint8Array): WorkbookSnapshot {
  const reading = readWorkbook(bytes, nodePlatform);
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return reading.workbook;
}

/** Texts of the parts of a file, by name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** All of a part but its cells. */
export function aroundCells(xml: string | undefined): string {
  return (xml ?? '').replace(/<sheetData>[\s\S]*<\/sheetData>/, '');
}
