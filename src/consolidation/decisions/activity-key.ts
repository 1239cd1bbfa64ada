import type { Activity } from '../../returns/unit-return';
import { numberedKeys, onOneLine } from './numbered-keys';

/** What names an activity: its day as it was read, else as it is written, and its name. */
function baseOf({ date, dateWritten, name }: Activity): string {
  return onOneLine(`${date ?? dateWritten} ${name}`);
}

/**
 * The key of each activity of a return. Units write these rows by hand and give them no code, so that a row is known by
 * its day and name, wherever it stands; rows of the same day and name are told apart by their order, `… 第2项`.
 */
export function activityKeys(activities: readonly Activity[]): string[] {
  return numberedKeys(activities.map(baseOf));
}

/** The activities that a base names: by day and name, by the day as it is written, or by the name alone. */
function named(base: string, activities: readonly Activity[]): number[] {
  const where = (fits: (activity: Activity) => boolean): number[] =>
    activities.flatMap((activity, index) => (fits(activity) ? [index] : []));
  const exact = where((one) => baseOf(one) === base);
  if (exact.length > 0) return exact;
  const asWritten = where(({ dateWritten, name }) => onOneLine(`${dateWritten} ${name}`) === base);
  if (asWritten.length > 0) return asWritten;
  const byName = where(({ name }) => name !== '' && onOneLine(name) === base);
  return byName;
}

/** The only activity of a name, whatever day the key gives: for decisions on the day, which may have been corrected. */
function ofThatName(key: string, activities: readonly Activity[]): number[] {
  const indexes = activities.flatMap(({ name }, index) =>
    name !== '' && key.endsWith(` ${onOneLine(name)}`) ? [index] : [],
  );
  return indexes.length === 1 ? indexes : [];
}

/**
 * The activities that a key may mean.
 * @param key as `activityKeys` makes it, or as people write it: the name alone will do where there is one of that name
 * @param field what the decision is on
 * @returns indexes; several where the key does not say which one
 */
export function activitiesOfKey(key: string, activities: readonly Activity[], field: string): number[] {
  const wanted = onOneLine(key);
  const exact = activityKeys(activities).indexOf(wanted);
  if (exact >= 0) return [exact];
  const [, base = '', digits = ''] = /^(.*?)\s?第(\d+)项$/.exec(wanted) ?? [];
  if (digits !== '') return named(base, activities).slice(Number(digits) - 1, Number(digits));
  const found = named(wanted, activities);
  return found.length === 0 && field === '日期' ? ofThatName(wanted, activities) : found;
}
