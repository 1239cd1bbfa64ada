import { defaultLimits, sizeText, type Limits } from '../../src/workbook/reading';
import { CommandError } from './command-error';

/** What a limit counts, and so how it is written: `64MB`, `10s`, `50000`. */
type Measure = 'bytes' | 'count' | 'seconds';

/** A limit as it is set on the command line. */
export interface LimitOption {
  readonly limit: keyof Limits;
  readonly measure: Measure;
}

/** Limits by the names they have after `--limit`. */
export const limitOptions: Readonly<Record<string, LimitOption>> = {
  file: { limit: 'fileSize', measure: 'bytes' },
  inflated: { limit: 'inflatedSize', measure: 'bytes' },
  ratio: { limit: 'inflationRatio', measure: 'count' },
  'ratio-from': { limit: 'inflationFloor', measure: 'bytes' },
  entries: { limit: 'entries', measure: 'count' },
  'row-number': { limit: 'rowNumber', measure: 'count' },
  'column-number': { limit: 'columnNumber', measure: 'count' },
  rows: { limit: 'rowsWithContent', measure: 'count' },
  cells: { limit: 'cells', measure: 'count' },
  strings: { limit: 'sharedStrings', measure: 'count' },
  depth: { limit: 'xmlDepth', measure: 'count' },
  time: { limit: 'milliseconds', measure: 'seconds' },
  memory: { limit: 'memory', measure: 'bytes' },
};

const multiples: Readonly<Record<string, number>> = { '': 1, B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 };

/** A limit's value; undefined where the text is none. */
function valueOf(text: string, measure: Measure): number | undefined {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
  const number = Number(digits);
  if (digits === '' || number <= 0) return undefined;
  if (measure === 'seconds') return unit === '' || unit === 's' ? number * 1000 : undefined;
  const multiple = measure === 'bytes' ? multiples[unit.toUpperCase()] : unit === '' ? 1 : undefined;
  const value = multiple === undefined ? NaN : number * multiple;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A limit as it is written after `--limit`. */
export function limitText(name: string, limits: Limits = defaultLimits): string {
  const option = limitOptions[name];
  if (option === undefined) return '';
  const value = limits[option.limit];
  if (option.measure === 'seconds') return `${value / 1000}s`;
  return option.measure === 'bytes' ? sizeText(value).replace(' ', '') : String(value);
}

/**
 * Limits given on the command line: `inflated=512MB`, `time=30s`, `rows=100000`.
 * @throws CommandError where a name is no limit's or a value is none
 */
export function limitsOf(given: readonly string[]): Partial<Limits> {
  const limits: { -readonly [Name in keyof Limits]?: Limits[Name] } = {};
  for (const one of given) {
    const [, name = '', text = ''] = /^([^=]+)=(.*)$/.exec(one.trim()) ?? [];
    const option = limitOptions[name];
    const value = option === undefined ? undefined : valueOf(text, option.measure);
    if (option === undefined) {
      throw new CommandError('limit-unknown', { value: one, names: Object.keys(limitOptions).join('、') });
    }
    if (value === undefined) {
      throw new CommandError('limit-invalid', { value: one, example: `${name}=${limitText(name)}` });
    }
    limits[option.limit] = value;
  }
  return limits;
}
