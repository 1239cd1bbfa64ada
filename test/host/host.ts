import type ExcelJS from 'exceljs';
import { Batch, type BatchResponse } from './batch';
import { enter, formatOf, heldBy, type Calculate, type Held } from './cells';
import { entryOf } from './entry';
import { areaOf, plainName } from './area';
import { changeOf, WorkbookState, type SheetState } from './state';
import { delayForCellEdit, eventTypes, type BatchRequest, type RequestMessage } from './wire';
import { writeBook } from './xlsx';

export interface HostOptions {
  /** Plays Excel on the web: requests and responses above 5 MB are refused. */
  readonly web: boolean;
  /** Version of ExcelApi it supports. */
  readonly api: string;
  /** Lets requests wait while a cell is being edited, where they ask for it. */
  readonly waitsForCellEdit: boolean;
  /** Results of formulas, as far as a test knows them. */
  readonly calculate: Calculate;
}

export interface Counters {
  /** Batches; start-up messages and the release of kept ranges are left out. */
  syncs: number;
  actions: number;
  /** Bytes from the add-in and to it, as JSON in UTF-8. */
  bytesIn: number;
  bytesOut: number;
  /** Milliseconds the host itself took. */
  milliseconds: number;
}

/** Excel on the web refuses more (docs: Resource limits and performance optimization for Office Add-ins). */
const payloadLimit = 5 * 1024 * 1024;

const zero = (): Counters => ({ syncs: 0, actions: 0, bytesIn: 0, bytesOut: 0, milliseconds: 0 });

/** The simulated Excel: one open workbook, people who type into it, and the add-in's messages. */
export class ExcelHost {
  readonly counters: Counters = zero();
  /** What was asked for and is not simulated, by name: a test that passes leaves none. */
  readonly notSimulated: string[] = [];
  /** Errors that batches ended with. */
  readonly errors: { readonly code: string; readonly location: string; readonly message: string }[] = [];
  readonly #state: WorkbookState;
  readonly #options: HostOptions;
  readonly #clients = new Set<(message: string) => void>();
  #failing: { readonly code: string; readonly after: number } | undefined;
  #editing: Promise<void> | undefined;
  #endEditing: () => void = () => undefined;

  constructor(book: ExcelJS.Workbook, options: Partial<HostOptions>) {
    this.#options = { web: false, api: '1.15', waitsForCellEdit: true, calculate: () => undefined, ...options };
    this.#state = new WorkbookState(book, this.#options.calculate, Number(this.#options.api.split('.')[1]) >= 14);
  }

  /** The workbook itself, for a test to look into. */
  get book(): ExcelJS.Workbook {
    return this.#state.book;
  }

