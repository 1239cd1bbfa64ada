import type { Random } from '../../sample/random';
import { digitByDigit, fullWidth, onCheque, spelledOut } from '../numerals';
import type { Truth } from '../written-return';
import type { Way } from './way';

const whole = (value: number) => Number.isInteger(value) && value > 0;
const grouped = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** Words people use for a unit of measure. */
const words: Readonly<Record<string, readonly string[]>> = {
  人: ['人', '名', '位', ' 人'],
  人次: ['人次', ' 人次'],
  个: ['个', '座', '处', '所'],
  次: ['次', '场', '场次'],
  元: ['元', '块', '圆', '元整'],
  万元: ['万元', ' 万元', '万'],
  平方米: ['平方米', '㎡', '平米', 'm2'],
  小时: ['小时', '个小时'],
};

const bareScales: Readonly<Record<number, string>> = { 100: '百', 1000: '千', 10_000: '万' };

const wordFor = (truth: Truth, random: Random) => random.pick(words[truth.unit] ?? [truth.unit]);

/** Numbers as units write them: rightly, in other forms, and in forms that nobody can be sure of. */
export const waysOfNumbers: Readonly<Record<string, Way<number>>> = {
  'as text': (value) => String(value),
  'text in a cell of text with an apostrophe': (value) => `'${value}`,
  'with separators': (value) => (value >= 1000 ? grouped(value) : undefined),
  'with Chinese separators': (value) => (value >= 1000 ? grouped(value).replaceAll(',', '，') : undefined),
  'with blanks for separators': (value, _truth, random) =>
    value >= 1000
      ? grouped(value).replaceAll(',', random.pick([' ', '\u00a0', '\u2009', '\u202f', '\u3000']))
      : undefined,
  'in full width': (value) => fullWidth(String(value)),
  'in full width with separators': (value) => (value >= 1000 ? fullWidth(grouped(value)) : undefined),
  'with blanks around': (value, _truth, random) => {
    const blank = random.pick([' ', '\u3000', '\u00a0', '\t', '\n', '\u200b', '\ufeff']);
    return blank + String(value) + blank;
  },
  'with its unit': (value, truth, random) => `${value}${wordFor(truth, random)}`,
  'with its unit in brackets': (value, truth, random) =>
    `${value}${random.pick(['(', '（'])}${truth.unit}${random.pick([')', '）'])}`,
  'with a full stop': (value, _truth, random) => `${value}${random.pick(['。', '.', '；'])}`,
  'in words': (value) => (whole(value) && value < 1e8 ? spelledOut(value) : undefined),
  'in words with its unit': (value, truth, random) =>
    whole(value) && value < 1e8 ? spelledOut(value) + wordFor(truth, random) : undefined,
  'as on a cheque': (value) => (whole(value) && value < 1e8 ? onCheque(value) : undefined),
  'digit by digit': (value) => (whole(value) && value >= 10 ? digitByDigit(value) : undefined),
  'with a dot in words': (value) => {
    const [before, after] = String(value).split('.');
    return after === undefined
      ? undefined
      : `${spelledOut(Number(before))}点${digitByDigit(Number(`1${after}`)).slice(1)}`;
  },
  'in 万': (value, truth) =>
    truth.unit !== '万元' && value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万` : undefined,
  'in 万 with its unit': (value, truth) =>
    truth.unit !== '万元' && value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万${truth.unit}` : undefined,
  'in 万 with a letter for it': (value, truth) =>
    truth.unit !== '万元' && value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}w` : undefined,
  'in 万 with the rest': (value, truth) =>
    truth.unit !== '万元' && whole(value) && value >= 10_000 && value % 10_000 >= 1000
      ? `${Math.floor(value / 10_000)}万${value % 10_000}`
      : undefined,
  'in 千': (value, truth) =>
    truth.unit !== '万元' && value >= 1000 && value < 10_000 && value % 100 === 0 ? `${value / 1000}千` : undefined,
  'in 元 for 万元': (value, truth, random) =>
    truth.unit === '万元' ? `${Number((value * 10_000).toFixed(2))}${random.pick(['元', '块', '元整'])}` : undefined,
  'in 万元 for 元': (value, truth) => (truth.unit === '元' && value >= 1000 ? `${value / 10_000}万元` : undefined),
  'with a currency sign': (value, truth, random) =>
    truth.unit === '元' ? `${random.pick(['￥', '¥', '人民币', 'RMB'])}${value}` : undefined,
  'with two decimals': (value) => (Number.isInteger(value) ? value.toFixed(2) : undefined),
  'with zeros in front': (value) => (whole(value) ? `00${value}` : undefined),
  about: (value, truth, random) =>
    value > 0
      ? `${random.pick(['约', '大约', '近', '超过', '不到', '≈', '>', '至少'])}${value}${wordFor(truth, random)}`
      : undefined,
  'and more': (value, truth, random) =>
    value > 0
      ? `${value}${random.pick(['余', '多', '左右', '以上', '上下', '+'])}${random.pick(['', truth.unit])}`
      : undefined,
  'in words and more': (value) =>
    whole(value) && value >= 100 && value < 10_000 && value % 100 === 0 ? `${spelledOut(value)}多` : undefined,
  'a bare scale and more': (value, truth, random) => {
    const scale = bareScales[value];
    return scale === undefined ? undefined : random.pick([`${scale}余${truth.unit}`, `近${scale}`, `上${scale}`]);
  },
  'from to': (value, truth, random) =>
    whole(value)
      ? `${Math.max(0, value - 1)}${random.pick(['-', '~', '～', '—', '至', '到', '－'])}${value + 1}${random.pick(['', truth.unit])}`
      : undefined,
  'two or three in words': (value) => (value === 2 || value === 3 ? '两三' : undefined),
  'in parts': (value) => (whole(value) && value > 1 ? `男${value - 1}女1` : undefined),
  'as a sum': (value) => (whole(value) && value > 1 ? `${value - 1}+1` : undefined),
  'with a part in brackets': (value, truth) => `${value}（其中女${Math.floor(value / 2)}${truth.unit}）`,
  'with a remark behind': (value, _truth, random) =>
    `${value}${random.pick(['（预计）', '，详见附件', ' 含去年', '?', '（待核）'])}`,
  'with a remark in front': (value, _truth, random) =>
    `${random.pick(['共', '合计', '含上年', '累计', '详见3：'])}${value}`,
  'with another unit': (value, truth, random) =>
    `${value}${random.pick(['天', '亩', '公里', '件', truth.unit === '人' ? '元' : '届'])}`,
  'with a letter for a digit': (value) =>
    /[01]/.test(String(value)) ? String(value).replace('0', 'O').replace('1', 'l') : undefined,
  'with a comma for a point': (value) => (String(value).includes('.') ? String(value).replace('.', ',') : undefined),
  'with a full stop for a point': (value) =>
    String(value).includes('.') ? String(value).replace('.', '。') : undefined,
  'with an exponent': (value) => (value >= 10 ? value.toExponential() : undefined),
  'in a circle': (value) => (whole(value) && value <= 20 ? String.fromCharCode(0x245f + value) : undefined),
  'as a dozen': (value) => (value === 12 ? '一打' : undefined),
  'with a broken line': (value) => (value >= 10 ? String(value).replace(/^(\d)/, '$1\n') : undefined),
  'with a tab within': (value) => (value >= 10 ? String(value).replace(/^(\d)/, '$1\t') : undefined),
  'with a dash before': (value) => (value > 0 ? `-${value}` : undefined),
  'with a dash and a blank before': (value) => (value > 0 ? `- ${value}` : undefined),
  'as an increase': (value) => (value > 0 ? `+${value}` : undefined),
  'in quotes': (value) => `“${value}”`,
  'like a formula': (value) => `=${value}`,
  'turned round': (value) => `\u202e${String(value)}`,
  computed: (value) => ({ kind: 'number', value, formula: true }),
  'as text that was computed': (value) => ({ kind: 'text', value: String(value), formula: true }),
  'computed with binary noise': (value) => ({ kind: 'number', value: value * (1 + Number.EPSILON), formula: true }),
  'not computed yet': () => ({ kind: 'uncomputed', value: '', formula: true }),
  'from another workbook': (value) => ({ kind: 'number', value: value + 1, formula: true, external: true }),
  'as an error': (_value, _truth, random) => ({
    kind: 'error',
    value: random.pick(['#DIV/0!', '#REF!', '#N/A', '#VALUE!', '#NAME?']),
    formula: true,
  }),
  'as the text of an error': (_value, _truth, random) =>
    random.pick(['#DIV/0!', '#REF!', '#N/A', '#VALUE!', ' #NAME? ']),
  'in a cell of per cent': (value) => ({ kind: 'number', value: value / 100, percent: true }),
  'in a cell of dates': (value) =>
    whole(value) && value > 60 && value < 100_000
      ? { kind: 'date', value: new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10), serial: value }
      : undefined,
  'as a tick': () => ({ kind: 'boolean', value: true }),
  'in words that say nothing': (_value, _truth, random) =>
    random.pick(['见附件', '同上', '若干', '较多', '待统计', '十几', '数百', '几十', '成百上千', '?']),
};
