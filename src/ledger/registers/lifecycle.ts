import type { Finding } from '../../findings/finding';
import type { LedgerState, Outcome } from '../operations/operation';
import type { Entered, RegisterRecord } from './record';

/** A step from one state to another. */
export interface Step {
  /** As its button and 操作日志 name it: 签批, 印发. */
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  /** Headers that are entered with it: without them it is not taken. */
  readonly enters: readonly string[];
  /** Headers that may be entered with it. */
  readonly mayEnter?: readonly string[];
  /** Days entered with it that lie ahead: none is proposed. */
  readonly ahead?: readonly string[];
  /** Headers that it empties: what no longer holds. */
  readonly empties?: readonly string[];
  /** Headers whose text it keeps under another one: a deadline under 原完成时限; earlier ones stand in 操作日志. */
  readonly keeps?: readonly (readonly [from: string, to: string])[];
  /** Asks why, for 操作日志: a step back. */
  readonly asksReason?: true;
  /** Who may take it, when: why not, though the state allows it. */
  whyNot?(state: LedgerState, record: RegisterRecord, entered: Entered): Finding | undefined;
  /** What it does to other sheets. */
  also?(state: LedgerState, record: RegisterRecord, entered: Entered): Outcome;
}

/**
 * The states of a register's records and the steps between them, as data: buttons, operations, the checks of what was
 * set by hand, the tests and the manual all read this one table.
 */
export interface Lifecycle {
  /** Header of the state. */
  readonly header: string;
  /** In the order of a record's life; the first is where it begins. */
  readonly states: readonly string[];
  /** Headers that are filled in each state: a state set by hand without them has skipped a step. */
  readonly holds: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly Step[];
}

/** Where a record begins. */
export function firstState({ states }: Lifecycle): string {
  return states[0] ?? '';
}

/** The state of a record; an empty cell is where it begins. */
export function stateOf(lifecycle: Lifecycle, record: RegisterRecord): string {
  return record.text(lifecycle.header) || firstState(lifecycle);
}

/** The steps out of a state. */
export function stepsFrom({ steps }: Lifecycle, state: string): readonly Step[] {
  return steps.filter(({ from }) => from.includes(state));
}

/**
 * The states that lie between two on the shortest way ahead, without a step back.
 * @returns undefined where no way ahead leads there
 */
export function statesBetween({ steps }: Lifecycle, from: string, to: string): readonly string[] | undefined {
  const ahead = steps.filter(({ asksReason }) => asksReason !== true);
  const seen = new Set([from]);
  let ways: readonly (readonly string[])[] = [[from]];
  while (ways.length > 0) {
    const found = ways.find((way) => way.at(-1) === to);
    if (found !== undefined) return found.slice(1, -1);
    ways = ways.flatMap((way) =>
      ahead.flatMap((step) => {
        if (!step.from.includes(way.at(-1) ?? '') || seen.has(step.to)) return [];
        seen.add(step.to);
        return [[...way, step.to]];
      }),
    );
  }
  return undefined;
}
