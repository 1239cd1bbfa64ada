import type { Language } from '../../findings/language';
import type { PlainDate } from '../../plan/plan';

const formats = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
};

/** `2008-01-31` as people write it: 2008年1月31日, 31 Jan 2008. */
export function dayName(day: PlainDate, language: Language): string {
  return formats[language].format(new Date(`${day}T00:00:00Z`));
}
