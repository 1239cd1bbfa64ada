/** A numbered line of an official text (GB/T 9704-2012 7.3.3: 一、 （一） 1. （1）). */
export interface Heading {
  /** 0 for chapters, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①; bullets stand below all of them. */
  readonly level: number;
  readonly text: string;
}

const numerals = '一二三四五六七八九十百';

const forms: readonly (readonly [number, RegExp])[] = [
  [1, new RegExp(`^第?[${numerals}]{1,4} ?[、，,．.] ?(?=.)`)],
  [1, /^[Ⅰ-Ⅻ] ?[、．.]? ?(?=.)/],
  [2, new RegExp(`^[（(] ?[${numerals}]{1,4} ?[）)] ?[、．.]? ?(?=.)`)],
  [2, /^[㈠-㈩] ?[、．.]? ?(?=.)/],
  [0, new RegExp(`^第[${numerals}\\d]{1,4}(?:部分|[章编节]) ?[：:、]? ?(?=.)`)],
  [2, new RegExp(`^第[${numerals}\\d]{1,4}[条项件] ?[：:、]? ?(?=.)`)],
  [3, new RegExp(`^(?:重点|主要)?(?:任务|行动|工程|项目)(?:[${numerals}]{1,3}|\\d{1,2}) ?[：:、．. —–-] ?(?=.)`)],
  // A date such as 2007.9.3 is no heading.
  [3, /^\d{1,2} ?(?:、|[．.](?! ?\d)) ?(?=.)/],
  [4, /^\d{1,2}[．.]\d{1,2}(?:[、．.] ?| )(?=\D)/],
  [5, /^\d{1,2}(?:[．.]\d{1,2}){2}(?:[、．.] ?| )(?=\D)/],
  // 12 个单位 goes on with a sentence.
  [3, /^\d{1,2} (?![个名人月日年场次家项万亿元天周米])(?=[\u4e00-\u9fff]{3})/],
  [3, /^[⒈-⒛] ?(?=.)/],
  [4, /^[（(] ?\d{1,2} ?[）)] ?[、．.]? ?(?=.)/],
  [4, /^\d{1,2} ?[）)] ?(?=.)/],
  [4, /^[⑴-⒇] ?(?=.)/],
  [5, /^[①-⑳❶-❿⓵-⓾] ?[、．.]? ?(?=.)/],
];

/** Most lines begin with nothing that could be a number. */
const mayBegin = new RegExp(`^[第（(\\d${numerals}Ⅰ-Ⅻ㈠-㈩⒈-⒛⑴-⒇①-⑳❶-❿⓵-⓾重主任行工项]`);

/** A numbered heading; undefined for any other line. */
export function readHeading(line: string): Heading | undefined {
  if (!mayBegin.test(line)) return undefined;
  for (const [level, form] of forms) {
    const mark = form.exec(line)?.[0];
    if (mark !== undefined) return { level, text: line.slice(mark.length).trim() };
  }
  return undefined;
}

const bulletMark = new RegExp(
  `^(?:(?:[—–─－-]{1,3}|[•·●◆■▪*○◇□★☆➢▶]) ?(?=[^\\d\\s—–─－-])|[${numerals}]{1,2}是[，,：:]?(?=.))`,
);

/** —— and the like, and 一是, 二是: what stands under a heading. */
export function isBullet(line: string): boolean {
  return bulletMark.test(line);
}

/** The line without its bullet. */
export function withoutBullet(line: string): string {
  return line.replace(bulletMark, '').trim();
}

/** The line without its number or bullet. */
export function withoutMark(line: string): string {
  return withoutBullet(readHeading(line)?.text ?? line);
}
