import { finding, type Finding } from '../findings/finding';
import type { LedgerState, LogEntry, Operation } from '../ledger/operations/operation';
import { perform, type Performed } from '../ledger/operations/perform';
import { undoOperation } from '../ledger/operations/undo';
import type { PlainDate } from '../plan/plan';
import { readLedger } from '../ledger/read';
import type { ChangeSet } from '../workbook/change-set';
import { changed } from '../workbook/changed';
import { WorkbookRefusal, type OpenWorkbook } from '../workbook/open-workbook';
import type { SheetRange, WorkbookSnapshot } from '../workbook/snapshot';

/** What the pane knows of the workbook. */
export type LedgerView =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'no-ledger';
      readonly workbook: WorkbookSnapshot;
      readonly findings: readonly Finding[];
      readonly today: PlainDate;
    }
  | { readonly kind: 'ledger'; readonly state: LedgerState }
  /** The host would not let it be read. */
  | { readonly kind: 'refused'; readonly reason: Finding };

/** An operation of this pane that can be taken back. */
export interface Done {
  readonly name: string;
  /** `2007-12-20 09:30` */
  readonly at: string;
  readonly log: readonly LogEntry[];
  readonly written: ChangeSet;
  readonly back: ChangeSet;
}

/** What the last operation came to; stays until the next one or until it is put away. */
export type Message =
  { readonly kind: 'done'; readonly done: Done } | { readonly kind: 'refused'; readonly reason: Finding };

export interface SessionView {
  readonly ledger: LedgerView;
  /** Name of the operation under way, as 操作日志 has it. */
  readonly busy: string | undefined;
  /** The host has not answered for a while: most likely a cell is being edited. */
  readonly waiting: boolean;
  readonly message: Message | undefined;
  /** Newest first. */
  readonly undoable: readonly Done[];
}

/** Milliseconds after which the pane says that it waits. */
const patience = 1_200;
const mostUndoable = 20;

const two = (value: number): string => String(value).padStart(2, '0');

function dayAndTime(moment: Date): { today: string; now: string } {
  const today = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return { today, now: `${today} ${two(moment.getHours())}:${two(moment.getMinutes())}` };
}

/** Whatever goes wrong is said as a finding; the pane never shows a stack. */
function reasonOf(error: unknown): Finding {
  if (error instanceof WorkbookRefusal) return error.finding;
  return finding('pane-unforeseen', {}, { detail: error instanceof Error ? error.message : String(error) });
}

/** Where an operation works from the workbook as it is, ledger or not. */
export type Work = (workbook: WorkbookSnapshot, now: { today: string; now: string }) => Performed;

/**
 * The pane's work with one open workbook: reads it, carries out one operation after the other (one load and one write
 * each), keeps what can be undone, and reads again when other hands change it. Knows nothing of how it is shown.
 */
export class Session {
  #view: SessionView = {
    ledger: { kind: 'loading' },
    busy: undefined,
    waiting: false,
    message: undefined,
    undoable: [],
  };
  readonly #workbook: OpenWorkbook;
  readonly #clock: () => Date;
  readonly #listeners = new Set<() => void>();
  #queue: Promise<unknown> = Promise.resolve();
  #stopListening: () => void = () => undefined;

  /**
   * @param workbook the open workbook
   * @param clock tells today; tests give their own
   */
  constructor(workbook: OpenWorkbook, clock: () => Date = () => new Date()) {
    this.#workbook = workbook;
    this.#clock = clock;
  }

  get view(): SessionView {
    return this.#view;
  }

  /** Begins: reads the workbook and listens for changes by other hands. */
  async start(): Promise<void> {
    this.#stopListening = this.#workbook.onChanged(() => void this.refresh());
    await this.refresh();
  }

  end(): void {
    this.#stopListening();
    this.#listeners.clear();
  }

  /** Hears of every change of the view; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the workbook again. */
  refresh(): Promise<void> {
    return this.#inTurn(undefined, async () => {
      this.#set({ ledger: this.#read(await this.#workbook.load()) });
    }).catch((error: unknown) => this.#set({ ledger: { kind: 'refused', reason: reasonOf(error) } }));
  }

  /**
   * Carries out an operation on the ledger: one load, one write.
   * @returns whether it was done; if not, the view's message says why
   */
  perform<Request>(operation: Operation<Request>, request: Request): Promise<boolean> {
    const act: Work = (workbook) => {
      const read = this.#read(workbook);
      if (read.kind === 'ledger') return perform(operation, read.state, request);
      return { done: false, reason: finding('pane-no-ledger', {}) };
    };
    return this.work(operation.name, act, operation.formulasIn?.(request));
  }

  /**
   * Carries out work that needs no ledger yet: making one.
   * @param formulasIn where it asks which cells are computed
   */
  work(name: string, act: Work, formulasIn: readonly SheetRange[] = []): Promise<boolean> {
    return this.#inTurn(name, async () => {
      const before = await this.#workbook.load(formulasIn);
      const performed = act(before, dayAndTime(this.#clock()));
      if (!performed.done) {
        this.#set({ ledger: this.#read(before), message: { kind: 'refused', reason: performed.reason } });
        return false;
      }
      const back = await this.#workbook.apply(performed.changes);
      const done: Done = {
        name,
        at: dayAndTime(this.#clock()).now,
        log: performed.log,
        written: performed.changes,
        back,
      };
      this.#set({
        ledger: this.#read(changed(before, performed.changes)),
        message: { kind: 'done', done },
        undoable: [done, ...this.#view.undoable].slice(0, mostUndoable),
      });
      return true;
    }).catch((error: unknown) => {
      this.#set({ message: { kind: 'refused', reason: reasonOf(error) } });
      return false;
    });
  }

  /** Takes back an operation of this pane, if nobody has changed its cells since. */
  async undo(done: Done): Promise<boolean> {
    const undone = await this.perform(undoOperation, done);
    if (undone) {
      // Taking back is itself an operation, but going to and fro would only confuse: it leaves the list with the other.
      this.#set({ undoable: this.#view.undoable.slice(1).filter((one) => one !== done) });
    }
    return undone;
  }

  /** Shows a cell of the workbook. */
  async show(sheet: string, cell: string): Promise<void> {
    try {
      await this.#workbook.show(sheet, cell);
    } catch (error) {
      this.#set({ message: { kind: 'refused', reason: reasonOf(error) } });
    }
  }

  /** Says why something could not be done that is no operation on the workbook. */
  refuse(error: unknown): void {
    this.#set({ message: { kind: 'refused', reason: reasonOf(error) } });
  }

  /** Something that is no operation on the workbook begins: why the last thing could not be done is no longer of interest. */
  begin(): void {
    if (this.#view.message?.kind === 'refused') this.dismiss();
  }

  /** Puts the message away. */
  dismiss(): void {
    this.#set({ message: undefined });
  }

  #read(workbook: WorkbookSnapshot): LedgerView {
    const { ledger, findings } = readLedger(workbook, '');
    const now = dayAndTime(this.#clock());
    if (ledger === undefined) return { kind: 'no-ledger', workbook, findings, today: now.today };
    return { kind: 'ledger', state: { workbook, ledger, findings, ...now } };
  }

  /** One after the other: two operations at once would each write over what the other has not read. */
  #inTurn<Result>(name: string | undefined, work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(async () => {
      const impatient = setTimeout(() => this.#set({ waiting: true }), patience);
      if (name !== undefined) this.#set({ busy: name, message: undefined });
      try {
        return await work();
      } finally {
        clearTimeout(impatient);
        this.#set({ busy: undefined, waiting: false });
      }
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }

  #set(change: Partial<SessionView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
