import type { Block, TableBlock, WrittenDocument } from '../../document/document';
import {
  characters,
  charactersInLine,
  linePitch,
  linesOnPage,
  sizes,
  tableLinePitch,
} from '../../document/official-layout';
import { untilWhen, verdict } from './explanation';
import type { Enclosed, Slip, SlipEntry } from './slip';

/** Columns of the table: place, what stands there, what is wrong. */
const columns: TableBlock['columns'] = [
  { header: '位置', share: 9 },
  { header: '现值', share: 7 },
  { header: '问题', share: 20 },
];
const shares = columns.reduce((sum, { share }) => sum + share, 0);
const mostRows = 8;
/** Lines of a cell; the whole text stands in 退回说明. */
const mostLines = 2;

/** Body characters that a text takes at most: faces that stand in for the official ones have wider letters and digits. */
function atMost(text: string): number {
  const narrow = [...text].filter((character) => characters(character) < 1).length;
  return characters(text) + narrow / 4;
}

/** Table characters that fit beside each other in a column, its margins taken off. */
function roomOf(share: number): number {
  const whole = (charactersInLine * sizes.body) / sizes.table;
  return Math.floor((whole * share) / shares - 1);
}

/** The text with as much of it as the cell has room for. */
function shortened(text: string, room: number): string {
  let width = 0;
  let kept = '';
  for (const character of text.replace(/\s+/g, ' ')) {
    width += atMost(character);
    if (width > room * mostLines - 1) return `${kept}…`;
    kept += character;
  }
  return kept;
}

function rowOf({ sheet, cells, field, held, problem }: SlipEntry): string[] {
  const place = [sheet ?? '整个文件', cells[0]?.cell, field]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return [place, held, problem].map((text, index) => shortened(text, roomOf(columns[index]?.share ?? 0)));
}

/** Points that a row of the table takes. */
function heightOf(row: readonly string[]): number {
  const lines = row.map((text, index) => Math.ceil(atMost(text) / roomOf(columns[index]?.share ?? 1)));
  return Math.max(1, ...lines) * tableLinePitch + 5;
}

/** Lines that a paragraph takes at most: no line begins with a full stop, so that one may end a character early. */
const linesOf = (text: string): number => Math.ceil((atMost(text) + 2) / (charactersInLine - 1));

/** The gravest entries, as many as a page has room for beside the rest of the letter. */
function rowsThatFit(slip: Slip, otherLines: number): string[][] {
  let room = (linesOnPage - otherLines) * linePitch - tableLinePitch - 5;
  const rows: string[][] = [];
  for (const row of slip.entries.map(rowOf)) {
    room -= heightOf(row);
    if (room < 0 || rows.length === mostRows) break;
    rows.push(row);
  }
  return rows;
}

function requirements(slip: Slip, enclosed: Enclosed): string[] {
  const send = `${untilWhen(slip)}报我办。`;
  const ask = slip.phone === '' ? [] : [`联系电话：${slip.phone}。`];
  if (enclosed.kind === 'own') {
    return [`请对照所附填报表的“退回说明”和橙色格子里的批注逐处改正、核实，改好后仍用这份表${send}`, ...ask];
  }
  const filled =
    enclosed.carried > 0 ? `原表里能读出的 ${enclosed.carried} 格内容已填入，请逐项核对、补齐，` : '请重新填写，';
  return [`随函附上新的填报表。${filled}填好后用这份新表${send}`, ...ask];
}

/**
 * 退回函: one page to the unit: what was wrong, what to do, until when.
 * @param enclosed what workbook goes with it
 * @param workbookName its file's name
 */
export function layLetter(slip: Slip, enclosed: Enclosed, workbookName: string): WrittenDocument {
  const { unit, year, file, entries, office, asOf } = slip;
  const came = `你单位报送的${year}年填报表（${file}）收悉。经审核，${verdict(slip)}，现予退回。`;
  const body = requirements(slip, enclosed);
  const enclosure = workbookName.replace(/\.xlsx$/, '');
  const texts = [`${unit.name}：`, came, ...body, `附件：${enclosure}`, office];
  // Title and a blank line; two headings; a blank line before the enclosure and before the signature; the date.
  const others = 2 + 2 + 2 + 1 + texts.reduce((sum, text) => sum + linesOf(text), 0);
  const rows = rowsThatFit(slip, others);
  const listed = rows.length < entries.length ? `主要问题（共${entries.length}处，其余见“退回说明”）` : '主要问题';
  const table: Block[] = rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];
  return {
    title: [`关于退回修改${year}年填报表的函`],
    date: asOf,
    addressee: unit.name,
    body: [
      { kind: 'paragraph', text: came },
      { kind: 'heading', level: 1, text: listed },
      ...table,
      { kind: 'heading', level: 1, text: '修改要求' },
      ...body.map((text): Block => ({ kind: 'paragraph', text })),
    ],
    enclosures: [enclosure],
    signature: { by: office, date: asOf },
  };
}
