import { finding, type Finding } from '../../findings/finding';
import type { PlainDate, Role } from '../../plan/plan';
import { type Cell, type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import { saysSomething, type Table, type TableRow } from '../../workbook/table';
import { dayOf } from '../reading/day';
import type { Ledger, WorkItem } from '../ledger';
import type { LightInput } from './light';
import { progressSheet, progressStates, type ProgressState } from '../sheets/progress';
import { roles } from '../sheets/plan';
import { ledgerTable } from '../reading/tables';
import { unitNames } from '../unit-names';
import { workItems } from './work-items';

/** What names a row of 进展. */
export type ProgressKey = Pick<WorkItem, 'task' | 'point' | 'unit'>;

/** One text for a key. */
export function keyOf({ task, point, unit }: ProgressKey): string {
  return `${task} ${point} ${unit}`;
}

/** `T01 区教育局`, `2007-T01-01 区教育局`: an item as people name it. */
export function itemName({ task, point, unitName }: { task: string; point: string; unitName: string }): string {
  return `${point === '' ? task : point} ${unitName}`;
}

/** A row of 进展 as it stands. */
export interface ProgressEntry extends ProgressKey {
  readonly sheet: string;
  readonly row: number;
  /** Address of the cell under a header; empty text where the sheet lacks the column. */
  readonly cells: Readonly<Record<string, string>>;
  /** Names of the ledger where it has the codes, else as written. */
  readonly taskName: string;
  readonly unitName: string;
  readonly role: Role | '';
  readonly state: ProgressState | '';
  /** 0 to 1; undefined where it is empty or cannot be read. */
  readonly share: number | undefined;
  readonly deadline: PlainDate | undefined;
  readonly progress: string;
  readonly problems: string;
  readonly suggestions: string;
  readonly reported: PlainDate | undefined;
  /** Somebody has entered something: more than the 未启动 and the deadline that a row begins with. */
  readonly entered: boolean;
}

/** The headers of what people enter, deadlines apart: rows begin with one. */
const entryHeaders = ['完成率', '进展情况', '存在问题', '意见建议', '报送日期'];

/** The sheet 进展, found and read. */
export interface ProgressSheet {
  readonly table: Table | undefined;
  /** Rows by what they are about, each once. */
  readonly entries: readonly { readonly entry: ProgressEntry; readonly row: TableRow }[];
  readonly findings: readonly Finding[];
}

/** The cell that holds what a row says under a header: of cells joined downwards the first. */
function cellOf(table: Table, row: TableRow, header: string): Cell | undefined {
  const cell = row.cell(header);
  if (cell !== undefined) return cell;
  const column = table.columnOf(header);
  const joined = column === undefined ? undefined : table.mergedDown(row.row, column);
  if (column === undefined || joined === undefined) return undefined;
  return table.sheet.rows.get(joined.top)?.find((one) => one.column === column);
}

class ProgressReader {
  readonly findings: Finding[] = [];
  readonly #tasks: ReadonlyMap<string, string>;
  readonly #units: ReadonlyMap<string, string>;

  constructor(
    private readonly table: Table,
    ledger: Ledger,
  ) {
    this.#tasks = new Map([...ledger.tasks, ...ledger.retiredTasks].map(({ code, name }) => [code, name]));
    this.#units = new Map([...unitNames(ledger).byCode].map(([code, { name }]) => [code, name]));
  }

  /** Undefined for a row without a key: a line of people's own. */
  read(row: TableRow): ProgressEntry | undefined {
    const text = (header: string) => cellText(cellOf(this.table, row, header)).trim();
    const [task, point, unit] = [text('任务编号'), text('要点编号'), text('单位编码')];
    const state = this.#state(row);
    const entered =
      (text('状态') !== '' && state !== '未启动') || entryHeaders.some((header) => saysSomething(row.cell(header)));
    if (task === '' || unit === '') {
      if (entered) this.#report('progress-row-without-key', row, task === '' ? '任务编号' : '单位编码', {});
      return undefined;
    }
    this.#checkCodes(row, task, unit);
    const share = this.#share(row);
    this.#checkSense(row, state, share);
    const role = text('角色');
    return {
      ...{ task, point, unit, state, share, entered },
      sheet: this.table.sheet.name,
      row: row.row,
      cells: Object.fromEntries(progressSheet.columns.map(({ header }) => [header, row.at(header)])),
      taskName: this.#tasks.get(task) ?? text('任务名称'),
      unitName: this.#units.get(unit) ?? text('单位名称'),
      role: (roles as readonly string[]).includes(role) ? (role as Role) : '',
      deadline: this.#day(row, '完成时限'),
      progress: text('进展情况'),
      problems: text('存在问题'),
      suggestions: text('意见建议'),
      reported: this.#day(row, '报送日期'),
    };
  }

  repeated(row: TableRow, entry: ProgressEntry): void {
    this.#report('ledger-key-twice', row, '任务编号', { key: itemName(entry) });
  }

  #report(code: Finding['code'], row: TableRow, header: string, values: Finding['values']): void {
    this.findings.push(finding(code, { sheet: this.table.sheet.name, cell: row.at(header), field: header }, values));
  }

  #checkCodes(row: TableRow, task: string, unit: string): void {
    if (!this.#tasks.has(task)) this.#report('progress-task-unknown', row, '任务编号', { task });
    if (!this.#units.has(unit)) this.#report('progress-unit-unknown', row, '单位编码', { unit });
  }

  #state(row: TableRow): ProgressState | '' {
    const raw = cellText(row.cell('状态')).trim();
    if ((progressStates as readonly string[]).includes(raw)) return raw as ProgressState;
    if (raw !== '') this.#report('progress-state-unknown', row, '状态', { raw, allowed: progressStates.join('、') });
    return '';
  }

  /** Only numbers are shares, as for the formulas that read this column. */
  #share(row: TableRow): number | undefined {
    const cell = row.cell('完成率');
    if (!saysSomething(cell) || cell === undefined || cell.kind === 'uncomputed') return undefined;
    if (cell.kind !== 'number') {
      this.#report('progress-share-unreadable', row, '完成率', { raw: cellText(cell) });
      return undefined;
    }
    const share = Number(cell.value);
    if (share >= 0 && share <= 1) return share;
    this.#report('progress-share-outside', row, '完成率', { raw: percentage(share) });
    return undefined;
  }

  #day(row: TableRow, header: string): PlainDate | undefined {
    const cell = row.cell(header);
    const day = dayOf(cell);
    if (saysSomething(cell) && day === undefined && cell?.kind !== 'uncomputed') {
      this.#report('ledger-date-unreadable', row, header, { raw: cellText(cell) });
    }
    return day;
  }

  #checkSense(row: TableRow, state: ProgressState | '', share: number | undefined): void {
    const code = doubtOf(state, share);
    if (code !== undefined) this.#report(code, row, '完成率', { raw: percentage(share ?? 0) });
  }
}

