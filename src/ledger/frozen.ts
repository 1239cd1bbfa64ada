import { finding, type Finding } from '../findings/finding';
import type { PlainDate } from '../plan/plan';
import type { Change } from '../workbook/change-set';
import { metaSheetName, metaValues, setMetaValues } from '../workbook/meta';
import { type SheetSnapshot, type WorkbookSnapshot, cellText } from '../workbook/snapshot';
import { locateForm } from '../workbook/form';
import { listSheetName } from '../workbook/lists';
import { coverForm } from './sheets/plan';
import { logSheet } from './sheets/log';

/** What a frozen ledger says of its freezing, in `_meta`. */
export interface Frozen {
  readonly since: PlainDate;
  readonly by: string;
  /** SHA-256 of the report that was archived with it; empty where it was frozen without one. */
  readonly report: string;
  /** SHA-256 of `frozenText` as it was then. */
  readonly contents: string;
}

const keys = { state: '归档状态', since: '归档日期', by: '归档人', report: '归档校验', contents: '内容校验' } as const;
const frozenState = '已归档';

/** Reads whether a ledger is frozen. */
export function readFrozen(workbook: WorkbookSnapshot): Frozen | undefined {
  const values = metaValues(workbook);
  if (values.get(keys.state) !== frozenState) return undefined;
  const text = (key: string) => values.get(key) ?? '';
  return {
    since: text(keys.since),
    by: text(keys.by),
    report: text(keys.report),
    contents: text(keys.contents),
  };
}

/** Writes that a ledger is frozen. */
export function setFrozen(workbook: WorkbookSnapshot, { since, by, report, contents }: Frozen): Change[] {
  return setMetaValues(workbook, {
    [keys.state]: frozenState,
    [keys.since]: since,
    [keys.by]: by,
    [keys.report]: report === '' ? null : report,
    [keys.contents]: contents,
  });
}

/** Writes that it is open again; when it was frozen, and by whom, stays in 操作日志. */
export function setReopened(workbook: WorkbookSnapshot): Change[] {
  const empty = Object.fromEntries(Object.values(keys).map((key) => [key, null]));
  return setMetaValues(workbook, { ...empty, [keys.state]: '已重新打开' });
}

/** Headers under which stands what depends on the day the workbook is opened. */
const computed = ['预警'];

function coverText(workbook: WorkbookSnapshot): string[] {
  const form = locateForm(workbook, coverForm);
  // 统计日期 is today.
  const labels = coverForm.fields.map(({ label }) => label).filter((label) => label !== '统计日期');
  return labels.map((label) => `${label}\t${cellText(form?.cell(label)).trim()}`);
}

function sheetText({ rows }: SheetSnapshot): string[] {
  const passed = new Set<number>();
  for (const cells of rows.values()) {
    for (const { column, value } of cells) if (computed.includes(String(value).trim())) passed.add(column);
  }
  return [...rows.values()].flat().flatMap((cell) => {
    const text = cellText(cell).trim();
    return passed.has(cell.column) || text === '' ? [] : [`${cell.row}\t${cell.column}\t${text}`];
  });
}

/**
 * Everything people entered in a ledger, as one text: the same in Excel and in a file, whatever the day. 操作日志, `_meta`
 * and what is computed from today are left out.
 */
function frozenText(workbook: WorkbookSnapshot): string {
  const apart: string[] = [metaSheetName, logSheet.name, listSheetName, coverForm.name];
  const sheets = workbook.sheets
    .filter(({ name }) => !apart.includes(name))
    .map((sheet) => [`# ${sheet.name}`, ...sheetText(sheet)].join('\n'));
  return [...coverText(workbook), ...sheets.sort()].join('\n');
}

/** SHA-256 of what people entered in a ledger, in lower-case hexadecimal digits. */
export function frozenHash(workbook: WorkbookSnapshot, sha256: (bytes: Uint8Array) => string): string {
  return sha256(new TextEncoder().encode(frozenText(workbook)));
}

/** Why nothing can be done to a frozen ledger. */
export function frozenRefusal({ since, by }: Frozen): Finding {
  return finding('ledger-frozen', {}, { since, by });
}

/**
 * What is to be said of a ledger's being frozen.
 * @returns ledger-archived, ledger-frozen-changed; none where it is open
 */
export function frozenFindings(workbook: WorkbookSnapshot, sha256: (bytes: Uint8Array) => string): Finding[] {
  const frozen = readFrozen(workbook);
  if (frozen === undefined) return [];
  const { since, by } = frozen;
  const changed = frozenHash(workbook, sha256) !== frozen.contents;
  return [
    ...(changed ? [finding('ledger-frozen-changed', {}, { since })] : []),
    finding('ledger-archived', {}, { since, by }),
  ];
}
