import { invalidArgument } from '../errors';
import type { WorkbookState } from '../state';
import { HostObject } from './object';
import { WorksheetCollectionObject } from './worksheet';

class WorkbookCreatedObject extends HostObject {
  readonly className = 'WorkbookCreated';
  readonly #state: WorkbookState;
  readonly #bytes: Uint8Array;

  constructor(state: WorkbookState, bytes: Uint8Array) {
    super();
    this.#state = state;
    this.#bytes = bytes;
  }
  open(): void {
    this.#state.opened.push(this.#bytes);
  }
}

class ApplicationObject extends HostObject {
  readonly className = 'Application';
  readonly #state: WorkbookState;

  constructor(state: WorkbookState) {
    super();
    this.#state = state;
  }

  createWorkbook(base64: string | null): WorkbookCreatedObject {
    const bytes = Buffer.from(base64 ?? '', 'base64');
    if (bytes.subarray(0, 2).toString() !== 'PK') throw invalidArgument('what is to be opened is no workbook');
    return new WorkbookCreatedObject(this.#state, bytes);
  }
}

class RuntimeObject extends HostObject {
  readonly className = 'Runtime';
  readonly #state: WorkbookState;

  constructor(state: WorkbookState) {
    super();
    this.#state = state;
  }
  get enableEvents(): boolean {
    return this.#state.eventsEnabled;
  }
  set enableEvents(enabled: boolean) {
    this.#state.eventsEnabled = enabled;
  }
}

class FunctionResultObject extends HostObject {
  readonly className = 'FunctionResult';
  readonly error = undefined;

  constructor(private readonly result: number) {
    super();
  }
  get value(): number {
    return this.result;
  }
}

/** Functions of a workbook's sheets, called by the add-in. */
class FunctionsObject extends HostObject {
  readonly className = 'Functions';
  readonly #state: WorkbookState;

  constructor(state: WorkbookState) {
    super();
    this.#state = state;
  }

  date(year: number, month: number, day: number): FunctionResultObject {
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResultObject(serial - (this.#state.book.properties.date1904 ? 1_462 : 0));
  }
}

export class WorkbookObject extends HostObject {
  readonly className = 'Workbook';
  readonly #state: WorkbookState;

  constructor(state: WorkbookState) {
    super();
    this.#state = state;
  }

  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.#state);
  }
  get functions(): FunctionsObject {
    return new FunctionsObject(this.#state);
  }
  get application(): ApplicationObject {
    return new ApplicationObject(this.#state);
  }
  /** Sent after a run, for every object that was kept. */
  _RemoveReference(id: string): void {
    this.#state.references.delete(id);
  }
  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.#state);
  }
}
