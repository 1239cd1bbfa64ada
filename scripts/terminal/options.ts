import { CommandError } from './command-error';

/** Today in the office's own time zone. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What was typed, full-width digits and marks of an input method taken for the plain ones. */
const typed = (value: string): string => value.normalize('NFKC').trim();

/**
 * A day given on the command line; `2008-1-31` and `2008年1月31日` are as good as `2008-01-31`.
 * @throws CommandError where it is none
 */
export function dayOption(option: string, value: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed(value)) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
    throw new CommandError('date-invalid', { option, value });
  }
  return iso;
}

/**
 * The day a command is told to work for; today where it is not told.
 * @throws CommandError where it is none
 */
export function asOfOption(value: string | undefined): string {
  return value === undefined ? today() : dayOption('--as-of', value);
}

/**
 * The deadline for the returns of a year: they are asked for in it or in the next.
 * @throws CommandError where it is no day, or one of another year
 */
export function deadlineOption(value: string, year: number): string {
  const day = dayOption('--deadline', value);
  if (![year, year + 1].includes(Number(day.slice(0, 4)))) {
    throw new CommandError('deadline-other-year', { value: day, year, next: year + 1 });
  }
  return day;
}

/** A year given on the command line. */
export function yearOption(value: string, option = '--year'): number {
  const year = Number(typed(value).replace(/年$/, ''));
  if (!Number.isInteger(year) || year < 1990 || year > 2100) throw new CommandError('year-invalid', { option, value });
  return year;
}

/** A seed given on the command line. */
export function seedOption(value: string): number {
  const seed = Number(value);
  if (!Number.isSafeInteger(seed)) throw new CommandError('seed-invalid', { value });
  return seed;
}
