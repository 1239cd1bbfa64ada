import { invalidArgument } from './errors';

/** What a cell holds after something was entered: Excel's reading of it, with the number format that comes with it. */
export interface Entry {
  /** Undefined for a formula. */
  readonly value: string | number | boolean | undefined;
  /** Without its `=`. */
  readonly formula?: string;
  /** Only taken over by cells whose format is General. */
  readonly format?: string;
}

const textLimit = 32_767;

function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / 86_400_000 + 25_569 : undefined;
}

const longYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

function dated(year: number, month: number, day: number, format: string): Entry | undefined {
  const value = serialOf(longYear(year), month, day);
  return value === undefined ? undefined : { value, format };
}

type Reading = readonly [RegExp, (match: readonly string[]) => Entry | undefined];

const number = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));
const thisYear = (): number => new Date().getFullYear();

/** How the Chinese and the English edition read what is typed, in the order they try. */
const readings: readonly Reading[] = [
  [
    /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
    ([all]) => ({ value: Number(all), ...(/e/i.test(all ?? '') ? { format: '0.00E+00' } : {}) }),
  ],
  [/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/, ([all]) => ({ value: number(all), format: '#,##0' })],
  [
    /^([+-]?[\d,]*\.?\d+)\s*%$/,
    ([, share]) => ({ value: number(share) / 100, format: share?.includes('.') ? '0.00%' : '0%' }),
  ],
  [/^[¥￥$€]\s*([\d,]*\.?\d+)$/, ([, amount]) => ({ value: number(amount), format: '¥#,##0.00' })],
  [/^\(([\d,]*\.?\d+)\)$/, ([, amount]) => ({ value: -number(amount) })],
  [/^(true|false)$/i, ([all]) => ({ value: all?.toLowerCase() === 'true' })],
  [
    /^(\d+) (\d+)\/(\d+)$/,
    ([, whole, over, under]) => ({ value: Number(whole) + Number(over) / Number(under), format: '# ?/?' }),
  ],
  [/^(\d{1,4})[-/](\d{1,2})[-/](\d{1,2})$/, ([, y, m, d]) => dated(Number(y), Number(m), Number(d), 'yyyy/m/d')],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([, y, m, d]) => dated(Number(y), Number(m), Number(d), 'yyyy"年"m"月"d"日"')],
  [/^(\d{4})年(\d{1,2})月$/, ([, y, m]) => dated(Number(y), Number(m), 1, 'yyyy"年"m"月"')],
  [/^(\d{1,2})月(\d{1,2})日$/, ([, m, d]) => dated(thisYear(), Number(m), Number(d), 'm"月"d"日"')],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([, m, d]) => dated(thisYear(), Number(m), Number(d), 'm"月"d"日"')],
  [/^(\d{4})[-/](\d{1,2})$/, ([, y, m]) => dated(Number(y), Number(m), 1, 'mmm-yy')],
  [
    /^(\d{1,2}):(\d\d)(?::(\d\d))?$/,
    ([, h, m, s]) => ({ value: (Number(h) * 3600 + Number(m) * 60 + Number(s ?? 0)) / 86_400, format: 'h:mm' }),
  ],
];

function fromText(text: string): Entry {
  if (text.length > textLimit) throw invalidArgument('a text of more than 32,767 characters');
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: undefined, formula: text.slice(1) };
  const folded = text.trim().replace(/[０-９．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  for (const [pattern, read] of readings) {
    const match = pattern.exec(folded);
    const entry = match === null ? undefined : read(match);
    if (entry !== undefined) return entry;
  }
  // What begins like a sum is taken for one; `@` for a function of Lotus 1-2-3, which Excel refuses.
  if (/^[+-]./.test(text)) return { value: undefined, formula: text.replace(/^\+/, '') };
  if (/^@./.test(text)) throw invalidArgument(`the formula ${text}`);
  return { value: text };
}

/**
 * Reads what is put into a cell, by hand or through `values`, as Excel does.
 * @param input never null: null leaves a cell as it is and does not come here
 * @param format the cell's number format; `@` takes every text as it stands
 */
export function entryOf(input: unknown, format: string): Entry {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument('a number that is none');
    return { value: input };
  }
  if (typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw invalidArgument(`a cell value of type ${typeof input}`);
  if (format === '@' && !input.startsWith("'")) return { value: input };
  return fromText(input);
}
