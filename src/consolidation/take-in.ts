import { finding } from '../findings/finding';
import type { LedgerState, LogEntry, Operation } from '../ledger/operations/operation';
import {
  fieldContent,
  heldField,
  progressHeaders,
  shownField,
  type ProgressField,
} from '../ledger/operations/edit-progress';
import { itemName, keyOf, readProgress, type ProgressEntry, type ProgressKey } from '../ledger/progress';
import { progressSheet } from '../ledger/sheets';
import { TableChanges } from '../workbook/table-changes';
import type { CellContent } from '../workbook/draft';
import type { TableRow } from '../workbook/table';
import type { ProgressReport } from '../returns/unit-return';
import type { AnnualConsolidation } from './annual';

/** One cell of 进展 and what a return says for it. */
export interface TakeInCell {
  readonly key: ProgressKey;
  /** `T01 区教育局` */
  readonly item: string;
  readonly field: ProgressField;
  readonly header: string;
  readonly sheet: string;
  /** A1 address: names the cell in a request. */
  readonly cell: string;
  /** As people read them. */
  readonly held: string;
  readonly offered: string;
  /**
   * new: the cell is empty, holds the 未启动 that an untouched row begins with, or what an earlier version of the same
   * return said. same: it says so already.
   * conflict: it says something else, and is only written where that is accepted.
   */
  readonly standing: 'new' | 'same' | 'conflict';
}

export interface TakeInPreview {
  /** In the order of the sheet. */
  readonly cells: readonly TakeInCell[];
  /** Items that were returned but have no row: 进展 does not follow the matrix yet. */
  readonly unplaced: readonly ProgressKey[];
}

export interface TakeIn {
  readonly year: AnnualConsolidation;
  /** Addresses of conflicting cells that are to be written nonetheless. */
  readonly accept: readonly string[];
}

/** What a return says of an item: what was adopted, 裁定 included; nothing for what is empty or could not be read. */
function adopted(report: ProgressReport, filledOn: string | undefined): Map<ProgressField, string | number> {
  const { state, share, progress, problems, suggestions } = report;
  const said: readonly (readonly [ProgressField, string | number])[] = [
    ['state', state],
    ['share', share.state === 'value' ? share.value : ''],
    ['progress', progress.trim()],
    ['problems', problems.trim()],
    ['suggestions', suggestions.trim()],
  ];
  const values = new Map(said.filter(([, value]) => value !== ''));
  // A row that the unit left empty was not reported on.
  if (values.size > 0 && filledOn !== undefined) values.set('reported', filledOn);
  return values;
}

/** What the versions of the returns that do not count say, as people read it: `key field text`. */
function saidEarlier(year: AnnualConsolidation): ReadonlySet<string> {
  const contents = year.submissions.flatMap(({ used, versions }) =>
    versions.flatMap(({ result }) => (result === used || result.content === undefined ? [] : [result.content])),
  );
  return new Set(
    contents.flatMap(({ progress, filledOn }) =>
      progress.flatMap((report) =>
        [...adopted(report, filledOn)].map(
          ([field, value]) => `${keyOf(report.item)} ${field} ${shownField(field, value)}`,
        ),
      ),
    ),
  );
}

function standingOf(
  entry: ProgressEntry,
  field: ProgressField,
  { held, offered }: Pick<TakeInCell, 'held' | 'offered'>,
  earlier: ReadonlySet<string>,
): TakeInCell['standing'] {
  if (held === offered) return 'same';
  if (earlier.has(`${keyOf(entry)} ${field} ${held}`)) return 'new';
  return held === '' || (field === 'state' && held === '未启动' && !entry.entered) ? 'new' : 'conflict';
}

interface Offer extends TakeInCell {
  readonly row: TableRow;
  readonly content: CellContent;
}

