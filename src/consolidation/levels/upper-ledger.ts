import { createLedger } from '../../ledger/creating/create';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import { readLedger } from '../../ledger/read';
import type { Assignment } from '../../plan/plan';
import { snapshotOf } from '../../workbook/drafted';
import type { ConsolidatedYear } from '../consolidated/consolidated-year';
import { commonDictionary } from './upper-dictionary';
import { commonPlan, matchTasks } from './upper-plan';

/** The year that is put together, and for whom. */
export interface UpperYear {
  readonly level: string;
  readonly region: string;
  readonly year: number;
}

/** A district as a unit of a level without a ledger: its code is its name, 柯城区 of 衢州市, whoever else reports. */
function districtUnit(name: string, upper: string): LedgerUnit {
  const code = name.startsWith(upper) && name.length > upper.length ? name.slice(upper.length) : name;
  return { code, name, kind: '责任单位', aliases: [], active: true, contact: '', phone: '' };
}

/** What a ledger starts with, settings and all. */
function blankLedger({ region, year }: Omit<UpperYear, 'level'>): Ledger {
  const draft = createLedger({
    plan: { title: '', region, units: [], tasks: [], assignments: [], phases: [] },
    year,
    deadline: `${year + 1}-01-31`,
    asOf: `${year}-12-31`,
    id: `汇总 ${region} ${year}`,
    indicators: [],
    points: [],
  });
  const { ledger } = readLedger(snapshotOf(draft), '');
  if (ledger === undefined) throw new Error('a blank ledger cannot be read');
  return ledger;
}

/**
 * The ledger by which districts are put together where the upper office keeps none: the districts that came, their
 * tasks and their indicators.
 * @param years one a district, or several versions; in an order that does not depend on the files'
 */
export function ledgerOf(years: readonly ConsolidatedYear[], { region, year }: UpperYear): Ledger {
  const regions = [...new Set(years.map((one) => one.region))].sort();
  const tasks = commonPlan(years);
  const units = regions.map((name) => districtUnit(name, region));
  const assignments = units.flatMap(({ code: unit, name }) => {
    const own = years.filter((one) => one.region === name);
    const codes = new Set(own.flatMap((one) => [...matchTasks(one.tasks, tasks).codes.values()]));
    return tasks.flatMap(({ code }): Assignment[] => (codes.has(code) ? [{ task: code, unit, role: '责任' }] : []));
  });
  const plans = new Set(years.map(({ planName }) => planName));
  const [plan = ''] = plans;
  return {
    ...blankLedger({ region, year }),
    planName: plans.size === 1 ? plan : '',
    deadline: undefined,
    units,
    tasks,
    assignments,
    indicators: commonDictionary(years, ({ region: name }) => name),
  };
}

/**
 * The upper office's own ledger as far as districts are concerned: each of its units is a district that is asked for
 * every task, and nothing is asked that only its own bureaus could answer.
 */
export function ledgerForDistricts(ledger: Ledger): Ledger {
  const active = ledger.units.filter((unit) => unit.active);
  return {
    ...ledger,
    assignments: ledger.tasks.flatMap(({ code }) =>
      active.map((unit): Assignment => ({ task: code, unit: unit.code, role: '责任' })),
    ),
    points: [],
    decisions: [],
    problems: [],
    criteria: [],
    workPlans: [],
  };
}
