import { likeUnits } from '../../../plan/likeness';
import type { Unit } from '../../../plan/plan';
import { headerKey } from '../../../workbook/header';
import type { LedgerUnit } from '../../ledger-unit';
import { entry, unitAdded, unitReinstated, type EntryDifference } from './difference';
import { goesBy, pairedByLikeness, type Matched } from './matching';

/**
 * 单位名册 against the notice. A unit whose name is only like another is new, with the renaming offered in its place.
 * @returns what is the same unit first, then what is new, then what the notice does not name
 */
export function unitDifferences(both: Matched): EntryDifference[] {
  const { ledger, plan, units } = both;
  const unmatched = plan.units.filter((unit) => !units.has(unit));
  const known = new Set(units.values());
  const left = ledger.units.filter((unit) => unit.active && !known.has(unit));
  const proposals = pairedByLikeness(left, unmatched, likeUnits);
  const townsNamed = plan.units.some(({ kind }) => kind === '乡镇街道');
  return [
    ...[...units].flatMap(([planned, unit]) => changes(planned, unit, both)),
    ...unmatched.flatMap((unit) => added(unit, proposals.get(unit))),
    ...left
      .filter(({ kind }) => kind !== '乡镇街道' || townsNamed)
      .map(({ code, name }) =>
        entry('missing', `unit-missing ${code}`, false, { code, name, before: '在册', after: '停用' }),
      ),
  ];
}

function added(unit: Unit, like: LedgerUnit | undefined): EntryDifference[] {
  const isNew = entry('added', unitAdded(unit), true, { planned: unit.code, name: unit.name, after: unit.kind });
  return like === undefined ? [isNew] : [isNew, { ...renamed(like, unit, false), instead: isNew.id }];
}

function renamed(known: LedgerUnit, planned: Unit, suggested: boolean): EntryDifference {
  return entry('renamed', `unit-renamed ${known.code}`, suggested, {
    ...sameUnit(planned, known),
    field: '单位名称',
    before: known.name,
    after: planned.name,
  });
}

function sameUnit(planned: Unit, { code, name }: LedgerUnit) {
  return { code, planned: planned.code, name };
}

/** What the notice says otherwise of a unit that the ledger has. */
function changes(planned: Unit, known: LedgerUnit, { ledger, plan }: Matched): EntryDifference[] {
  const found: EntryDifference[] = [];
  const rest = sameUnit(planned, known);
  const own = goesBy(known);
  if (!known.active)
    found.push(
      entry('reinstated', unitReinstated(known), true, { ...rest, field: '状态', before: '停用', after: '在册' }),
    );
  if (!own.has(headerKey(planned.name))) found.push(renamed(known, planned, true));
  const membersNamed = plan.units.some(({ kind }) => kind === '成员单位');
  const kindDiffers = planned.kind !== known.kind && (planned.kind !== '责任单位' || known.kind === '成员单位');
  if (membersNamed && kindDiffers) {
    const kinds = { field: '单位类别', before: known.kind, after: planned.kind };
    found.push(entry('changed', `unit-kind ${known.code}`, true, { ...rest, ...kinds }));
  }
  const others = new Set(ledger.units.filter((unit) => unit !== known).flatMap((unit) => [...goesBy(unit)]));
  const aliases = planned.aliases.filter((alias) => !own.has(headerKey(alias)) && !others.has(headerKey(alias)));
  if (aliases.length > 0) {
    const names = { field: '别名', before: known.aliases.join('、'), after: aliases.join('、') };
    found.push(entry('changed', `unit-aliases ${known.code}`, true, { ...rest, ...names }));
  }
  return found;
}
