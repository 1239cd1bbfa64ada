import { finding, type Finding } from '../../findings/finding';
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

/** Opens the bytes of a workbook in memory. */
export async function opened(name: string, bytes: Uint8Array, handle?: FileSystemFileHandle): Promise<FileOpening> {
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

/** Opens a workbook that was chosen; whatever is wrong with it is a finding. */
export async function openFile({ file, handle }: ChosenFile): Promise<FileOpening> {
  try {
    return await opened(file.name, new Uint8Array(await file.arrayBuffer()), handle);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, findings: [finding('file-unreadable', { file: file.name }, { detail })] };
  }
}
