import { regionAbove } from '../../src/consolidation/levels/level';
import { commonYear, rollUp as rolledUp, type RollUp } from '../../src/consolidation/levels/roll-up';
import { layLevelWorkbook } from '../../src/report/levels/level-workbook';
import { levelResultPieces } from '../../src/report/levels/level-result';
import { CommandError } from '../terminal/command-error';
import { refuseFrozen } from '../reading/frozen-ledger';
import { linkFolder, writeMerged, type MergedOptions } from '../writing/merged';
import { say } from '../terminal/messages';
import { openLedger } from '../reading/open-ledger';
import { asOfOption, yearOption } from '../terminal/options';
import { line, printFindings } from '../terminal/print';
import { readAnnualFolder } from '../reading/read-annual';
import { choicesOf } from '../reading/read-year';

export interface RollUpOptions extends MergedOptions {
  readonly level: string;
  readonly returns: string;
  readonly region?: string;
  readonly year?: string;
  readonly ledger?: string;
  readonly asOf?: string;
  readonly limit?: readonly string[];
  readonly passwordFile?: string;
}

/** The ledger of the upper office, where it keeps one. */
function ownLedger({ ledger: file }: RollUpOptions, year: number | undefined) {
  if (file === undefined) return undefined;
  const opened = openLedger(file);
  refuseFrozen(file, opened.ledger);
  if (year !== undefined && year !== opened.ledger.year) {
    throw new CommandError('year-other-ledger', { year, ledger: opened.ledger.year });
  }
  return opened;
}

async function putTogether(options: RollUpOptions, quiet: boolean): Promise<RollUp> {
  const { level } = options;
  const asOf = asOfOption(options.asOf);
  const wanted = options.year === undefined ? undefined : yearOption(options.year);
  const opened = ownLedger(options, wanted);
  const known = opened === undefined ? {} : { ledger: opened.ledger };
  const { results } = await readAnnualFolder(options.returns, { ...choicesOf(options), ...known, quiet });
  const year = opened?.ledger.year ?? wanted ?? commonYear(results);
  if (year === undefined) {
    printFindings(results.flatMap(({ findings }) => findings));
    throw new CommandError('no-annual-reports');
  }
  const regions = results.flatMap((one) =>
    one.year === undefined || one.year.level === level ? [] : [one.year.region],
  );
  const region = options.region ?? (opened?.ledger.region || regionAbove(regions, level));
  if (region === undefined) throw new CommandError('region-needed', { level });
  const made = rolledUp(results, { level, region, year }, opened?.ledger, asOf);
  if (!quiet) {
    printFindings(opened?.findings ?? []);
    line(say('rolled-up', { region, year, count: made.districts.size }));
  }
  return made;
}

/**
 * roll-up: puts districts' consolidated workbooks together, one level up.
 * @returns the exit code: 0, or 1 under `strict` where a district is missing or was sent back
 */
export function rollUp(options: RollUpOptions): Promise<number> {
  return writeMerged(options, async (quiet) => {
    const made = await putTogether(options, quiet);
    return {
      year: made.year,
      draft: () => layLevelWorkbook(made, linkFolder(options.out, options.returns)),
      pieces: () => levelResultPieces(made),
    };
  });
}
