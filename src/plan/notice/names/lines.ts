import { bare, bodyEnd, isFullName, isUnitName, longestName, tight } from './body';
import { otherNames, readNames } from './list';

/** Longer than any list that stands on a line; whoever asks of lines asks of many. */
const longestList = 1000;

/** A line that holds nothing but names: the rest of a list that was broken. */
export function looksLikeNames(line: string): boolean {
  if (line.length < 2 || line.length > longestList) return false;
  const { names, groups, odd, everyMember } = readNames(line);
  if (odd.length > 0 || names.length + groups.length === 0) return everyMember && odd.length === 0;
  return names.every((name) => bodyEnd.test(bare(name.replace(otherNames, ''))));
}

/** Nothing but names, and none that could be another word: 区教育局, or 县农业局、团县委. */
export function certainlyNames(line: string): boolean {
  if (line.length < 2 || !looksLikeNames(line)) return false;
  const { names } = readNames(line);
  return names.length > 0 && (names.length > 1 || names.every(isFullName));
}

/** Whether a name breaks off at the end of a list and goes on on the next line: 市林|业局, 市总|工会, 区委|宣传部. */
export function breaksOff(list: string, next: string): boolean {
  const pieces = list.slice(-longestName).split(/[、，,；;：:]/);
  const last = tight(pieces.at(-1) ?? '');
  const [rest = ''] = next.split(/[、，,；;。 ]/);
  const whole = isUnitName(last) && bodyEnd.test(last) && !/^[省市州盟区县旗]委$/.test(last);
  return last !== '' && !whole && isFullName(last + tight(rest));
}
