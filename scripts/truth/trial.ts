import type { Ledger } from '../../src/ledger/ledger';
import { reportingUnits } from '../../src/ledger/progress/work-items';
import { readReturn } from '../../src/returns/read';
import { returnFileName } from '../../src/returns/issuing/file-name';
import type { FileResult } from '../../src/returns/unit-return';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { Random } from '../sample/random';
import { silencesOf, type Silence } from './judge';
import { messes } from './messes/messes';
import { writeReturn, type WrittenReturn } from './written-return';

/** One return to be tried: whose it is, what chance does, and what is done to it. */
export interface Trial {
  readonly unit: number;
  readonly seed: number;
  readonly messes: readonly string[];
  /** 填报日期; a day of its own where the return is one of several versions. */
  readonly filledOn?: string;
  /** What is known of the file, where the return is one of several versions. */
  readonly file?: { readonly name: string; readonly modified: number };
}

export interface Tried {
  readonly trial: Trial;
  readonly written: WrittenReturn;
  readonly workbook: WorkbookSnapshot;
  readonly result: FileResult;
  readonly silences: readonly Silence[];
}

/** A sheet is lost before it is copied, and tables are put together last: otherwise the truth would be lost with them. */
function inSensibleOrder(names: readonly string[]): string[] {
  const turn = (name: string) => (name === 'a sheet removed' ? 0 : name === 'a table moved below another' ? 2 : 1);
  return [...names].sort((left, right) => turn(left) - turn(right));
}

/** Writes the return of a trial, mess and all. */
function writtenFor(trial: Trial, ledger: Ledger): WrittenReturn {
  const units = reportingUnits(ledger);
  const unit = units[trial.unit % units.length];
  if (unit === undefined) throw new Error('the ledger has no units');
  const random = new Random(trial.seed);
  const written = writeReturn(ledger, unit, trial.filledOn ?? '2008-01-20', random);
  for (const name of inSensibleOrder(trial.messes)) messes[name]?.(written, random);
  return written;
}

/** Writes a return, reads it, and holds what came against what was meant. */
export function tried(trial: Trial, ledger: Ledger): Tried {
  const written = writtenFor(trial, ledger);
  const workbook = written.snapshot();
  const named = trial.file ?? { name: returnFileName(written.unit, ledger.year), modified: 0 };
  const file = { ...named, sha256: `${trial.unit} ${trial.seed}` };
  const result = readReturn(file, workbook, ledger);
  return { trial, written, workbook, result, silences: silencesOf(written, workbook, result) };
}
