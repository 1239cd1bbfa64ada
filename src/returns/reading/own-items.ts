import type { WorkItem } from '../../ledger/ledger';
import type { Task } from '../../plan/plan';
import { headerKey } from '../../workbook/header';
import { cellText } from '../../workbook/snapshot';
import { codeKey } from './code';
import type { ReturnRow } from './return-table';

/** The codes of a row of 任务进展, as they are compared. */
export interface ItemCodes {
  readonly task: string;
  /** Empty for a task as a whole. */
  readonly point: string;
}

/** A work point is told by its own code, a task as a whole by the task's. */
const keyOf = ({ task, point }: ItemCodes): string => (point === '' ? `任务 ${task}` : `要点 ${point}`);

/** A unit's items of work, by what rows are told by: their codes, and the words beside them. */
export class OwnItems {
  readonly #items: readonly WorkItem[];
  readonly #taskNames: ReadonlyMap<string, string>;
  readonly #byCodes = new Map<string, WorkItem>();

  constructor(items: readonly WorkItem[], tasks: readonly Task[]) {
    this.#items = items;
    this.#taskNames = new Map(tasks.map(({ code, name }) => [code, name]));
    for (const item of items) {
      const key = keyOf({ task: codeKey(item.task), point: codeKey(item.point) });
      if (!this.#byCodes.has(key)) this.#byCodes.set(key, item);
    }
  }

  ofCodes(codes: ItemCodes): WorkItem | undefined {
    return this.#byCodes.get(keyOf(codes));
  }

  taskName({ task }: WorkItem): string {
    return this.#taskNames.get(task) ?? '';
  }

  /** The other item whose words stand beside an item's code: somebody's rows slipped. */
  namesAnother(row: ReturnRow, item: WorkItem): WorkItem | undefined {
    const { name, content, isName, isContent } = this.#wordsOf(row);
    const isBoth = (one: WorkItem) => isName(one) && isContent(one);
    // A task's name is that of its work points too: the content tells which one it is.
    if (name !== '' && !isName(item)) return this.#items.find(isBoth) ?? this.#items.find(isName);
    return content !== '' && !isContent(item) ? this.#items.find(isBoth) : undefined;
  }

  /** The items whose words stand in a row; several where only the task's name does. */
  ofWords(row: ReturnRow): readonly WorkItem[] {
    const { name, content, isName, isContent } = this.#wordsOf(row);
    const ofName = name === '' ? [] : this.#items.filter(isName);
    const ofContent = content === '' ? [] : this.#items.filter(isContent);
    const ofBoth = ofName.filter((one) => ofContent.includes(one));
    return [ofBoth, ofContent, ofName].find((items) => items.length > 0) ?? [];
  }

  #wordsOf(row: ReturnRow) {
    const [name, content] = [row.raw('任务名称'), row.raw('工作内容')].map((cell) => headerKey(cellText(cell)));
    return {
      name,
      content,
      isName: (item: WorkItem) => headerKey(this.taskName(item)) === name,
      isContent: (item: WorkItem) => headerKey(item.content) === content,
    };
  }
}
