/** A numbered line of an official text (GB/T 9704-2012 7.3.3: 一、 （一） 1. （1）). */
export interface Heading {
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; bullets stand below all of them. */
  readonly level: number;
  readonly text: string;
}

const numerals = '一二三四五六七八九十百';

const forms: readonly (readonly [number, RegExp])[] = [
  [1, new RegExp(`^第?[${numerals}]{1,4} ?[、，,．.] ?(?=.)`)],
  [2, new RegExp(`^[（(] ?[${numerals}]{1,4} ?[）)] ?[、．.]? ?(?=.)`)],
  // A date such as 2007.9.3 is no heading.
  [3, /^\d{1,2} ?[、．.] ?(?!\d)(?=.)/],
  [4, /^[（(] ?\d{1,2} ?[）)] ?[、．.]? ?(?=.)/],
];

/** A numbered heading; undefined for any other line. */
export function readHeading(line: string): Heading | undefined {
  for (const [level, form] of forms) {
    const mark = form.exec(line)?.[0];
    if (mark !== undefined) return { level, text: line.slice(mark.length).trim() };
  }
  return undefined;
}

const bulletMark = /^(?:[—–─－-]{1,3}|[•·●◆■▪*]) ?(?=[^\d\s—–─－-])/;

export function isBullet(line: string): boolean {
  return bulletMark.test(line);
}

/** The line without its bullet. */
export function withoutBullet(line: string): string {
  return line.replace(bulletMark, '').trim();
}
