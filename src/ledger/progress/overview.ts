import type { Finding } from '../../findings/finding';
import type { Phase, PlainDate } from '../../plan/plan';
import { attention } from '../attention/attention';
import { daysBetween, type Light } from './light';
import type { LedgerState } from '../operations/operation';
import { pastYear } from '../attention/past-year';
import { phaseOn } from '../plan/phases';
import { readProgressRows, type ProgressRow } from './rows';
import type { ProgressState } from '../sheets/progress';

export type LightCounts = Readonly<Record<Light, number>>;
export type StateCounts = Readonly<Record<ProgressState | '', number>>;

/** How far a task has come: over the rows of 进展 that are asked for, work points included. */
export interface TaskOverview {
  readonly code: string;
  readonly name: string;
  readonly items: number;
  readonly done: number;
  /** Mean of the shares that were entered, 0 to 1; undefined where none was. */
  readonly average: number | undefined;
  readonly lights: LightCounts;
}

/** Where the year stands on a day. */
export interface Overview {
  readonly year: number;
  /** The phase that contains the day, with what is to be done in it. */
  readonly phase: Phase | undefined;
  /** 填报截止日期. */
  readonly deadline: PlainDate | undefined;
  /** Negative once it has passed. */
  readonly daysLeft: number | undefined;
  readonly items: number;
  readonly late: number;
  readonly lights: LightCounts;
  readonly states: StateCounts;
  readonly tasks: readonly TaskOverview[];
  /** Gravest first; their place is the cell to look at. */
  readonly attention: readonly Finding[];
  /** Why it need not be looked at: the year is long over, or archived. */
  readonly past: Finding | undefined;
}

const noLights: LightCounts = { 红: 0, 黄: 0, 绿: 0, 灰: 0, '': 0 };
const noStates: StateCounts = { 未启动: 0, 进行中: 0, 已完成: 0, 暂缓: 0, '': 0 };

function counted<Key extends string>(none: Readonly<Record<Key, number>>, keys: readonly Key[]): Record<Key, number> {
  const counts: Record<Key, number> = { ...none };
  for (const key of keys) counts[key] += 1;
  return counts;
}

function lightsOf(rows: readonly ProgressRow[]): LightCounts {
  return counted(
    noLights,
    rows.map(({ light }) => light),
  );
}

/** The year at a glance, on the state's day. */
export function overview(state: LedgerState): Overview {
  const { ledger, today } = state;
  const { deadline } = ledger;
  const rows = readProgressRows(state).rows.filter(({ asked }) => asked);
  const lines = attention(rows, state);
  return {
    year: ledger.year,
    phase: phaseOn(ledger.phases, today),
    deadline,
    daysLeft: deadline === undefined ? undefined : daysBetween(today, deadline),
    items: rows.length,
    late: rows.filter(({ late }) => late).length,
    lights: lightsOf(rows),
    states: counted(
      noStates,
      rows.map((row) => row.state),
    ),
    tasks: ledger.tasks.map(({ code, name }): TaskOverview => {
      const own = rows.filter(({ task }) => task === code);
      const shares = own.flatMap(({ share }) => share ?? []);
      return {
        code,
        name,
        items: own.length,
        done: own.filter((row) => row.state === '已完成').length,
        average: shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length,
        lights: lightsOf(own),
      };
    }),
    attention: lines,
    past: pastYear(lines, state),
  };
}
