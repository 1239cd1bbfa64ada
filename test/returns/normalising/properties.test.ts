import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/findings/catalogue';
import { readChoice, readDate, readNumber, readShare, readText } from '../../../src/returns/normalising';
import { cellOf, outcome } from './cells';

const fullWidth = (text: string) =>
  text.replace(/[0-9,.%-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (whole: number, separator: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, separator);

/** As taught at school; independent of what the program itself writes. */
function chinese(whole: number): string {
  const digits = [...'零一二三四五六七八九'];
  const section = (part: number) =>
    [...String(part).padStart(4, '0')]
      .map((digit, at) => (digit === '0' ? '零' : (digits[Number(digit)] ?? '') + (['千', '百', '十', ''][at] ?? '')))
      .join('');
  const text = `${section(Math.floor(whole / 10_000))}万${section(whole % 10_000)}`;
  const tidy = text
    .replace(/零+/g, '零')
    .replace(/零万/, '万零')
    .replace(/^万?零*|零+$/g, '')
    .replace(/^万/, '')
    .replace(/零+/g, '零')
    .replace(/^零/, '')
    .replace(/^一十/, '十');
  return tidy === '' ? '零' : tidy;
}

const styles: [string, (whole: number) => string][] = [
  ['text', (whole) => String(whole)],
  ['full width', (whole) => fullWidth(String(whole))],
  ['grouped', (whole) => grouped(whole, ',')],
  ['grouped, full width', (whole) => fullWidth(grouped(whole, ','))],
  ['grouped by spaces', (whole) => grouped(whole, ' ')],
  ['grouped by thin spaces', (whole) => grouped(whole, '\u2009')],
  ['among blanks', (whole) => `　${whole}\u00a0`],
  ['with its unit', (whole) => `${whole}人`],
  ['full width with its unit', (whole) => `${fullWidth(String(whole))} 人`],
  ['Chinese', chinese],
  ['Chinese with its unit', (whole) => `${chinese(whole)}人`],
  ['about', (whole) => `约${whole}人`],
];

describe('a whole number in any style reads back to itself, without an error and not in silence', () => {
  it.each(styles)('%s', (_, style) => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(99_999_999), fc.nat(20_000)), (whole) => {
        const read = readNumber(cellOf(style(whole)), { unit: '人', integer: true, min: 0 });
        expect(read).toMatchObject({ state: 'value', value: whole });
        expect(read.findings.length).toBeGreaterThan(0);
        expect(read.findings.map((found) => found.severity)).not.toContain('error');
      }),
    );
  });
});

it('money converts without a rounding error', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), (fen) => {
      const yuan = fen / 100;
      expect(readNumber(cellOf(`${yuan}元`), { unit: '元' })).toMatchObject({ value: yuan });
      expect(readNumber(cellOf(`${yuan}万元`), { unit: '元' })).toMatchObject({ value: fen * 100 });
    }),
  );
});

const years = fc.integer({ min: 1990, max: 2050 });
const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });

const dateStyles: [string, (year: number, month: number, day: number) => string][] = [
  ['年月日', (year, month, day) => `${year}年${month}月${day}日`],
  ['points', (year, month, day) => `${year}.${month}.${day}`],
  ['full width', (year, month, day) => fullWidth(`${year}-${month}-${day}`)],
  ['strokes', (year, month, day) => `${year}/${String(month).padStart(2, '0')}/${day}`],
  ['month and day', (_, month, day) => `${month}月${day}日`],
  [
    'Chinese',
    (year, month, day) =>
      `${[...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}年${chinese(month)}月${chinese(day)}日`,
  ],
];

describe('a date in any style reads back to itself', () => {
  it.each(dateStyles)('%s', (_, style) => {
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const read = readDate(cellOf(style(year, month, day)), { year });
        expect(read).toMatchObject({ state: 'value', value: date.toISOString().slice(0, 10) });
        expect(read.findings.map((found) => found.severity)).toEqual(['repair']);
      }),
    );
  });
});

/** Strings near what people write are worth more than strings from all of Unicode. */
const nearNumbers = fc
  .array(
    fc.constantFrom(
      ...[
        ...'0123456789０１９,，.。．-－—~～ \u3000\n零一二两三十百千万亿点人次元年月日号约近余多%％+=@/#①½()（）¥abeE',
      ],
      '万元',
      '左右',
      '人次',
      '上旬',
      '百分之',
      '成',
      '\u200b',
      '\u202e',
    ),
    { maxLength: 9 },
  )
  .map((signs) => signs.join(''));
const strings = fc.oneof(nearNumbers, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 20 }));

const settings = { numRuns: 3000 };

describe('any text', () => {
  it('as a number: nothing is adopted in silence', () => {
    fc.assert(
      fc.property(strings, fc.constantFrom('人', '元', '万元', '%', '平方米'), (text, unit) => {
        const read = readNumber(cellOf(text), { unit });
        expect(read.raw).toBe(text);
        if (read.state === 'value') expect(Number.isFinite(read.value)).toBe(true);
        if (read.state === 'value' || read.state === 'unreadable') expect(read.findings.length).toBeGreaterThan(0);
        for (const found of read.findings) expect(catalogue).toHaveProperty(found.code);
      }),
      settings,
    );
  });

  it('as a share: between 0 and 1, and not in silence', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const read = readShare(cellOf(text));
        if (read.state === 'value') expect(read.value >= 0 && read.value <= 1).toBe(true);
        if (read.state === 'value' || read.state === 'unreadable') expect(read.findings.length).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  it('as a date: a day of the calendar, and not in silence', () => {
    fc.assert(
      fc.property(strings, years, (text, year) => {
        const read = readDate(cellOf(text), { year });
        if (read.state === 'value') expect(new Date(read.value).toISOString().slice(0, 10)).toBe(read.value);
        if (read.state === 'value' || read.state === 'unreadable') expect(read.findings.length).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  it('as a text: well formed, without blanks at its ends, and the same when read again', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const read = readText(cellOf(text));
        if (read.state !== 'value') return;
        expect(read.value.trim()).toBe(read.value);
        expect(read.value).not.toMatch(/\p{Surrogate}/u);
        expect(outcome(readText(cellOf(read.value)))[0]).toBe(read.value);
      }),
      settings,
    );
  });

  it('as a choice: one of the list or nothing', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const read = readChoice(cellOf(text), ['是', '否']);
        if (read.state === 'value') expect(['是', '否']).toContain(read.value);
      }),
    );
  });
});

it('any number is adopted as it is', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
      expect(readNumber(cellOf(value), { unit: '人' })).toMatchObject({
        state: 'value',
        value: value + 0,
        findings: [],
      });
    }),
  );
});
