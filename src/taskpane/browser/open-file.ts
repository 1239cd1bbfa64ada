import type { Finding } from '../../findings/finding';
import { finding } from '../../findings/finding';
import { createLedger } from '../../ledger/create';
import { defaultIndicators } from '../../ledger/indicators';
import { readNotice } from '../../plan/notice';
import { sampleNotice } from '../../sample/notice-2007';
import { samplePoints } from '../../sample/work-points';
import type { WorkbookDraft } from '../../workbook/draft';
import type { InMemoryWorkbook } from '../../workbook/exceljs/open';
import { browserPacker } from '../machine/packer';
import { browserPlatform } from '../machine/platform';
import type { ChosenFile } from './files';

/** A workbook the browser edition works in. */
export interface OpenFile {
  readonly name: string;
  /** Where it can be written back to; undefined where the browser cannot, and for what was never a file. */
  readonly handle: FileSystemFileHandle | undefined;
  readonly workbook: InMemoryWorkbook;
}

export type FileOpening =
  { readonly ok: true; readonly file: OpenFile } | { readonly ok: false; readonly findings: readonly Finding[] };

async function opened(name: string, bytes: Uint8Array, handle?: FileSystemFileHandle): Promise<FileOpening> {
  const { openInMemory } = await import('../../workbook/exceljs/open');
  const opening = await openInMemory(bytes, browserPlatform, browserPacker);
  if (!opening.ok) {
    return {
      ok: false,
      findings: opening.findings.map((found) => ({ ...found, where: { ...found.where, file: name } })),
    };
  }
  return { ok: true, file: { name, handle, workbook: opening.workbook } };
}

async function made(name: string, draft: WorkbookDraft): Promise<FileOpening> {
  const { writeWorkbook } = await import('../../workbook/exceljs/write');
  return opened(name, await writeWorkbook(draft, browserPacker));
}

/** Opens a workbook that was chosen; whatever is wrong with it is a finding. */
export async function openFile({ file, handle }: ChosenFile): Promise<FileOpening> {
  try {
    return await opened(file.name, new Uint8Array(await file.arrayBuffer()), handle);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, findings: [finding('file-unreadable', { file: file.name }, { detail })] };
  }
}

/** The day the sample ledger was made, in the year it is kept for. */
const [sampleYear, sampleDeadline, sampleDay] = [2007, '2008-01-31', '2007-12-20'] as const;

/** A ledger for trying, made from the notice of a district. */
export function sampleLedger(): Promise<FileOpening> {
  const { plan } = readNotice(sampleNotice);
  const draft = createLedger({
    plan,
    year: sampleYear,
    deadline: sampleDeadline,
    asOf: sampleDay,
    id: 'sample-2007',
    indicators: defaultIndicators,
    points: samplePoints,
  });
  return made(`样例台账${sampleYear}.xlsx`, draft);
}

/** A workbook with nothing in it, for the pane to make a ledger in. */
export function blankWorkbook(): Promise<FileOpening> {
  return made('台账.xlsx', { title: '', date: '2007-01-01', sheets: [{ name: 'Sheet1', widths: [], rows: [] }] });
}
