import type { TableRecord } from '../../workbook/layout';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { cellText } from '../../workbook/snapshot';
import type { Table } from '../../workbook/table';
import { settingLines } from '../settings';
import { reportTemplateSheet, settingSheet } from '../sheets/named-lines';
import { placesHelp } from './places';
import { templateLines } from './template-lines';

/** A line that the office may change, as a ledger made today has it. */
export interface NamedLine {
  readonly name: string;
  readonly initial: string | number;
  readonly meaning: string;
}

/** A sheet whose lines each go by a name; what it does not say goes by the initial words. */
export interface NamedLines {
  readonly spec: SheetSpec;
  /** Under which the office writes. */
  readonly header: '值' | '模板';
  readonly lines: readonly NamedLine[];
}

/** 设置. */
export const settingNames: NamedLines = { spec: settingSheet, header: '值', lines: settingLines };

/** 报告模板. */
export const templateNames: NamedLines = {
  spec: reportTemplateSheet,
  header: '模板',
  lines: Object.values(templateLines).map((line) => ({ ...line, meaning: line.meaning + placesHelp(line) })),
};

/** The sheets whose lines each go by a name. */
export const namedLines: readonly NamedLines[] = [settingNames, templateNames];

/** Lines that the sheet of an older ledger lacks; none where there is no such sheet. */
export function lackingLines({ lines }: NamedLines, table: Table | undefined): NamedLine[] {
  if (table === undefined) return [];
  const there = new Set(table.rows.map((row) => cellText(row.cell('名称')).trim()));
  return lines.filter(({ name }) => !there.has(name));
}

/** A line with its initial words as its sheet holds it. */
export function lineRecord({ header }: NamedLines, { name, initial, meaning }: NamedLine): TableRecord {
  return { 名称: name, [header]: initial === '' ? null : initial, 说明: meaning };
}
