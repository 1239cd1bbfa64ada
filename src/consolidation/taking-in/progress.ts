import type { LedgerState, LogEntry } from '../../ledger/operations/operation';
import {
  fieldContent,
  heldField,
  progressHeaders,
  shownField,
  type ProgressField,
} from '../../ledger/operations/progress/edit';
import { itemName, keyOf, readProgress, type ProgressEntry, type ProgressKey } from '../../ledger/progress/progress';
import { progressSheet } from '../../ledger/sheets/progress';
import type { ProgressReport } from '../../returns/unit-return';
import type { CellContent } from '../../workbook/draft';
import type { TableRow } from '../../workbook/table';
import type { AnnualConsolidation } from '../annual';
import type { TakeInCell } from './offer';

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

/** A cell of 进展, with what is written into it. */
interface ProgressOffer extends TakeInCell {
  readonly unit: string;
  readonly row: TableRow;
  readonly content: CellContent;
}

/** What the returns say for 进展: its cells, and the items that were returned but have no row. */
export function progressOffers({ workbook, ledger }: LedgerState, year: AnnualConsolidation) {
  const { table, entries } = readProgress(workbook, ledger);
  const filledOn = new Map(year.submissions.map((one) => [one.unit.code, one.filledOn]));
  const returned = new Map(
    year.progress.map((counted) => [
      keyOf(counted.report.item),
      adopted(counted.report, filledOn.get(counted.unit.code)),
    ]),
  );
  const earlier = saidEarlier(year);
  const cells = entries.flatMap(({ entry, row }) =>
    [...(returned.get(keyOf(entry)) ?? [])].flatMap(([field, value]): ProgressOffer[] => {
      const header = progressHeaders[field];
      const cell = row.at(header);
      if (cell === '') return [];
      const [held, offered] = [heldField(row, field), shownField(field, value)];
      const standing = standingOf(entry, field, { held, offered }, earlier);
      const { unit, sheet } = entry;
      const named = {
        id: `${progressSheet.name} ${keyOf(entry)} ${header}`,
        item: itemName(entry),
        header,
        sheet,
        cell,
      };
      const content = fieldContent(field, value);
      return [{ ...named, held, offered, standing, skipped: [], unit, row, content }];
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

/** A line of 操作日志 for each unit, and one for each cell of the office's own that was given up. */
export function progressLog(written: readonly ProgressOffer[], units: ReadonlyMap<string, string>): LogEntry[] {
  const byUnit = new Map<string, number>();
  for (const { unit } of written) byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
  return [
    ...[...byUnit].map(([unit, cells]) => ({ subject: units.get(unit) ?? unit, before: '', after: `写入${cells}格` })),
    ...written
      .filter(({ standing }) => standing === 'conflict')
      .map(({ item, header, held, offered }) => ({ subject: `${item} ${header}`, before: held, after: offered })),
  ];
}