  /** Versions of the API sets it supports. */
  get matrix(): Readonly<Record<string, string>> {
    const waiting: Record<string, string> = this.#options.waitsForCellEdit ? { DelayForCellEdit: '1.1' } : {};
    return { ExcelApi: this.#options.api, ...waiting, DialogApi: '1.2' };
  }

  /** Where the selection stands. */
  get selection(): { readonly sheet: string; readonly address: string } {
    return this.#state.selection;
  }

  /** Workbooks that were opened beside this one. */
  get opened(): readonly Uint8Array[] {
    return this.#state.opened;
  }

  get eventsEnabled(): boolean {
    return this.#state.eventsEnabled;
  }

  isProtected(sheet: string): boolean {
    return this.#sheet(sheet).isProtected;
  }

  /** What a cell holds. */
  held(sheet: string, cell: string): Held {
    return heldBy(this.#sheet(sheet).sheet.getCell(cell), this.#options.calculate);
  }

  resetCounters(): void {
    Object.assign(this.counters, zero());
  }

  /** Hears of events; returns what ends it. */
  connect(client: (message: string) => void): () => void {
    this.#clients.add(client);
    return () => this.#clients.delete(client);
  }

  /**
   * Takes a message of the add-in.
   * @returns the answer; undefined where none is due
   */
  async receive(text: string): Promise<string | undefined> {
    const { id, type, flags = 0, message } = JSON.parse(text) as RequestMessage;
    if (type !== 1 || message.url === undefined || !message.url.startsWith('ProcessQuery')) return undefined;
    const request = (typeof message.body === 'string' ? JSON.parse(message.body) : message.body) as BatchRequest;
    if (this.#editing !== undefined) {
      if ((flags & delayForCellEdit) === 0) {
        return this.#answer(id, refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.', 400));
      }
      await this.#editing;
    }
    const body = this.#process(request, Buffer.byteLength(text));
    setTimeout(() => this.#tell(), 0);
    return this.#answer(id, body);
  }

  /** The person at this computer types into a cell. */
  userTypes(sheet: string, cell: string, input: string | number | boolean): void {
    this.#type(sheet, cell, input, 'Local');
  }

  /** Somebody else who works in the same workbook types into a cell. */
  coAuthorTypes(sheet: string, cell: string, input: string | number | boolean): void {
    this.#type(sheet, cell, input, 'Remote');
  }

  /** The person at this computer begins to type: requests that may wait do, others are refused. */
  beginCellEdit(): void {
    this.#editing ??= new Promise((resolve) => (this.#endEditing = resolve));
  }

  endCellEdit(): void {
    this.#editing = undefined;
    this.#endEditing();
  }

  protect(sheet: string, password = ''): void {
    this.#sheet(sheet).protect({ allowFormatColumns: true, allowAutoFilter: true }, password);
  }

  unprotect(sheet: string): void {
    this.#sheet(sheet).unprotect();
  }

  rename(sheet: string, name: string): void {
    this.#sheet(sheet).sheet.name = name;
  }

  addSheet(name: string): void {
    const { id } = this.#state.add(name);
    this.#state.happens(eventTypes.added, { worksheetId: id, source: 'Local' });
    this.#tell();
  }

  removeSheet(name: string): void {
    const own = this.#sheet(name);
    this.#state.remove(own);
    this.#state.happens(eventTypes.deleted, { worksheetId: own.id, source: 'Local' });
    this.#tell();
  }

  /**
   * Lets a batch fail with an error, before anything of it is run.
   * @param after batches that still go well
   */
  failNext(code: string, after = 0): void {
    this.#failing = { code, after };
  }

  /** The workbook as a file. */
  save(): Promise<Uint8Array> {
    return writeBook(this.#state.book);
  }

  #sheet(name: string): SheetState {
    const own = this.#state.sheet(name);
    if (own === undefined) throw new Error(`the workbook has no sheet ${name}`);
    return own;
  }

  #type(name: string, cell: string, input: string | number | boolean, source: 'Local' | 'Remote'): void {
    const own = this.#sheet(name);
    const target = own.sheet.getCell(cell);
    if (own.isProtected && target.protection?.locked !== false) {
      throw new Error(`${name} ${cell} is locked: Excel would not let anybody type there`);
    }
    const before = heldBy(target, this.#options.calculate).value;
    enter(target, entryOf(input, formatOf(target)));
    const after = heldBy(target, this.#options.calculate).value;
    this.#state.happens(eventTypes.changed, {
      ...changeOf(own, plainName(areaOf(cell)), source),
      valueBefore: before,
      valueAfter: after,
      ...(this.#state.tellsTrigger ? { triggerSource: 'Unknown' } : {}),
    });
    this.#tell();
  }

  #process(request: BatchRequest, size: number): BatchResponse {
    const counted = request.Actions.some(
      ({ Name: name = '', ActionType: type }) => type !== 1 && name !== '_RemoveReference',
    );
    if (this.#options.web && size > payloadLimit) {
      return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.', 413);
    }
    const failing = counted ? this.#failing : undefined;
    if (failing !== undefined) {
      this.#failing = failing.after > 0 ? { ...failing, after: failing.after - 1 } : undefined;
      if (failing.after === 0) return refusal(failing.code, 'told to fail', 500);
    }
    const start = performance.now();
    const response = new Batch(this.#state, request).run();
    const bytes = Buffer.byteLength(JSON.stringify(response));
    if (counted) {
      this.counters.syncs += 1;
      this.counters.actions += request.Actions.length;
      this.counters.bytesIn += size;
      this.counters.bytesOut += bytes;
      this.counters.milliseconds += performance.now() - start;
    }
    this.#note(response);
    if (this.#options.web && bytes > payloadLimit) {
      return refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 413);
    }
    return response;
  }

  #note({ Error: error }: BatchResponse): void {
    if (error === undefined) return;
    const { Code: code, Message: message, Location: location } = error as Record<string, string>;
    if (code === undefined || message === undefined) return;
    if (code === 'NotSimulated' || code === 'ApiNotFound') this.notSimulated.push(message);
    this.errors.push({ code, location: location ?? '', message });
  }

  #answer(id: number, body: BatchResponse): string {
    return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });
  }

  #tell(): void {
    const entries = this.#state.happenings.splice(0).map(({ type, target, args }) => ({
      messageCategory: 65_536,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
    }));
    if (entries.length === 0) return;
    const text = JSON.stringify({ type: 3, message: { entries } });
    for (const client of this.#clients) client(text);
  }
}

function refusal(code: string, message: string, status: number): BatchResponse {
  const error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: status };
  return { Results: [], TraceIds: [], Error: error };
}
