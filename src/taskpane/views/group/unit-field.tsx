import { useMemo } from 'react';
import { unitNames } from '../../../ledger/unit-names';
import { namesIn } from '../../../ledger/listed-names';
import type { Check } from '../../parts/entry-fields';
import { UnitPicker } from '../../parts/unit-picker';
import { useLedgerState } from '../../session-context';

interface UnitFieldProps {
  readonly label: string;
  /** Names as the cell lists them. */
  readonly value: string;
  readonly single: boolean;
  readonly required: boolean;
  readonly check: Check | undefined;
  readonly onValue: (value: string) => void;
}

/** The units a cell names. A name that is no unit's stays as it stands, to be taken out or put right. */
export function UnitField({ label, value, single, required, check, onValue }: UnitFieldProps): React.ReactNode {
  const { ledger } = useLedgerState();
  const { units, picked } = useMemo(() => {
    const { byName } = unitNames(ledger);
    const names = namesIn(value);
    const strange = names.filter((name) => !byName.has(name)).map((name) => ({ code: name, name, aliases: [] }));
    const codes = names.map((name) => byName.get(name)?.code ?? name);
    const offered = ledger.units.filter(({ active, code }) => active || codes.includes(code));
    return { units: [...offered, ...strange], picked: codes };
  }, [ledger, value]);
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;
  return (
    <UnitPicker
      label={label}
      units={units}
      picked={picked}
      single={single}
      required={required}
      check={check}
      onPick={(codes) => onValue(codes.map(nameOf).join('、'))}
    />
  );
}
