import fs from 'node:fs';
import path from 'node:path';
import type { WrittenDocument } from '../../src/document/document';
import type { LineChange } from '../../src/report/written/revision/line-changes';
import type { Revision } from '../../src/report/written/revision/revision';
import { CommandError } from '../terminal/command-error';
import { readNeeded } from '../reading/files';
import { say } from '../terminal/messages';
import type { Output } from './outputs';
import { line } from '../terminal/print';

/** Changes of each kind that are printed; all stand in the list that is written. */
const printed = 20;

/**
 * Reports of one name in a folder: `年度报告.docx`, `年度报告（2）.docx` … Whatever lies there is the office's own: it is left
 * as it is, and what is made later bears the next number.
 */
export class KeptReports {
  /** @param name without number and extension */
  constructor(
    private readonly folder: string,
    readonly name: string,
  ) {}

  /** The file of a number; the first one bears none. */
  file(number: number, extension: 'docx' | 'xlsx' = 'docx'): string {
    const numbered = number === 1 ? this.name : `${this.name}（${number}）`;
    return path.join(this.folder, `${numbered}.${extension}`);
  }

  /** The list of what is otherwise in the report of a number than in the one before. */
  changesFile(number: number): string {
    return path.join(this.folder, `${this.name}（${number}）-变化.docx`);
  }

  /** The number of the newest one; 0 where there is none. */
  newest(...extensions: readonly ('docx' | 'xlsx')[]): number {
    if (!fs.existsSync(this.folder)) return 0;
    const numbers = fs.readdirSync(this.folder).map((name) => {
      const { ext, name: stem } = path.parse(name);
      const suffix = stem.startsWith(this.name) ? stem.slice(this.name.length) : undefined;
      if (suffix === undefined || !extensions.some((one) => ext === `.${one}`)) return 0;
      return suffix === '' ? 1 : Number(/^（([1-9]\d{0,5})）$/.exec(suffix)?.[1] ?? 0);
    });
    return Math.max(0, ...numbers);
  }
}

function printChanges(heading: string, changes: readonly LineChange[]): void {
  if (changes.length === 0) return;
  line(heading);
  for (const change of changes.slice(0, printed)) {
    const [before, after] = [
      change.kind === 'added' ? '' : change.before,
      change.kind === 'removed' ? '' : change.after,
    ];
    line(
      `  ${change.under === '' ? '' : `${change.under}  `}${[before, after].filter((text) => text !== '').join(' → ')}`,
    );
  }
  if (changes.length > printed) line(`  …… +${changes.length - printed}`);
}

function printRevision({ known, data, office }: Revision, old: string): void {
  if (!known) line(say('report-original-lost', { file: old }));
  printChanges(say('report-office-changes', { file: old, count: office.length }), office);
  printChanges(say(known ? 'report-data-changes' : 'report-differences', { count: data.length }), data);
  if (office.length + data.length === 0) line(say('report-no-changes'));
}

/** The newest report as the office left it, held against the one generated now. */
async function revise(bytes: Uint8Array, file: string, document: WrittenDocument): Promise<Revision> {
  const { readDocxLines } = await import('../../src/document/reading/docx');
  const { readOriginal } = await import('../../src/document/docx/original');
  const { revisionOf } = await import('../../src/report/written/revision/revision');
  let lines: string[];
  try {
    lines = await readDocxLines(bytes);
  } catch {
    throw new CommandError('report-unreadable', { file });
  }
  return revisionOf({ lines, original: readOriginal(bytes) }, document);
}

/**
 * The list of what is otherwise in a new report than in the newest that lies there; it is printed as well.
 * @param old and now: their numbers
 */
export async function listOfChanges(
  reports: KeptReports,
  { old, now }: { readonly old: number; readonly now: number },
  document: WrittenDocument,
): Promise<Output> {
  const { layChanges } = await import('../../src/report/written/revision/changes-document');
  const { writeDocx } = await import('../../src/document/docx/write');
  const there = reports.file(old);
  const revision = await revise(readNeeded(there), there, document);
  const names = { report: reports.name, old: path.basename(there), new: path.basename(reports.file(now)) };
  const bytes = await writeDocx(layChanges(revision, names, document.date));
  line(say('report-kept', { file: path.normalize(there) }));
  printRevision(revision, names.old);
  return { file: reports.changesFile(now), bytes };
}
