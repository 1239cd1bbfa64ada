import { entries } from './entry';

/** The written annual report. */
export const writtenEntries = entries({
  'report-template-broken': {
    severity: 'warning',
    zh: '“{name}”的模板里括号不成对、套叠，或者 { } 里没有名称，改用了默认的写法。',
    nextZh: '请核对 { } 和 [ ]；要用默认写法的，清空这一格。',
    en: 'The template “{name}” has unpaired or nested brackets, or a place without a name; the default words are used.',
    nextEn: 'Check { } and [ ], or empty the cell to keep the default.',
  },
  'report-template-place-unknown': {
    severity: 'warning',
    zh: '“{name}”的模板里没有“{raw}”可填，改用了默认的写法。',
    nextZh: '可用的名称见同一行的“说明”；指标用指标编码或指标名称。',
    en: 'The template “{name}” has no value for “{raw}”; the default words are used.',
    nextEn: 'The names it may use stand under 说明; indicators go by code or name.',
  },
  'report-template-name-unknown': {
    severity: 'warning',
    zh: '报告里没有“{raw}”这一处，这一行不起作用。',
    nextZh: '请恢复原来的名称，或删去这一行。',
    en: 'The report has no part “{raw}”; this row has no effect.',
    nextEn: 'Restore the name or remove the row.',
  },
  'report-no-next-points': {
    severity: 'warning',
    zh: '台账里没有{year}年以后的年度要点，报告的“下一步打算”没有内容可写。',
    nextZh: '请在“年度要点”补上下一年度的要点，或在报告里补写。',
    en: 'The ledger has no work points after {year}: there is nothing to write under 下一步打算.',
    nextEn: 'Add next year’s work points, or write the section by hand.',
  },
});
