import { isBullet, readHeading, withoutMark } from '../heading';
import { namesUnits, readLabels, type Label } from '../labels';
import type { Column } from './columns';
import { readColumnHead, readRowHead, type Head } from './head';
import { partMarked } from './marks';
import { filled, headingIn, cellRows, rowsBelow, type Row } from './rows';

const words: readonly (readonly [Label, string])[] = [
  ['lead', '牵头单位'],
  ['responsible', '责任单位'],
  ['assisting', '配合单位'],
  ['division', '分工'],
  ['deadline', '完成时限'],
];

/** The text of the columns of one kind. */
function textOf(cells: readonly string[], columns: readonly Column[], kind: Column): string {
  return cells.filter((cell, index) => columns[index] === kind && cell !== '').join('、');
}

/** 指导单位 and the like: the lines say what no plan can, so that it is reported. */
function otherLines(cells: readonly string[], { columns, words: head }: Head): string[] {
  return cells.flatMap((cell, index) =>
    columns[index] === 'other' && cell !== '' ? [`${head[index] ?? ''}：${cell}`] : [],
  );
}

/** The units of a row of a matrix, with their marks. */
function bodyLines(cells: readonly string[], { columns, words: head }: Head): string[] {
  const units = cells.flatMap((cell, index) =>
    columns[index] === 'body' ? [partMarked(cell)?.(head[index] ?? '') ?? `${head[index] ?? ''}${cell}`] : [],
  );
  const list = units.filter((unit) => unit !== '').join('、');
  return list === '' ? [] : [`责任单位：${list}`];
}

/** One row of a table told unit by unit, as the heading of its unit and what the unit is to do. */
function unitLinesOf(cells: readonly string[], columns: readonly Column[]): string[] {
  const [unit, duty, deadline] = (['unit', 'duty', 'deadline'] as const).map((kind) => textOf(cells, columns, kind));
  const name = textOf(cells, columns, 'name');
  const task = [name, duty ?? ''].filter((text) => text !== '').join('：');
  return [
    ...(unit === '' ? [] : [`（一）${unit ?? ''}`]),
    ...(task === '' ? [] : [readHeading(task) === undefined && !isBullet(task) ? `1.${task}` : task]),
    ...(deadline === '' ? [] : [`完成时限：${deadline ?? ''}`]),
  ];
}

/** One row as labelled lines; `measures` where the tasks are what a group's rows say, not the group. */
function linesOf(cells: readonly string[], head: Head, measures: boolean): string[] {
  const { columns } = head;
  const heading = headingIn(cells, columns);
  if (heading !== undefined) return [`（一）${withoutMark(heading)}`];
  if (columns.includes('unit')) return unitLinesOf(cells, columns);
  const names = cells.filter((cell, index) => columns[index] === 'name' && cell !== '').map(withoutMark);
  const duty = textOf(cells, columns, 'duty');
  const name = measures ? withoutMark(duty) : (names.pop() ?? withoutMark(duty));
  const about = [...names, ...(measures || name === duty ? [] : [duty])].filter((text) => text !== '');
  const said = words.flatMap(([label, word]) => {
    const text = textOf(cells, columns, label);
    // 牵头：甲；配合：乙 in one cell says it itself.
    const labelled = readLabels(text).labelled.some(namesUnits);
    return text === '' ? [] : [labelled ? text : `${word}：${text}`];
  });
  const numeral = textOf(cells, columns, 'number');
  // 一 | 青少年行动 |  |  heads the rows below.
  if (said.length === 0 && about.length === 0 && /^[（(]?[一二三四五六七八九十]+/.test(numeral))
    return [`（一）${name}`];
  return [
    ...(name === '' ? [] : [`（1）${name}`, `主要任务：${about.join('：')}`]),
    ...said,
    ...bodyLines(cells, head),
    ...otherLines(cells, head),
  ];
}

/** Whether a row belongs to the name above it, written once or in each row. */
function ofAbove({ cells }: Row, above: Row | undefined, name: number): boolean {
  const own = cells[name] ?? '';
  return own === '' || own === above?.cells[name];
}

/**
 * Reads the tables of tasks in a text, cells between tabs, bars or wide gaps or on lines of their own, as the labelled lines
 * they stand for.
 * @returns by line number from 1: what the line says; nothing for the heads and for lines that go on with a row
 */
export function readTables(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (let index = 0; index < lines.length; index++) {
    const inRow = readRowHead(lines, index);
    const inColumn = inRow === undefined ? readColumnHead(lines, index) : undefined;
    const head = inRow ?? inColumn;
    if (head === undefined) continue;
    const { columns } = head;
    const { rows, end } =
      inColumn === undefined ? rowsBelow(lines, head.end, head) : cellRows(lines, head.end, columns);
    if (rows.length === 0) continue;
    const name = columns.indexOf('name');
    const measures = columns.includes('duty') && name >= 0 && rows.some((row, at) => ofAbove(row, rows[at - 1], name));
    for (let line = index + 1; line <= end; line++) found.set(line, []);
    for (const { line, cells } of filled(rows, columns)) found.set(line, linesOf(cells, head, measures));
    index = end - 1;
  }
  return found;
}
