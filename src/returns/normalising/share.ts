import type { FindingCode } from '../../findings/finding';
import type { Cell } from '../../workbook/snapshot';
import { brokenFormula } from './broken-formula';
import { readChineseNumeral } from './chinese-numeral';
import { adopted, empty, unreadable, type Normalised } from './figure';
import { fold } from './folding';
import { readNotApplicable } from './not-applicable';
import { readQuantity } from './quantity';
import { percentText, rawText } from './raw';
import { remark } from './remark';

/**
 * Reads 完成率.
 *
 * 85, 85%, 0.85 and 八成五 are 85 %. A plain 1 is adopted as 100 %, since whoever has done 1 % writes 1%, but with the
 * warning share-doubtful; so is anything between 0 and 1 %. Over 100 % nothing is adopted: 120% may be an
 * over-fulfilled task and 1.2 a slip, and either would tilt the average.
 * @param cell undefined for an empty cell
 * @returns the share as a fraction, 0 to 1; findings share-…, number-…, formula-…, not-applicable. No finding for 0 and
 *   for a cell in percent format between 1 % and 100 %
 */
export function readShare(cell: Cell | undefined): Normalised<number> {
  if (cell === undefined) return empty();
  const raw = rawText(cell);
  const broken = brokenFormula(cell, raw);
  if (broken !== undefined) return unreadable(raw, broken);
  const { value } = cell;
  if (cell.kind === 'number' && typeof value === 'number')
    return cell.percent ? ofPercent(raw, value) : ofNumber(raw, value);
  if (cell.kind === 'date') return unreadable(raw, remark('number-as-date', raw, '', { serial: cell.serial ?? '' }));
  if (cell.kind === 'boolean') return unreadable(raw, remark('number-unreadable', raw));
  const folded = fold(raw);
  if (folded === '') return empty(raw);
  return readNotApplicable(raw, folded) ?? ofText(raw, folded);
}

/** Words for a share that name no figure. */
const words = /完成|过半|[一大多近]半|大部分|绝大|部分|全部|进行|推进|结束|启动|开展|实施/;

function ofText(raw: string, folded: string): Normalised<number> {
  const quantity = readQuantity(spoken(folded) ?? folded);
  const about = quantity.kind === 'number' && quantity.estimated ? 'number-estimate' : undefined;
  if (quantity.kind === 'number' && (quantity.unit === '%' || quantity.unit === '')) {
    const { digits, exponent, doubtful } = quantity.amount;
    const how = about ?? (doubtful ? 'share-doubtful' : 'share-rescaled');
    if (quantity.unit === '') return ofNumber(raw, Number(`${digits}e${exponent}`), how);
    return ofPercent(raw, Number(`${digits}e${exponent - 2}`), how);
  }
  if (words.test(folded)) return unreadable(raw, remark('share-in-words', raw));
  if (quantity.kind !== 'number') return unreadable(raw, remark(`number-${quantity.kind}`, raw));
  return unreadable(raw, remark('number-unreadable', raw));
}

/** 八成, 八成五, 百分之八十 and 百分百 as `80%` and the like; 约 before them and 左右 behind stay. */
function spoken(text: string): string | undefined {
  const [, before = '', share = '', behind = ''] = /^(大?约|将?近|接近)?(.*?)(左右|以上|多)?$/s.exec(text) ?? [];
  const percent = spokenPercent(share);
  return percent === undefined ? undefined : before + percent + behind;
}

function spokenPercent(text: string): string | undefined {
  if (/^百分(?:之)?百$/.test(text)) return '100%';
  const [, hundredths] = /^百分之(.+)$/.exec(text) ?? [];
  if (hundredths !== undefined) return `${hundredths}%`;
  const [, tenths, half] = /^([\d一二两三四五六七八九十]{1,2})成([\d一二三四五六七八九半])?$/.exec(text) ?? [];
  if (tenths === undefined) return undefined;
  const after = half === '半' ? '5' : half === undefined ? '0' : digitsOf(half);
  return `${digitsOf(tenths)}${after}%`;
}

function digitsOf(text: string): string {
  return readChineseNumeral(text)?.digits ?? text;
}

/** A number without a per cent sign: up to 1 a fraction, from 2 on per cent. */
function ofNumber(raw: string, value: number, how?: FindingCode): Normalised<number> {
  if (value === 0) return ofPercent(raw, 0, how);
  if (value === 1) return ofPercent(raw, 1, how === 'number-estimate' ? how : 'share-doubtful');
  if (value < 1) return ofPercent(raw, value, how ?? 'share-rescaled');
  if (value < 2 || value > 100) return unreadable(raw, remark('share-over', raw));
  return ofPercent(raw, Number(`${value}e-2`), how ?? 'share-rescaled');
}

function ofPercent(raw: string, read: number, how?: FindingCode): Normalised<number> {
  const fraction = read + 0;
  if (fraction < 0) return unreadable(raw, remark('number-below-minimum', raw, '', { min: 0 }));
  if (fraction > 1) return unreadable(raw, remark('share-over', raw));
  if (Number.isNaN(fraction)) return unreadable(raw, remark('number-unreadable', raw));
  // 0.85 typed over a percent format may have become 0.85 %.
  const tiny = fraction > 0 && fraction < 0.01 && how !== 'number-estimate';
  const said = tiny ? 'share-doubtful' : how;
  return adopted(raw, fraction, said === undefined ? undefined : [remark(said, raw, percentText(fraction))]);
}
