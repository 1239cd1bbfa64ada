import type { Language } from './language';
import { nameInEnglish } from './learnt-english';

/** The name of an operation in a language; a name that is not known, or English not learnt yet, leaves it as it is. */
export function operationName(name: string, language: Language): string {
  return language === 'zh' ? name : (nameInEnglish(name) ?? name);
}

/** What a line of 操作日志 is about: that of an operation taken back begins with the operation's name. */
export function operationSubject(operation: string, subject: string, language: Language): string {
  const [name = '', ...rest] = subject.split('：');
  if (operation !== '撤销' || operationName(name, language) === name) return subject;
  return [operationName(name, language), ...rest].join(': ');
}
