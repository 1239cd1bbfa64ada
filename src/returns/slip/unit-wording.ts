import type { Finding, FindingCode, FindingValues } from '../../findings/finding';
import { catalogue } from '../../findings/catalogue';
import { fill } from '../../findings/sentence';

/** What is the office's own affair: the unit can do nothing about it. */
const ofTheOffice: ReadonlySet<FindingCode> = new Set([
  'file-name-other-unit',
  'phone-of-other-unit',
  'return-unmarked',
  'return-newer-contract',
  'comments-unreadable',
  // The unit's own explanation.
  'cell-noted',
]);

/** What reads otherwise for the unit than for the office. */
const ownProblems: Partial<Record<FindingCode, string>> = {
  'return-other-year': '这是 {year} 年的填报表，应报的是 {expected} 年的，没有采用。',
  'return-other-ledger': '这份填报表不是我办今年下发的那一份，没有采用。',
};

/** Next steps that read otherwise for the unit than for the office. */
const ownRemedies: Partial<Record<FindingCode, string>> = {
  'sheet-missing': '新发的这份里有这张表，请填好再报。',
  'required-row-missing': '请补上这些行、填好再报；新发的这份里有的，直接填。',
  'locked-cell-edited': '请核对；原有内容确需改的，请告知办公室，由办公室改。',
  'indicator-not-asked': '请核对；确应由你单位填报的，请告知办公室。',
  'task-not-assigned': '请核对；确由你单位承担的，请告知办公室。',
  'zero-report-with-data': '请核对零报告一栏是否选错。',
  'filled-on-missing': '请填写填报日期，例如 2008-1-20。',
  'share-over': '请填 0% 到 100% 之间的百分数，如 60%；确属超额完成的，写在进展情况里。',
  'figure-jump': '请核实是否多写或少写了位数、用错了单位；属实的，在备注里说明。',
};

/** A file of which nothing was taken. */
const refusedRemedy = '请填写这份新发的填报表，不要再用原来的文件。';

/** What the catalogue says to the office, as it is said to the unit. */
const toTheUnit: readonly (readonly [RegExp, string])[] = [
  [/请向(?:填报单位|该单位)(?:核实|问清)/g, '请核实'],
  [/请退回(?:该单位)?[，,]?/g, '请'],
  [/请(?:让|由)?(?:填报单位|该单位)/g, '请'],
  [/(?:填报单位|该单位)/g, '你单位'],
];

/** Turned before the values come in: what a unit wrote stays as it is. */
function said(template: string, values: FindingValues): string {
  return fill(
    toTheUnit.reduce((text, [from, to]) => text.replace(from, to), template),
    values,
  );
}

/** Whether a finding asks something of the unit: what it must correct, or confirm. Repairs ask nothing. */
export function concernsUnit({ code, severity }: Finding): boolean {
  return severity !== 'repair' && !ofTheOffice.has(code);
}

/** What is wrong, said to the unit. */
export function problemOf({ code, values }: Finding): string {
  return said(ownProblems[code] ?? catalogue[code].zh, values);
}

/**
 * What the unit is to do about it.
 * @param refused nothing was taken of the file it is about
 */
export function remedyOf({ code, values }: Finding, refused: boolean): string {
  if (refused) return refusedRemedy;
  return ownRemedies[code] ?? said(catalogue[code].nextZh, values);
}
