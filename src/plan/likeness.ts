import { distance } from './nearest';

/** Words that most tasks have in their names: what is left tells them apart. */
const genre = /全民|公民|科学素质|提升|行动|工程|基础|建设|实施|开展|计划|任务|[\s《》“”"]/g;
const numbering = /^(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?\s*)+/;

function core(task: string): string {
  const named = task.replace(numbering, '');
  return named.replace(genre, '') || named;
}

function close(left: string, right: string, share: number): boolean {
  return distance(left, right) <= share * Math.max(left.length, right.length);
}

/** Two names of what is most likely one task, numbered or worded anew. */
export function likeTasks(left: string, right: string): boolean {
  return close(core(left), core(right), 1 / 3);
}

/** Two names of what may be one unit: one is part of the other, or a single character in four differs. */
export function likeUnits(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (short.length >= 3 && long.includes(short)) || close(left, right, 1 / 4);
}
