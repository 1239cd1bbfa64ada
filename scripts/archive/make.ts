import { nodePlatform } from '../platform';
import path from 'node:path';
import { contractVersion } from '../../src/workbook/meta';
import { CommandError } from '../terminal/command-error';
import { program } from '../terminal/program';
import { folders, manifestName, notesName } from './manifest';
import type { ArchivedEntry, ArchivedKind, Manifest, Unarchived } from './manifest';
import { notesOf } from './notes';
import { SafeNames } from './safe-names';
import type { ArchiveSources } from './sources';
import { zipPieces, type ZipInput } from './zip-stream';

interface Ingredient {
  readonly kind: ArchivedKind;
  readonly folder: string;
  readonly name: string;
  readonly modified?: number;
  /** As it was when the report was made. */
  readonly sha256?: string;
  bytes(): Uint8Array;
}

function* ingredients(sources: ArchiveSources): Generator<Ingredient> {
  const { ledger, ledgerFile, returns, read, unreadable, slips, report } = sources;
  const text = (content: string) => () => new TextEncoder().encode(content);
  yield { kind: 'notes', folder: '', name: notesName, bytes: text(notesOf(sources)) };
  yield { kind: 'ledger', folder: folders.ledger, name: ledgerFile.name, bytes: () => ledgerFile.bytes };
  for (const found of returns) {
    if (found.passedOver !== undefined || unreadable.has(found.name)) continue;
    const sha256 = read.get(found.name);
    const known = sha256 === undefined ? {} : { sha256 };
    const { name, modified } = found;
    yield { kind: 'return', folder: folders.returns, name, modified, ...known, bytes: () => found.read() };
  }
  for (const slip of slips) {
    if (slip.passedOver !== undefined) continue;
    yield { kind: 'slip', folder: folders.slips, name: slip.name, bytes: () => slip.read() };
  }
  // Where a decision stands in its sheet is of no use outside of it.
  const decisions = ledger.adjudications.map((decision) => ({ ...decision, at: undefined }));
  yield { kind: 'decisions', folder: '', name: '裁定.json', bytes: text(`${JSON.stringify(decisions, null, 2)}\n`) };
  for (const [name, bytes] of report) yield { kind: 'report', folder: folders.report, name, bytes: () => bytes };
}

function unarchived({ returns, unreadable }: ArchiveSources): Unarchived[] {
  return returns.flatMap(({ name: original, modified, size, passedOver }): Unarchived[] => {
    const code = unreadable.get(original);
    if (passedOver !== undefined) return [{ original, modified, size, passedOver }];
    return code === undefined ? [] : [{ original, modified, size, unreadable: code }];
  });
}

/**
 * An archive piece by piece, its manifest last. The same sources give the same bytes.
 * @throws CommandError where a return is not what it was when the report was made
 */
export function archivePieces(sources: ArchiveSources): Generator<Uint8Array> {
  const names = new SafeNames();
  const entries: ArchivedEntry[] = [];
  function* inputs(): Generator<ZipInput> {
    for (const { kind, folder, name, modified, sha256, bytes } of ingredients(sources)) {
      const wanted = path.posix.join(folder, name);
      const safe = names.of(wanted);
      const content = bytes();
      const hash = nodePlatform.sha256(content);
      if (sha256 !== undefined && sha256 !== hash) throw new CommandError('archive-changed-meanwhile', { file: name });
      entries.push({
        path: safe,
        kind,
        size: content.length,
        sha256: hash,
        ...(safe === wanted ? {} : { original: name }),
        ...(modified === undefined ? {} : { modified }),
      });
      yield { path: safe, bytes: () => content };
    }
    const { ledger, asOf, options } = sources;
    const manifest: Manifest = {
      format: 1,
      program,
      contract: contractVersion,
      ledger: ledger.id,
      region: ledger.region,
      year: ledger.year,
      asOf,
      options,
      entries,
      unarchived: unarchived(sources),
    };
    yield { path: manifestName, bytes: () => new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) };
  }
  return zipPieces(inputs());
}
