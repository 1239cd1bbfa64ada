import { amountCharacters, readAmount, type Amount } from './amount';
import { closeUp } from './folding';

/** A number with what stands around it, or why there is none to be had. */
export type Quantity =
  | { readonly kind: 'number'; readonly amount: Amount; readonly unit: string; readonly estimated: boolean }
  | { readonly kind: 'range' | 'vague' | 'ambiguous' | 'several' | 'unreadable' };

/** More than this is a sentence, not a number. */
const longest = 60;

const aboutBefore =
  /^(?:约为|大约为|大约|大概|约|将近|接近|近|估计|预计|不超过|不少于|不低于|不多于|超过|超|逾|不到|不足|至少|最多|多达|[上过破](?=[百千万])|[~≈≥≤><])+/;
const aboutBehind = /(?:左右|上下|以上|以下|以内|之多|多|余|许|\+|\((?:约|约数|概数|估|估计|估算|预计)\))$/;
/** 300余人, 300多万元, 三百来人: between the number and what it counts. */
const aboutBetween = /([\d十百千万亿])(?:左右|以上|余|多|来|把)(?=[^\d])/;
/** 百余人 and 近千人 leave the 一 out; without a word of about them, 百 is no number. */
const bareScale = /^(?=[百千万])/;
/** 几十, 数百人, 十几, 若干: so many, and nobody knows how many. */
const vague =
  /^好?几(?!乎)|[\d十百千万亿]几(?!乎)|^数[十百千万亿]|^(?:若干|许多|很多|较多|不少|大量|众多|成百上千|成千上万)/;
/** 二三百, 三五个, 十四五人: from one number to another, as one speaks. */
const spokenRange = /^十?(?:一[两二]|[两二]三|三四|三五|四五|五六|六七|七八|八九)(?![零〇一二三四五六七八九])/;
/** 1.2w, 3k人: letters for 万 and 千, as in messages. */
const letterScale = /(?<=\d)[wk](?![a-z])/i;
/** 共120人, 合计：120. 累计 is left: it may count years before. */
const altogether = /^(?:共计|合计|总计|总共|共):?(?=.)/;

const numeral = `[${amountCharacters}]`;
const range = new RegExp(`^${numeral}+[^-~—–至到]*(?:-{1,2}|~|—{1,2}|–|至|到)${numeral}+[^-~—–至到]*$`);
const numberThenUnit = new RegExp(`^(-?${numeral}+)(.*)$`);

/**
 * Reads the text of a number cell: number, unit, and whether it is an estimate.
 * @param folded the cell's text, folded
 */
export function readQuantity(folded: string): Quantity {
  if (folded.length > longest || /[\t\r\n]/.test(folded)) return { kind: several(folded) };
  const entered = closeUp(folded.replace(/^['‘’]/, '').replace(/[。；;.]$/, ''));
  const summed = entered.replace(altogether, '');
  const scaled = summed.replace(letterScale, (letter) => (letter.toLowerCase() === 'w' ? '万' : '千'));
  const exact = scaled.replace(aboutBefore, '').replace(aboutBehind, '').replace(aboutBetween, '$1');
  const estimated = exact !== scaled;
  const bare = estimated ? exact.replace(bareScale, '一') : exact;
  if (range.test(bare) || spokenRange.test(bare)) return { kind: 'range' };
  if (vague.test(bare)) return { kind: 'vague' };
  // +5 may be an increase, 1e3 what a narrow column showed of a longer number.
  if (/^\+[\d.]+$/.test(bare) || /^-?[\d.]+[eE][-+]?\d+$/.test(bare)) return { kind: 'ambiguous' };

  const money = /^(?:人民币|RMB|¥)+/i.exec(bare)?.[0] ?? '';
  const [, number, written] = numberThenUnit.exec(bare.slice(money.length)) ?? [];
  if (number === undefined || written === undefined) return { kind: several(folded) };
  const read = readAmount(number.trim());
  if (read === 'ambiguous' && !/\d/.test(written)) return { kind: 'ambiguous' };
  if (typeof read !== 'object') return { kind: several(folded) };
  const amount = scaled === summed ? read : { ...read, doubtful: true };
  return { kind: 'number', amount, unit: written === '' && money !== '' ? '元' : written, estimated };
}

function several(text: string): 'several' | 'unreadable' {
  return (text.match(/\d+/g)?.length ?? 0) > 1 ? 'several' : 'unreadable';
}
