import type { SheetSpec } from '../../../workbook/sheet-spec';
import type { TableRow } from '../../../workbook/table';
import { cellText } from '../../../workbook/snapshot';
import { adjustmentSheet, evaluationSheet } from '../../sheets/scoring';
import type { LedgerUnit } from '../../ledger-unit';
import { taskSheet, workPointSheet, indicatorSheet } from '../../sheets/plan';
import {
  workPlanSheet,
  decisionSheet,
  memberSheet,
  memberChangeSheet,
  inspectionSheet,
  problemSheet,
} from '../../sheets/registers';
import { progressSheet } from '../../sheets/progress';
import { namesIn } from '../../listed-names';
import type { Step } from '../in-turn';
import { openTable, setText, textUnder } from '../rows';

interface NamingColumns {
  readonly spec: SheetSpec;
  readonly headers: readonly string[];
  /** What is closed keeps the names of its time. */
  readonly closed?: (row: TableRow) => boolean;
}

const inState =
  (...states: string[]) =>
  (row: TableRow) =>
    states.includes(textUnder(row, '状态'));

/** Where the ledger names units by their names. */
const namingColumns: readonly NamingColumns[] = [
  { spec: taskSheet, headers: ['汇报单位'] },
  { spec: workPointSheet, headers: ['牵头单位', '责任单位'] },
  { spec: indicatorSheet, headers: ['填报单位'] },
  { spec: workPlanSheet, headers: ['牵头单位', '参与单位'] },
  { spec: decisionSheet, headers: ['承办单位'], closed: inState('已办结') },
  { spec: memberSheet, headers: ['单位'], closed: (row) => textUnder(row, '终止日期') !== '' },
  { spec: memberChangeSheet, headers: ['单位'], closed: inState('不批准', '已调整') },
  { spec: inspectionSheet, headers: ['对象'], closed: inState('已整改') },
  {
    spec: problemSheet,
    headers: ['提出单位', '请求协调单位', '承办单位'],
    closed: inState('不采纳', '已答复'),
  },
];

const pieces = /([、，,；;\n]+)/;

/**
 * A list of names with one put in another's place; the signs between them stay as people wrote them.
 * @param to empty to take the name out
 */
export function listWith(text: string, from: string, to: string): string {
  const parts = text.split(pieces);
  const kept: string[] = [];
  let standsAlready = to === '' || namesIn(text).includes(to);
  for (let index = 0; index < parts.length; index += 2) {
    const [name = '', separator = ''] = [parts[index], parts[index + 1]];
    if (name.trim() !== from) kept.push(name, separator);
    else if (!standsAlready) {
      kept.push(
        name.replace(from, () => to),
        separator,
      );
      standsAlready = true;
    } else if (index + 2 >= parts.length) kept.splice(-1, 1);
  }
  return kept.join('');
}

/** A unit renamed: its new name wherever the old one stands in a list that is still open. */
export function namesReplaced(from: string, to: string): Step {
  return ({ workbook }) =>
    namingColumns.flatMap(({ spec, headers, closed }) => {
      const opened = openTable(workbook, spec);
      if (opened === undefined) return [];
      for (const row of opened.table.rows) {
        if (closed?.(row) === true) continue;
        for (const header of headers) {
          const text = cellText(row.cell(header));
          if (namesIn(text).includes(from)) setText(opened.changes, row, header, listWith(text, from, to));
        }
      }
      return opened.changes.changes();
    });
}

/** The names of a unit that a text lists. */
function namesOf(unit: LedgerUnit, text: string): string[] {
  return namesIn(text).filter((name) => name === unit.name || unit.aliases.includes(name));
}

function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => listWith(rest, name, ''), text);
}

/** One unit's names taken out of a list and the other put there, unless it stands there already. */
function merged(text: string, from: LedgerUnit, into: LedgerUnit): string {
  const [first, ...others] = namesOf(from, text);
  if (first === undefined) return text;
  const to = namesOf(into, text).length > 0 ? '' : into.name;
  return listWith(without(text, others), first, to);
}

/**
 * A unit that goes into another: the other's name wherever one of its own stands in a list that is still open. Where
 * both carry a work point, 牵头 wins; where both have a plan for a task, each keeps its own.
 */
export function unitsMerged(from: LedgerUnit, into: LedgerUnit): Step {
  return ({ workbook }) =>
    namingColumns.flatMap(({ spec, headers, closed }) => {
      const opened = openTable(workbook, spec);
      if (opened === undefined) return [];
      const { table, changes } = opened;
      const planned = new Set(
        table.rows.flatMap((row) =>
          namesOf(into, textUnder(row, '牵头单位')).length > 0 ? [textUnder(row, '任务编号')] : [],
        ),
      );
      for (const row of table.rows) {
        if (closed?.(row) === true) continue;
        const named = headers.filter((header) => namesOf(from, cellText(row.cell(header))).length > 0);
        for (const header of named) {
          const keyTaken = spec === workPlanSheet && header === '牵头单位' && planned.has(textUnder(row, '任务编号'));
          if (!keyTaken) setText(changes, row, header, merged(cellText(row.cell(header)), from, into));
        }
        if (spec !== workPointSheet || named.length === 0) continue;
        const [leads, others] = ['牵头单位', '责任单位'].map((header) =>
          merged(cellText(row.cell(header)), from, into),
        ) as [string, string];
        if (namesOf(into, leads).length > 0) setText(changes, row, '责任单位', without(others, namesOf(into, others)));
      }
      return changes.changes();
    });
}

/** The name beside a unit's code in 进展, 测评 and 测评加减分. */
export function namesBesideCode(unit: string, name: string): Step {
  return ({ workbook }) =>
    [progressSheet, evaluationSheet([]), adjustmentSheet].flatMap((spec) => {
      const opened = openTable(workbook, spec);
      if (opened === undefined) return [];
      for (const row of opened.table.rows) {
        if (textUnder(row, '单位编码') === unit) setText(opened.changes, row, '单位名称', name);
      }
      return opened.changes.changes();
    });
}
