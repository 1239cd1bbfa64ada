/** Units of measure as people write them behind a number. */

/** Words for the same unit; the first is the dictionary's. */
const families: readonly (readonly string[])[] = [
  ['人', '名', '位', '个人'],
  ['人次'],
  ['人月', '个人月'],
  ['次', '场', '场次', '次数', '回'],
  ['个', '座', '家', '处', '所', '间'],
  ['平方米', '㎡', '平米', 'm²', 'm2', 'M2', 'M²'],
  ['小时', '个小时', '钟头', 'h'],
  ['元', '圆', '块', '块钱', '元整', '圆整', '元正', '元钱', '元人民币'],
  ['种'],
  ['册', '本'],
  ['份'],
  ['辆', '台'],
  ['%'],
];

/** Units that none of the families means; a number with one of them is no number of ours. */
const foreign = new Set(
  '天 日 周 月 年 个月 年度 分 分钟 秒 号 亩 公顷 公里 平方公里 米 厘米 公斤 斤 吨 克 支 幅 块 条 篇 期 届 项 批 张 部 件 套 户 村 只 人年 人天 人日 课时 学时 版 集 档 岁 角 美元 港元 ‰'.split(
    ' ',
  ),
);

const familyOf = new Map<string, string>();
for (const family of families) {
  const [name] = family;
  for (const word of family) familyOf.set(word, name ?? word);
}

/** A unit and the power of ten in front of it: 万元 is 元 and 4. */
export interface Measure {
  /** The dictionary's word for it; the word itself where no family is known. */
  readonly base: string;
  readonly exponent: number;
}

const scaleExponents: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The unit an indicator is counted in, `人` or `万元`. */
export function measureOf(unit: string): Measure {
  const trimmed = unit.trim();
  const exponent = scaleExponents[trimmed.charAt(0)];
  if (exponent === undefined || trimmed.length < 2) return { base: base(trimmed), exponent: 0 };
  return { base: base(trimmed.slice(1)), exponent };
}

/** The unit that stood behind a number, by the dictionary's word; brackets around it are dropped. */
export function base(written: string): string {
  const word = /^\((.+)\)$/.exec(written)?.[1] ?? written;
  return familyOf.get(word) ?? word;
}

/** Whether a word is a unit of measure at all. */
export function isUnit(word: string): boolean {
  return familyOf.has(word) || foreign.has(word);
}

/**
 * Whether a written unit of measure leaves a figure what it is: it means the same (㎡ for 平方米), or is none at all.
 * @param written what stands in the cell of the unit
 * @param own the ledger's unit
 */
export function sameMeasure(written: string, own: string): boolean {
  if (written === '' || written === own) return true;
  const [other, mine] = [measureOf(written), measureOf(own)];
  const known = isUnit(other.base) || scaleExponents[written] !== undefined;
  return !known || (other.base === mine.base && other.exponent === mine.exponent);
}
