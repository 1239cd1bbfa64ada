import type { Change } from './change-set';
import type { SheetDraft } from './draft';
import { notApplicable } from './not-applicable';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { styles } from './style';

export type WorkbookKind = '台账' | '填报表' | '年度汇总';

/** Version of the contract of sheet and column names that this program writes; it reads this and older ones. */
export const contractVersion = 1;

/** What a workbook says of itself in its very hidden sheet `_meta`. */
export interface Meta {
  readonly kind: WorkbookKind;
  readonly contract: number;
  /** 台账标识: the same for a ledger, the returns issued from it and the reports made with it. */
  readonly ledger: string;
  readonly year: number;
  /** 单位编码; returns only. */
  readonly unit?: string;
  /** 下发标识 of a return; the other kinds were issued to nobody. */
  readonly issue?: string;
}

/** The very hidden sheet in which a workbook says what it is. */
export const metaSheetName = '_meta';
const labels = {
  kind: '种类',
  contract: '合同版本',
  ledger: '台账标识',
  year: '年度',
  unit: '单位编码',
  issue: '下发标识',
} as const;

/**
 * The sheet that says what the workbook is.
 * @param more what else it says of itself, by key; what is empty is left out
 */
export function layMeta(meta: Meta, more: Readonly<Record<string, string>> = {}): SheetDraft {
  const pairs: [string, string][] = [
    ['键', '值'],
    [labels.kind, meta.kind],
    [labels.contract, String(meta.contract)],
    [labels.ledger, meta.ledger],
    [labels.year, String(meta.year)],
    ...(meta.unit === undefined ? [] : [[labels.unit, meta.unit] as [string, string]]),
    // The contract has the key in every kind, and in returns only the unit's.
    [labels.issue, meta.issue ?? notApplicable],
    ...Object.entries(more).filter(([, value]) => value !== ''),
  ];
  return {
    name: metaSheetName,
    visibility: 'veryHidden',
    widths: [14, 40],
    rows: pairs.map((pair) => ({ cells: pair.map((content) => ({ content, style: styles.plain })) })),
  };
}

function metaPairs(sheet: SheetSnapshot): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const cells of sheet.rows.values()) {
    const [key, value] = [cells.find((cell) => cell.column === 1), cells.find((cell) => cell.column === 2)];
    if (key !== undefined && value !== undefined) pairs.set(String(key.value).trim(), String(value.value).trim());
  }
  return pairs;
}

/** What a workbook says of itself beside what it is: keys to values, without what is empty. */
export function metaValues(workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  const sheet = workbook.sheets.find(({ name }) => name === metaSheetName);
  return sheet === undefined ? new Map() : metaPairs(sheet);
}

/** Writes values into `_meta`, each beside its key, new keys below the others; null empties a value. */
export function setMetaValues(workbook: WorkbookSnapshot, values: Readonly<Record<string, string | null>>): Change[] {
  const sheet = workbook.sheets.find(({ name }) => name === metaSheetName);
  const rows = new Map<string, number>();
  for (const [row, cells] of sheet?.rows ?? []) {
    const key = cells.find(({ column }) => column === 1);
    if (key !== undefined) rows.set(String(key.value).trim(), row);
  }
  let next = Math.max(0, ...(sheet?.rows.keys() ?? [])) + 1;
  return Object.entries(values).map(([key, value]): Change => {
    const row = rows.get(key) ?? next++;
    return { kind: 'block', sheet: metaSheetName, row, column: 1, contents: [[key, value]] };
  });
}

/**
 * Reads what a workbook says of itself; undefined where it has no `_meta` or one that names no known kind.
 * @param workbook any workbook
 */
export function readMeta(workbook: WorkbookSnapshot): Meta | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === metaSheetName);
  if (sheet === undefined) return undefined;
  const pairs = metaPairs(sheet);
  const kind = pairs.get(labels.kind);
  if (kind !== '台账' && kind !== '填报表' && kind !== '年度汇总') return undefined;
  const [unit, issue] = [pairs.get(labels.unit), pairs.get(labels.issue)];
  return {
    kind,
    contract: Number(pairs.get(labels.contract)),
    ledger: pairs.get(labels.ledger) ?? '',
    year: Number(pairs.get(labels.year)),
    ...(unit === undefined ? {} : { unit }),
    ...(issue === undefined || issue === notApplicable ? {} : { issue }),
  };
}
