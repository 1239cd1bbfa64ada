import { catalogue } from './catalogue';
import { inProse } from './day-name';
import type { Language } from './language';
import { inEnglish } from './learnt-english';
import type { Finding, FindingCode, FindingValues, Place, Severity } from './finding';
import { operationName } from './operation-names';
import { versionReasonText } from './version-reasons';

const severityNames: Record<Severity, Record<Language, string>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '提醒', en: 'Notice' },
  repair: { zh: '修正', en: 'Repair' },
};

/** 错误, 提醒 or 修正: the 级别 of workbooks.md. */
export function severityName(severity: Severity, language: Language = 'zh'): string {
  return severityNames[severity][language];
}

/**
 * A sentence with values in their places. Days among them are said as people write days; what stands between quotation
 * marks is quoted from a cell, to the letter.
 */
export function fill(template: string, values: FindingValues, language: Language = 'zh'): string {
  return template.replace(/(“?)\{([^{}]+)\}(”?)/g, (whole, open: string, name: string, close: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return open + (open !== '' && close !== '' ? String(value) : inProse(value, language)) + close;
  });
}

/** Values that are our own words go by their names in the language; all others are the office's. */
const ownWords: Readonly<Record<string, (value: string, language: Language) => string>> = {
  operation: operationName,
  versionReason: versionReasonText,
};

function valuesIn(values: FindingValues, language: Language): FindingValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const inWords = Object.hasOwn(ownWords, name) ? ownWords[name] : undefined;
      return [name, inWords === undefined ? value : inWords(String(value), language)];
    }),
  );
}

/**
 * What happened and what to do next, in one or two sentences; the place is not in it.
 * @param found the finding
 * @param language Chinese unless told
 */
export function sentence(found: Finding, language: Language = 'zh'): string {
  const { zh, nextZh } = catalogue[found.code];
  const [what, next] = language === 'zh' ? [zh, nextZh] : inEnglish(found.code);
  const joint = language === 'zh' ? '' : ' ';
  return fill(next === '' ? what : what + joint + next, valuesIn(found.values, language), language);
}

/** What happened alone, where the next step is another one than whoever sends returns would take. */
export function happening(found: Finding, language: Language = 'zh'): string {
  const what = language === 'zh' ? catalogue[found.code].zh : inEnglish(found.code)[0];
  return fill(what, valuesIn(found.values, language), language);
}

/** The place as people say it: file, sheet, cell or line. Parts that are not known are left out. */
export function placeName(where: Place, language: Language = 'zh'): string {
  const line = where.line === undefined ? undefined : language === 'zh' ? `第${where.line}行` : `line ${where.line}`;
  const sheet =
    where.sheet === undefined ? undefined : language === 'zh' ? `“${where.sheet}”表` : `sheet “${where.sheet}”`;
  return [where.file, sheet, where.cell, where.cell === undefined ? where.field : undefined, line]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** The whole line a command prints for a finding. */
export function report(found: Finding, language: Language = 'zh'): string {
  const place = placeName(found.where, language);
  const colon = language === 'zh' ? '：' : ': ';
  const level = severityName(found.severity, language);
  return place === ''
    ? `${level}${colon}${sentence(found, language)}`
    : `${level} ${place}${colon}${sentence(found, language)}`;
}

/** All codes, in the catalogue's order; the manual's list is made from it. */
export function allCodes(): FindingCode[] {
  return Object.keys(catalogue) as FindingCode[];
}
