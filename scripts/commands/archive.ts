import fs from 'node:fs';
import path from 'node:path';
import { freezeYear } from '../../src/ledger/operations/freeze';
import { mergeResultName } from '../../src/consolidation/receiving/passed-over';
import { archivePieces } from '../archive/make';
import { linksOfArchive } from '../archive/manifest';
import { makeReports, type ReportFiles } from '../archive/report';
import { changedLedger } from '../writing/changed-ledger';
import { CommandError } from '../terminal/command-error';
import { readNeeded } from '../reading/files';
import { say } from '../terminal/messages';
import { openLedger } from '../reading/open-ledger';
import { asOfOption } from '../terminal/options';
import { refuseAmongReturns, refuseOtherEnding } from '../writing/output-name';
import { whyNotWritable, writeOutputs, type Output } from '../writing/outputs';
import { refuseChanged } from '../reading/frozen-ledger';
import { linkFolder } from '../writing/merged';
import { nodePlatform } from '../platform';
import { line, printFindings } from '../terminal/print';
import { returnsBelow } from '../reading/read-returns';
import type { FoundReturn } from '../reading/found-return';
import { choicesOf } from '../reading/read-year';

export interface ArchiveOptions {
  readonly ledger: string;
  readonly returns: string;
  readonly out: string;
  readonly report?: string;
  readonly slips?: string;
  readonly by?: string;
  readonly asOf?: string;
  readonly limit?: readonly string[];
  readonly passwordFile?: string;
  readonly force?: boolean;
}

/** Returns that remember what was read of them. */
function remembering(found: readonly FoundReturn[]) {
  const [read, unreadable] = [new Map<string, string>(), new Map<string, string>()];
  const returns = found.map((one): FoundReturn => ({
    ...one,
    read: () => {
      try {
        const bytes = one.read();
        read.set(one.name, nodePlatform.sha256(bytes));
        return bytes;
      } catch (cause) {
        unreadable.set(one.name, (cause as NodeJS.ErrnoException).code ?? String(cause));
        throw cause;
      }
    },
  }));
  return { returns, read, unreadable };
}

/** Refuses a report that was made for another day: it would differ in its dates alone, and nobody would see why. */
function refuseOtherDay(folder: string, day: string): void {
  const file = path.join(folder, mergeResultName);
  const found = /"asOf":\s*"(\d{4}-\d{2}-\d{2})"/.exec(Buffer.from(readNeeded(file)).toString())?.[1];
  if (found !== undefined && found !== day) throw new CommandError('archive-report-other-day', { file, found, day });
}

/** The report that people have must be what the merge gives. */
function refuseOtherReport(folder: string, made: ReportFiles): void {
  for (const [name, bytes] of made) {
    const file = path.join(folder, name);
    if (Buffer.compare(readNeeded(file), bytes) !== 0) throw new CommandError('archive-report-differs', { file });
  }
}

/** archive: puts a year into one file that proves itself, and freezes the ledger in a copy beside it. */
export async function archive(options: ArchiveOptions): Promise<void> {
  refuseOtherEnding(options.out, '.zip');
  refuseAmongReturns(path.dirname(options.out), options.returns);
  const asOf = asOfOption(options.asOf);
  const force = options.force === true;
  const bytes = readNeeded(options.ledger);
  const name = path.basename(options.ledger);
  const { ledger, workbook, findings } = openLedger(options.ledger, bytes);
  refuseChanged(options.ledger, workbook);
  const copy = path.join(path.dirname(options.out), `${path.basename(name, path.extname(name))}（已归档）.xlsx`);
  for (const file of ledger.frozen === undefined ? [options.out, copy] : [options.out]) {
    const refusal = whyNotWritable(file, force);
    if (refusal !== undefined) throw refusal;
  }
  if (options.report !== undefined) refuseOtherDay(options.report, asOf);
  printFindings(findings);
  const choices = choicesOf(options);
  const { returns, read, unreadable } = remembering(returnsBelow(options.returns));
  const own = options.report === undefined ? [] : [linkFolder(options.report, options.returns)];
  const [report, like] = await makeReports({ ledger, returns, asOf, choices }, [linksOfArchive, ...own]);
  if (report === undefined) throw new CommandError('archive-too-large');
  if (options.report !== undefined && like !== undefined) refuseOtherReport(options.report, like);
  const pieces = archivePieces({
    ledger,
    ledgerFile: { name, bytes },
    returns,
    read,
    unreadable,
    slips: options.slips === undefined ? [] : returnsBelow(options.slips),
    report,
    asOf,
    options: { limits: choices.limits ?? {}, passwordsUsed: choices.passwords !== undefined },
  });
  const outputs: Output[] = [{ file: options.out, bytes: pieces }];
  if (ledger.frozen === undefined) {
    const request = {
      by: options.by ?? ledger.settings.contact,
      report: nodePlatform.sha256(report.get(mergeResultName) ?? new Uint8Array()),
      sha256: nodePlatform.sha256,
    };
    outputs.push({ file: copy, bytes: await changedLedger(options.ledger, bytes, freezeYear, request, asOf) });
  }
  writeOutputs(outputs, force);
  line(
    say('archived', { file: path.normalize(options.out), sha256: nodePlatform.sha256(fs.readFileSync(options.out)) }),
  );
  if (ledger.frozen === undefined) line(say('frozen-copy', { file: path.normalize(copy) }));
}