/** `0.855` as people read it: `85.5%`. */
export function percentage(share: number): string {
  return `${Number((share * 100).toPrecision(15))}%`;
}

/** What is odd about a state and a share together; nothing that would forbid them. */
export function doubtOf(
  state: ProgressState | '',
  share: number | undefined,
): 'done-below-full' | 'share-without-start' | undefined {
  if (state === '已完成' && share !== undefined && share < 1) return 'done-below-full';
  return state === '未启动' && share !== undefined && share > 0 ? 'share-without-start' : undefined;
}

/** Read once a workbook: every check and every key typed into a form asks for it. */
const lastRead = new WeakMap<WorkbookSnapshot, { readonly ledger: Ledger; readonly read: ProgressSheet }>();

/**
 * Reads 进展 as people left it: wherever its columns stand, with lines of their own between its rows.
 * @returns findings progress-…, ledger-key-twice, ledger-date-unreadable, done-below-full, share-without-start
 */
export function readProgress(workbook: WorkbookSnapshot, ledger: Ledger): ProgressSheet {
  const last = lastRead.get(workbook);
  if (last?.ledger === ledger) return last.read;
  const read = readSheet(workbook, ledger);
  lastRead.set(workbook, { ledger, read });
  return read;
}

function readSheet(workbook: WorkbookSnapshot, ledger: Ledger): ProgressSheet {
  const table = ledgerTable(workbook, progressSheet);
  if (table === undefined) return { table, entries: [], findings: [] };
  const reader = new ProgressReader(table, ledger);
  const seen = new Set<string>();
  const entries = table.rows.flatMap((row) => {
    const entry = reader.read(row);
    if (entry === undefined) return [];
    const key = keyOf(entry);
    if (seen.has(key)) {
      reader.repeated(row, entry);
      return [];
    }
    seen.add(key);
    return [{ entry, row }];
  });
  return { table, entries, findings: reader.findings };
}

/** The items matrix and work points ask for, by their key: a unit that is named twice carries its first role. */
export function askedItems(ledger: Ledger): ReadonlyMap<string, WorkItem> {
  const items = new Map<string, WorkItem>();
  for (const item of workItems(ledger)) if (!items.has(keyOf(item))) items.set(keyOf(item), item);
  return items;
}

/** An entry as its light sees it. */
export function lightInputOf({ state, share, deadline }: ProgressEntry, year: number): LightInput {
  return { state, share, deadline, year };
}
