import fs from 'node:fs';
import path from 'node:path';
import type { AnnualReport } from '../../src/report/written/annual/report';
import type { LineChange } from '../../src/report/written/revision/line-changes';
import type { Revision } from '../../src/report/written/revision/revision';
import { CommandError } from '../command-error';
import { readNeeded } from '../files';
import { say } from '../messages';
import { whyNotWritable, writeOutputs, type Output } from '../outputs';
import { line, printFindings } from '../print';
import { readYear, type YearOptions } from '../read-year';

export interface ReportOptions extends YearOptions {
  readonly out: string;
}

/** `年度报告（2）.docx`; the first one bears no number. */
const numberedName = /^年度报告(?:（([1-9]\d{0,5})）)?\.docx$/;
const nameOf = (number: number): string => (number === 1 ? '年度报告.docx' : `年度报告（${number}）.docx`);
const changesName = (number: number): string => `年度报告（${number}）-变化.docx`;

/** Changes of each kind that are printed; all stand in the list that is written. */
const printed = 20;

/** The number of the newest report in a folder; 0 where there is none. */
function newestIn(folder: string): number {
  if (!fs.existsSync(folder)) return 0;
  const numbers = fs.readdirSync(folder).map((name) => {
    const match = numberedName.exec(name);
    return match === null ? 0 : Number(match[1] ?? 1);
  });
  return Math.max(0, ...numbers);
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
async function revise(bytes: Uint8Array, file: string, { document }: AnnualReport): Promise<Revision> {
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

/** report: writes the annual report that people read; one that lies there already is the office's own and is left as it is. */
export async function report(options: ReportOptions): Promise<void> {
  const newest = newestIn(options.out);
  const place = (name: string) => path.join(options.out, name);
  const file = place(nameOf(newest + 1));
  const refusal = whyNotWritable(file, false);
  if (refusal !== undefined) throw refusal;
  const { layAnnualReport } = await import('../../src/report/written/annual/report');
  const { writeDocx } = await import('../../src/document/docx/write');
  const year = await readYear(options, false);
  const { yearCharts } = await import('../../src/report/charts/year-charts');
  const { loadDrawing } = await import('../pictures/load-drawing');
  const { drawCharts } = await loadDrawing();
  const made = layAnnualReport(year, await drawCharts(yearCharts(year)));
  const bytes = await writeDocx(made.document);
  printFindings(made.findings);
  const outputs: Output[] = [{ file, bytes }];
  if (newest > 0) {
    const old = place(nameOf(newest));
    const there = readNeeded(old);
    if (Buffer.compare(there, bytes) === 0) {
      line(say('report-unchanged', { file: path.normalize(old) }));
      return;
    }
    const revision = await revise(there, old, made);
    const { layChanges } = await import('../../src/report/written/revision/changes-document');
    const names = { old: nameOf(newest), new: nameOf(newest + 1) };
    const changes = await writeDocx(layChanges(revision, names, year.asOf));
    outputs.push({ file: place(changesName(newest + 1)), bytes: changes });
    line(say('report-kept', { file: path.normalize(old) }));
    printRevision(revision, names.old);
  }
  writeOutputs(outputs, false);
  for (const output of outputs) line(say('annual-report-written', { file: path.normalize(output.file) }));
}