function offers({ workbook, ledger }: LedgerState, year: AnnualConsolidation) {
  const { table, entries } = readProgress(workbook, ledger);
  const filledOn = new Map(year.submissions.map((one) => [one.unit.code, one.filledOn]));
  const returned = new Map(
    year.progress.map((counted) => [
      keyOf(counted.report.item),
      adopted(counted.report, filledOn.get(counted.unit.code)),
    ]),
  );
  const earlier = saidEarlier(year);
  const cells = entries.flatMap(({ entry, row }): Offer[] =>
    [...(returned.get(keyOf(entry)) ?? [])].flatMap(([field, value]) => {
      const header = progressHeaders[field];
      const cell = row.at(header);
      if (cell === '') return [];
      const [held, offered] = [heldField(row, field), shownField(field, value)];
      const standing = standingOf(entry, field, { held, offered }, earlier);
      const { task, point, unit, sheet } = entry;
      const named = { key: { task, point, unit }, item: itemName(entry), field, header, sheet, cell };
      return [{ ...named, held, offered, standing, row, content: fieldContent(field, value) }];
    }),
  );
  const placed = new Set(entries.map(({ entry }) => keyOf(entry)));
  const unplaced = year.progress.flatMap(({ report: { item } }): ProgressKey[] =>
    (returned.get(keyOf(item))?.size ?? 0) > 0 && !placed.has(keyOf(item))
      ? [{ task: item.task, point: item.point, unit: item.unit }]
      : [],
  );
  return { table, cells, unplaced };
}

/** What taking the returns in would write, cell by cell, and what stands in its way. */
export function takeInPreview(state: LedgerState, year: AnnualConsolidation): TakeInPreview {
  const { cells, unplaced } = offers(state, year);
  return {
    cells: cells.map(({ key, item, field, header, sheet, cell, held, offered, standing }) => ({
      ...{ key, item, field, header, sheet, cell, held, offered, standing },
    })),
    unplaced,
  };
}

function toWrite(cells: readonly Offer[], accept: readonly string[]): Offer[] {
  const accepted = new Set(accept);
  return cells.filter(({ standing, cell }) => standing === 'new' || (standing === 'conflict' && accepted.has(cell)));
}

/** A line of 操作日志 for each unit, and one for each cell of the office's own that was given up. */
function logOf(written: readonly Offer[], units: ReadonlyMap<string, string>): LogEntry[] {
  const byUnit = new Map<string, number>();
  for (const { key } of written) byUnit.set(key.unit, (byUnit.get(key.unit) ?? 0) + 1);
  return [
    ...[...byUnit].map(([unit, cells]) => ({ subject: units.get(unit) ?? unit, before: '', after: `写入${cells}格` })),
    ...written
      .filter(({ standing }) => standing === 'conflict')
      .map(({ item, header, held, offered }) => ({ subject: `${item} ${header}`, before: held, after: offered })),
  ];
}

/**
 * Writes what was adopted from the returns into 进展: states, shares, texts and the day of reporting. What the office has
 * entered otherwise is overwritten only cell by cell, where the request accepts it; nothing is ever emptied.
 */
export const takeInReturns: Operation<TakeIn> = {
  name: '写入进展',
  whyNot: (state, { year, accept }) => {
    const { ledger } = state;
    const place = { sheet: progressSheet.name };
    if (year.ledger.id !== ledger.id || year.ledger.year !== ledger.year) {
      return finding('take-in-other-ledger', place, { year: year.ledger.year });
    }
    const { table, cells, unplaced } = offers(state, year);
    if (table === undefined) return finding('ledger-sheet-missing', place, { sheet: progressSheet.name });
    if (toWrite(cells, accept).length > 0) return undefined;
    const count = cells.filter(({ standing }) => standing === 'conflict').length;
    if (count > 0) return finding('take-in-conflicts-only', place, { count });
    return unplaced.length > 0
      ? finding('take-in-rows-missing', place, { count: unplaced.length })
      : finding('take-in-nothing', place);
  },
  act: (state, { year, accept }) => {
    const { table, cells } = offers(state, year);
    if (table === undefined) return { changes: [], log: [] };
    const written = toWrite(cells, accept);
    const changes = new TableChanges(table, progressSheet);
    for (const { row, header, content } of written) changes.set(row.row, header, content);
    return {
      changes: changes.changes(),
      log: logOf(written, new Map(state.ledger.units.map((u) => [u.code, u.name]))),
    };
  },
};
