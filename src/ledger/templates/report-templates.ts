import { finding, type Finding } from '../../findings/finding';
import type { Table } from '../../workbook/table';
import { cellText } from '../../workbook/snapshot';
import type { Indicator } from '../indicators';
import { reportTemplateSheet } from '../sheets/named-lines';
import type { TemplateLine } from './lines/line';
import { knownPlaces } from './places';
import { parseTemplate, placesOf, type Template } from './sentence-template';
import { templateLines, type TemplateKey } from './template-lines';

/** The report's wording, ready to be filled in. */
export type ReportTemplates = Readonly<Record<TemplateKey, Template>>;

const keys = Object.keys(templateLines) as TemplateKey[];
const lineOf = (key: TemplateKey): TemplateLine => templateLines[key];

function initialTemplate(key: TemplateKey): Template {
  const template = parseTemplate(lineOf(key).initial);
  if (typeof template === 'string') throw new Error(`the template ${key} is ${template}`);
  return template;
}

/** What a ledger without the sheet 报告模板 goes by. */
export const defaultTemplates = Object.fromEntries(keys.map((key) => [key, initialTemplate(key)])) as ReportTemplates;

/** What the office writes into a template to have nothing said in its place. */
const nothing = '—';

/**
 * Reads the office's wording from the sheet 报告模板. A line that is missing or empty keeps its initial words, `—` leaves
 * its sentences out.
 * @returns findings report-template-broken, report-template-place-unknown, report-template-name-unknown, each at its cell:
 *   the initial words stand in
 */
export function readTemplates(
  table: Table | undefined,
  indicators: readonly Pick<Indicator, 'code' | 'name'>[],
): { templates: ReportTemplates; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const own = new Map<TemplateKey, Template>();
  for (const row of table?.rows ?? []) {
    const [name, text] = ['名称', '模板'].map((header) => cellText(row.cell(header)).trim()) as [string, string];
    const key = keys.find((one) => lineOf(one).name === name);
    const place = (field: string) => ({ sheet: reportTemplateSheet.name, cell: row.at(field), field });
    if (key === undefined) {
      if (name !== '') findings.push(finding('report-template-name-unknown', place('名称'), { raw: name }));
      continue;
    }
    if (text === '' || text === lineOf(key).initial) continue;
    const template = text === nothing ? [] : parseTemplate(text);
    if (typeof template === 'string') {
      findings.push(finding('report-template-broken', place('模板'), { name }));
      continue;
    }
    const known = knownPlaces(lineOf(key), indicators);
    const [stranger] = placesOf(template).filter((one) => !known.has(one));
    if (stranger === undefined) own.set(key, template);
    else findings.push(finding('report-template-place-unknown', place('模板'), { name, raw: stranger }));
  }
  return { templates: { ...defaultTemplates, ...Object.fromEntries(own) }, findings };
}
