import type { OutsideChange } from '../open-workbook';
import { supports } from './support';

type Run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** Milliseconds: changes that come closer together are told at once. */
const pause = 300;

type Registered = OfficeExtension.EventHandlerResult<unknown>;

interface Told {
  readonly worksheetId: string;
  readonly source: 'Local' | 'Remote' | Excel.EventSource;
}

/**
 * Listens to one workbook. Our own changes are not told: while they are written events are off, and where Excel says
 * who caused an event, it is asked. Where neither helps, the listener reads once more than it had to.
 */
export class ChangeWatch {
  readonly #run: Run;
  readonly #listener: (change: OutsideChange) => void;
  #registered: readonly Registered[] = [];
  #heard: { readonly sheet: string; readonly remote: boolean }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(run: Run, listener: (change: OutsideChange) => void) {
    this.#run = run;
    this.#listener = listener;
  }

  /** Where Excel does not let itself be listened to, nothing is told: whoever writes reads first anyway. */
  async begin(): Promise<void> {
    try {
      await this.#run(async (context) => {
        const { worksheets } = context.workbook;
        this.#registered = [
          worksheets.onChanged.add((args) => this.#changed(args)),
          worksheets.onAdded.add((args) => this.#hear(args)),
          worksheets.onDeleted.add((args) => this.#hear(args)),
        ];
        await context.sync();
      });
    } catch {
      this.#registered = [];
    }
    if (this.#ended) await this.#leave();
  }

  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#leave();
  }

  async #leave(): Promise<void> {
    const registered = this.#registered;
    this.#registered = [];
    const [first] = registered;
    if (first === undefined) return;
    try {
      await Excel.run(first.context, async (context) => {
        for (const one of registered) one.remove();
        await context.sync();
      });
    } catch {
      // The workbook is closing: there is nobody left to tell.
    }
  }

  #changed(args: Excel.WorksheetChangedEventArgs): Promise<void> {
    const own = supports('1.14') && args.triggerSource === 'ThisLocalAddin';
    return own ? Promise.resolve() : this.#hear(args);
  }

  #hear({ worksheetId, source }: Told): Promise<void> {
    this.#heard.push({ sheet: worksheetId, remote: source === 'Remote' });
    this.#timer ??= setTimeout(() => void this.#tell(), pause);
    return Promise.resolve();
  }

  async #tell(): Promise<void> {
    this.#timer = undefined;
    const heard = this.#heard;
    this.#heard = [];
    const names = await this.#names();
    if (this.#ended) return;
    for (const remote of [false, true]) {
      const ids = new Set(heard.filter((one) => one.remote === remote).map(({ sheet }) => sheet));
      // A sheet that was removed has no name any more; that something happened is told all the same.
      if (ids.size > 0) this.#listener({ sheets: [...ids].flatMap((id) => names.get(id) ?? []), remote });
    }
  }

  /** What the sheets are called now; nothing where Excel does not say. */
  async #names(): Promise<ReadonlyMap<string, string>> {
    try {
      return await this.#run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/id,items/name');
        await context.sync();
        return new Map(worksheets.items.map(({ id, name }) => [id, name]));
      });
    } catch {
      return new Map();
    }
  }
}
