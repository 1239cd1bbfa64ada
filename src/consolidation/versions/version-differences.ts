import type { UnitReturn } from '../../returns/unit-return';
import { saidAt, saidIn, saidText, type SaidRecord } from './said';

/** What one version of a return says otherwise than the one before it: a field, or a whole record. */
export interface VersionDifference {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly sheet: string;
  /** Of the record; in the older version where its key changed too. */
  readonly key: string;
  /** Empty for a whole record. */
  readonly field: string;
  /** A1 addresses in the older and in the newer version; empty where it has none there. */
  readonly cells: readonly [older: string, newer: string];
  readonly before: string;
  readonly after: string;
}

/** A record and the one that stands for it in the newer version, if there is one. */
interface Pair {
  readonly older: SaidRecord | undefined;
  readonly newer: SaidRecord | undefined;
}

const identity = ({ sheet, key }: SaidRecord): string => `${sheet}\n${key}`;

/** Rows that people write by hand have no code: what they are called says which is which when a key changes. */
function namesOf({ sheet, fields }: SaidRecord): string | undefined {
  const header = sheet === '活动' ? '活动名称' : sheet === '问题建议' ? '内容' : undefined;
  const name = header === undefined ? '' : (fields.get(header)?.text ?? '');
  return name === '' ? undefined : `${sheet}\n${name}`;
}

/** Pairs by key, then what is left by name, in order; the rest was added or removed. */
function paired(older: readonly SaidRecord[], newer: readonly SaidRecord[]): Pair[] {
  const byKey = new Map(newer.map((one) => [identity(one), one]));
  const taken = new Set<SaidRecord>();
  const partner = new Map<SaidRecord, SaidRecord>();
  const pair = (one: SaidRecord, other: SaidRecord | undefined): void => {
    if (other === undefined || taken.has(other)) return;
    taken.add(other);
    partner.set(one, other);
  };
  for (const one of older) pair(one, byKey.get(identity(one)));
  for (const one of older) {
    const name = partner.has(one) ? undefined : namesOf(one);
    if (name === undefined) continue;
    pair(
      one,
      newer.find((other) => !taken.has(other) && namesOf(other) === name),
    );
  }
  return [
    ...older.map((one) => ({ older: one, newer: partner.get(one) })),
    ...newer.filter((one) => !taken.has(one)).map((one) => ({ older: undefined, newer: one })),
  ];
}

function fieldsThatDiffer(older: SaidRecord, newer: SaidRecord): VersionDifference[] {
  const { sheet, key } = older;
  return [...older.fields].flatMap(([field, { cell, text }]): VersionDifference[] => {
    const now = newer.fields.get(field);
    if (now === undefined || now.text === text) return [];
    return [{ kind: 'changed', sheet, key, field, cells: [cell, now.cell], before: text, after: now.text }];
  });
}

function differencesOf({ older, newer }: Pair): VersionDifference[] {
  if (older !== undefined && newer !== undefined) return fieldsThatDiffer(older, newer);
  const [one, kind] = older === undefined ? ([newer, 'added'] as const) : ([older, 'removed'] as const);
  const text = one === undefined ? '' : saidText(one);
  if (one === undefined || text === '') return [];
  const { sheet, key } = one;
  const at = saidAt(one);
  return kind === 'added'
    ? [{ kind, sheet, key, field: '', cells: ['', at], before: '', after: text }]
    : [{ kind, sheet, key, field: '', cells: [at, ''], before: text, after: '' }];
}

/**
 * What changed between two versions of a unit's return, cell by cell; whole activities and problems that came or went
 * are one difference each. Where a row stands does not matter.
 * @returns nothing for versions that say the same
 */
export function versionDifferences(older: UnitReturn, newer: UnitReturn): VersionDifference[] {
  return paired(saidIn(older), saidIn(newer)).flatMap(differencesOf);
}
