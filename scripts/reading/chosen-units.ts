import type { Ledger } from '../../src/ledger/ledger';
import type { LedgerUnit } from '../../src/ledger/ledger-unit';
import { namesIn } from '../../src/ledger/listed-names';
import { reportingUnits } from '../../src/ledger/progress/work-items';
import { CommandError } from '../terminal/command-error';

/**
 * The units that a command was told to do something for, each once.
 * @param named codes or names; several may stand in one, as offices list them: `区教育局、团区委`
 * @throws CommandError where one is none of the ledger's units that report
 */
export function chosenUnits(named: readonly string[], ledger: Ledger): LedgerUnit[] {
  const reporting = reportingUnits(ledger);
  const found = named.flatMap(namesIn).map((one) => {
    const unit = reporting.find(({ code, name }) => code === one.toUpperCase() || name === one);
    if (unit === undefined) throw new CommandError('unit-unknown', { unit: one });
    return unit;
  });
  return [...new Set(found)];
}
