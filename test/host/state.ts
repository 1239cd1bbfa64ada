import ExcelJS, { type Worksheet } from 'exceljs';
import type { Calculate } from './cells';
import type { HostObject } from './objects/object';

/** What `protect` may allow, by Excel's names; what is left out is not allowed. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

/** A sheet of the workbook and what exceljs keeps no account of. */
export class SheetState {
  constructor(
    readonly sheet: Worksheet,
    readonly id: string,
  ) {}

  /** Password of the protection; none for the empty text. */
  password = '';

  /** What the file says of protection; the typings of exceljs leave it out. */
  get #model(): Record<string, unknown> | undefined {
    return (this.sheet as unknown as { sheetProtection?: Record<string, unknown> }).sheetProtection;
  }

  get isProtected(): boolean {
    return this.#model?.['sheet'] === true;
  }

  get protectionOptions(): ProtectionOptions {
    const model = this.#model ?? {};
    return Object.fromEntries(allowances.map((name) => [`allow${upper(name)}`, model[name] === true]));
  }

  protect(options: ProtectionOptions, password: string): void {
    const model = Object.fromEntries(allowances.map((name) => [name, options[`allow${upper(name)}`] === true]));
    this.password = password;
    Object.assign(this.sheet, { sheetProtection: { sheet: true, ...model } });
  }

  unprotect(): void {
    this.password = '';
    Object.assign(this.sheet, { sheetProtection: null });
  }
}

const upper = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

const allowances = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
];

/** Something an event tells of. */
export interface Happening {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The open workbook: what the objects of the model work on. */
export class WorkbookState {
  readonly book: ExcelJS.Workbook;
  readonly references = new Map<string, HostObject>();
  /** Types of the events the add-in asked for. */
  readonly registered = new Set<number>();
  /** Workbooks that were opened beside, as the add-in gave them. */
  readonly opened: Uint8Array[] = [];
  readonly happenings: Happening[] = [];
  selection = { sheet: '', address: 'A1' };
  eventsEnabled = true;
  readonly #sheets = new Map<Worksheet, SheetState>();
  #named = 0;

  constructor(
    book: ExcelJS.Workbook,
    readonly calculate: Calculate,
    /** Excel tells who caused an event from ExcelApi 1.14 on. */
    readonly tellsTrigger: boolean,
  ) {
    this.book = book;
    this.selection.sheet = book.worksheets[0]?.name ?? '';
  }

  /** Every sheet, in the order of the tabs. */
  get sheets(): SheetState[] {
    return this.book.worksheets.map((sheet) => this.#stateOf(sheet));
  }

  sheet(nameOrId: string): SheetState | undefined {
    return this.sheets.find(({ sheet, id }) => id === nameOrId || sheet.name.toLowerCase() === nameOrId.toLowerCase());
  }

  add(name: string): SheetState {
    const sheet = this.book.addWorksheet(name);
    return this.#stateOf(sheet);
  }

  /** Puts a sheet in another place, from 0; the others close up. */
  move(own: SheetState, place: number): void {
    const others = this.sheets.filter((one) => one !== own);
    const order = [...others.slice(0, place), own, ...others.slice(place)];
    // exceljs sorts its sheets by it.
    for (const [index, { sheet }] of order.entries()) (sheet as Worksheet & { orderNo: number }).orderNo = index;
  }

  remove(own: SheetState): void {
    this.book.removeWorksheet(own.sheet.id);
    this.#sheets.delete(own.sheet);
  }

  /** Keeps an object beyond its batch. */
  keep(object: HostObject): string {
    const id = `{ref-${++this.#named}}`;
    this.references.set(id, object);
    return id;
  }

  changedByAddIn(own: SheetState, address: string): void {
    const trigger = this.tellsTrigger ? { triggerSource: 'ThisLocalAddin' } : {};
    if (this.eventsEnabled) this.happens(10, { ...changeOf(own, address, 'Local'), ...trigger });
  }

  happens(type: number, args: Readonly<Record<string, unknown>>): void {
    if (this.registered.has(type)) this.happenings.push({ type, target: 'Workbook', args });
  }

  #stateOf(sheet: Worksheet): SheetState {
    const known = this.#sheets.get(sheet);
    if (known !== undefined) return known;
    const made = new SheetState(sheet, `{00000000-0001-0000-0000-${String(sheet.id).padStart(12, '0')}}`);
    this.#sheets.set(sheet, made);
    return made;
  }
}

/** What Excel says of changed cells. */
export function changeOf(own: SheetState, address: string, source: 'Local' | 'Remote'): Record<string, unknown> {
  return { address, changeType: 'RangeEdited', source, worksheetId: own.id, shiftDirection: 'None' };
}
