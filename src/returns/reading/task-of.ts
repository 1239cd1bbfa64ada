import { nearest } from '../../plan/nearest';
import type { Task } from '../../plan/plan';
import { cellText } from '../../workbook/snapshot';
import { headerKey } from '../../workbook/header';
import { isNothing } from '../normalising';
import { codeKey } from './code';
import type { ReturnContext } from './context';
import type { ReturnRow } from './return-table';

/** T6 for T06: what is counted, without zeros in front. */
const withoutZeros = (key: string): string => key.replace(/(?<!\d)0+(?=\d)/g, '');

/** The only task that fits. */
function only(tasks: readonly Task[], fits: (task: Task) => boolean): Task | undefined {
  const [first, second] = tasks.filter(fits);
  return second === undefined ? first : undefined;
}

/** A task that was named otherwise than by its code: T6, its name, both together. */
function taskInOtherWords(written: string, tasks: readonly Task[]): Task | undefined {
  const key = codeKey(written);
  const words = headerKey(written);
  return (
    only(tasks, ({ code }) => withoutZeros(codeKey(code)) === withoutZeros(key)) ??
    only(tasks, ({ name }) => headerKey(name) === words) ??
    only(tasks, ({ code, name }) => key === codeKey(code + name))
  );
}

/** The task an entry names; one that the ledger does not have is pointed out and left out. */
export function taskOf(row: ReturnRow, context: ReturnContext): string {
  const written = cellText(row.raw('任务编号'));
  const key = codeKey(written);
  if (key === '') return '';
  const { tasks } = context.ledger;
  const task = tasks.find(({ code }) => code === key) ?? tasks.find(({ code }) => codeKey(code) === key);
  if (task !== undefined) return task.code;
  if (isNothing(written)) return '';
  const meant = taskInOtherWords(written, tasks);
  if (meant !== undefined) {
    row.report('task-code-rewritten', '任务编号', { raw: written, adopted: meant.code });
    return meant.code;
  }
  const known = tasks.map(({ code }) => code);
  row.report('task-code-unknown', '任务编号', { raw: written, nearest: nearest(key, known) });
  return '';
}
