import type { PlainDate } from '../../plan/plan';
import { settingLine, type Settings } from '../settings';
import type { ProgressState } from '../sheets/progress';

export type Light = '绿' | '黄' | '红' | '灰' | '';

const dayLength = 86_400_000;

/** Whole days from one date to another. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** The day some days after another. */
export function daysLater(day: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** Binary noise must not decide at a threshold, and programs differ in it. */
function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

export interface LightInput {
  readonly state: ProgressState | '';
  /** 0 to 1; undefined where it was not filled in. */
  readonly share: number | undefined;
  /** The year's last day where none is set. */
  readonly deadline: PlainDate | undefined;
  readonly year: number;
}

/** The day an item is due. */
export function dueDay({ deadline, year }: Pick<LightInput, 'deadline' | 'year'>): PlainDate {
  return deadline ?? `${year}-12-31`;
}

/** Whether an item is past the deadline it was given, and neither done nor suspended. */
export function isOverdue({ state, deadline }: Pick<LightInput, 'state' | 'deadline'>, asOf: PlainDate): boolean {
  return deadline !== undefined && daysBetween(asOf, deadline) < 0 && state !== '已完成' && state !== '暂缓';
}

/**
 * Percentage points by which an item is behind its schedule: the part of the time from 1 January to the deadline that
 * has passed; negative where it is ahead. An item under way whose share nobody filled in is not said to be behind:
 * unknown is not 0.
 * @param asOf the day it is looked at
 */
export function pointsBehind(item: LightInput, asOf: PlainDate): number {
  if (item.share === undefined && item.state !== '未启动') return 0;
  const start = `${item.year}-01-01`;
  const passed = Math.min(1, Math.max(0, daysBetween(start, asOf) / Math.max(1, daysBetween(start, dueDay(item)))));
  return hundredths((passed - (item.share ?? 0)) * 100);
}

/**
 * The light of an item of work: 绿 done or on schedule, 黄 due soon or behind, 红 overdue or far behind, 灰 暂缓,
 * nothing where no state is known. The same rule stands as a formula in the ledger (`lightFormula`).
 * @param asOf the day it is looked at
 */
export function light(item: LightInput, asOf: PlainDate, settings: Settings): Light {
  if (item.state === '') return '';
  if (item.state === '已完成') return '绿';
  if (item.state === '暂缓') return '灰';
  const left = daysBetween(asOf, dueDay(item));
  if (left < 0) return '红';
  const behind = pointsBehind(item, asOf);
  if (behind > settings.farBehindPoints) return '红';
  return left <= settings.dueSoonDays || behind >= settings.behindPoints ? '黄' : '绿';
}

/** Addresses the formula reads. */
export interface LightCells {
  readonly state: string;
  readonly share: string;
  readonly deadline: string;
  readonly year: string;
  readonly asOf: string;
}

/** A threshold of the sheet 设置; one that is missing or no number is the one a new ledger starts with. */
function setting(key: 'dueSoonDays' | 'behindPoints' | 'farBehindPoints'): string {
  const { name, initial } = settingLine(key);
  return `IFERROR(VALUE(VLOOKUP("${name}",设置!$A:$B,2,FALSE)&""),${initial})`;
}

/** The rule of `light` as a formula that Excel, WPS and LibreOffice compute alike; it follows the sheet 设置. */
export function lightFormula(cells: LightCells): string {
  const start = `DATE(${cells.year},1,1)`;
  const due = `IF(${cells.deadline}="",DATE(${cells.year},12,31),${cells.deadline})`;
  const passed = `MIN(1,MAX(0,(${cells.asOf}-${start})/MAX(1,${due}-${start})))`;
  const behind = `IF(AND(${cells.share}="",${cells.state}<>"未启动"),0,ROUND((${passed}-N(${cells.share}))*100,2))`;
  const yellow = `OR(${due}-${cells.asOf}<=${setting('dueSoonDays')},${behind}>=${setting('behindPoints')})`;
  const open = `IF(${due}<${cells.asOf},"红",IF(${behind}>${setting('farBehindPoints')},"红",IF(${yellow},"黄","绿")))`;
  return `IF(${cells.state}="","",IF(${cells.state}="已完成","绿",IF(${cells.state}="暂缓","灰",${open})))`;
}
