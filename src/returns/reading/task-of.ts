import { nearest } from '../../plan/nearest';
import { cellText } from '../../workbook/table';
import { codeKey } from './code';
import type { ReturnContext } from './context';
import type { ReturnRow } from './return-table';

/** The task an entry names; one that the ledger does not have is pointed out and left out. */
export function taskOf(row: ReturnRow, context: ReturnContext): string {
  const written = cellText(row.raw('任务编号'));
  const key = codeKey(written);
  if (key === '') return '';
  const { tasks } = context.ledger;
  const task = tasks.find(({ code }) => code === key) ?? tasks.find(({ code }) => codeKey(code) === key);
  if (task !== undefined) return task.code;
  const known = tasks.map(({ code }) => code);
  row.report('task-code-unknown', '任务编号', { raw: written, nearest: nearest(key, known) });
  return '';
}
