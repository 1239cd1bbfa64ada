import { finding, placed } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import { saysSomething } from '../../workbook/table';
import { rawText, readChoice, readDate, readText, yesNoSynonyms } from '../normalising';
import { requiredInfo, unitInfoForm } from '../sheets';
import type { Source } from '../unit-return';
import type { ReturnContext } from './context';
import { sheetFindings } from './table-shape';

export interface UnitInfo {
  readonly filledBy: string;
  readonly phone: string;
  readonly filledOn: PlainDate | undefined;
  readonly filledOnAt: Source;
  readonly nothingToReport: boolean;
  readonly nothingToReportAt: Source;
}

/** Reads 单位信息. */
export function readInfo(context: ReturnContext): UnitInfo {
  const form = context.unitInfo;
  if (form === undefined) {
    context.report('sheet-missing', { sheet: unitInfoForm.name }, { sheet: unitInfoForm.name });
    const nowhere = { sheet: unitInfoForm.name, cell: '', raw: '' };
    return {
      filledBy: '',
      phone: '',
      filledOn: undefined,
      filledOnAt: nowhere,
      nothingToReport: false,
      nothingToReportAt: nowhere,
    };
  }
  const sheet = form.sheet.name;
  const where = (label: string) => ({ sheet, cell: form.at(label), field: label });
  const source = (label: string): Source => ({ sheet, cell: form.at(label), raw: rawText(form.cell(label)) });
  const filledBy = readText(form.cell('填报人'));
  // A return is filled in early in the year after the one it reports on.
  const filledOn = readDate(form.cell('填报日期'), { year: context.ledger.year + 1 });
  const zero = readChoice(form.cell('零报告'), ['是', '否'], yesNoSynonyms);
  context.findings.push(
    ...sheetFindings(form.sheet, unitInfoForm.name),
    ...placed(filledBy.findings, where('填报人')),
    ...placed(filledOn.findings, where('填报日期')),
    ...placed(zero.findings, where('零报告')),
  );
  if (filledOn.state !== 'value') context.findings.push(finding('filled-on-missing', where('填报日期')));
  for (const label of requiredInfo) context.require(sheet, form.at(label), saysSomething(form.cell(label)));
  return {
    filledBy: filledBy.state === 'value' ? filledBy.value : '',
    phone: rawText(form.cell('联系电话')).trim(),
    filledOn: filledOn.state === 'value' ? filledOn.value : undefined,
    filledOnAt: source('填报日期'),
    nothingToReport: zero.state === 'value' && zero.value === '是',
    nothingToReportAt: source('零报告'),
  };
}
