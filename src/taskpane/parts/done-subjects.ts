import { operationSubject } from '../../findings/operation-names';
import type { Done } from '../session';
import { useLanguage, useTexts } from '../texts';

const texts = {
  more: { zh: '{named} 等 {count} 处', en: '{named} and more, {count} in all' },
  between: { zh: '、', en: ', ' },
};

/**
 * What subjects of one operation have in common: of 会议 2007-M01 日期 and 会议 2007-M01 状态 the record, of several records
 * nothing.
 * @returns undefined where they do not share two words at least, as a record's noun and number
 */
export function sharedSubject([first = '', ...others]: readonly string[]): string | undefined {
  const words = first.split(' ');
  const shared = others.reduce((count, other) => {
    const own = other.split(' ');
    const differs = words.slice(0, count).findIndex((word, index) => own[index] !== word);
    return differs < 0 ? count : differs;
  }, words.length);
  return others.length === 0 || shared < 2 ? undefined : words.slice(0, shared).join(' ');
}

/**
 * Names what an operation was done to: the record, or the first few places and how many there are.
 * @param most places that are named
 * @returns empty where the log names none
 */
export function useDoneSubjects(most: number): (done: Done) => string {
  const say = useTexts(texts);
  const language = useLanguage();
  return ({ name, log }) => {
    const subjects = log.map(({ subject }) => operationSubject(name, subject, language));
    const named = sharedSubject(subjects) ?? subjects.slice(0, most).join(say('between'));
    const whole = sharedSubject(subjects) !== undefined || subjects.length <= most;
    return whole ? named : say('more', { named, count: subjects.length });
  };
}
