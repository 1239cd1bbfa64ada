import { finding, type Finding } from '../../findings/finding';
import type { PlainDate, Task } from '../../plan/plan';
import { pointRecord } from '../plan/point-record';
import { workPointSheet } from '../sheets/plan';
import type { Ledger, WorkPoint } from '../ledger';
import { readProgress } from '../progress/progress';
import { unitNames } from '../unit-names';
import { pointYear } from '../progress/work-items';
import type { LedgerState, LogEntry, Operation, Outcome } from './operation';
import { openTable } from './rows';
import { newPointCodes, phaseFor, whyNoPoints } from './work-points';

/** Work points of an earlier ledger that are to go on in this one. */
export interface CarryOver {
  readonly from: Ledger;
  /** Codes of work points of the earlier ledger. */
  readonly codes: readonly string[];
}

/** A work point of an earlier year that is still open. */
export interface OpenPoint {
  readonly point: WorkPoint;
  /** Rows of 进展 under it, and those of them that are 已完成. */
  readonly items: number;
  readonly done: number;
}

const place = { sheet: workPointSheet.name };

/** The same day some years later; 29 February becomes the 28th where there is none. */
export function yearsLater(day: PlainDate, years: number): PlainDate {
  const year = Number(day.slice(0, 4)) + years;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}${day.slice(4) === '-02-29' && !leap ? '-02-28' : day.slice(4)}`;
}

/** This year's task for one of an earlier year: of its code and name, else of its name, else of its code. */
function taskNow(from: Ledger, now: Ledger, code: string): Task | undefined {
  const name = [...from.tasks, ...from.retiredTasks].find((task) => task.code === code)?.name;
  return now.tasks.find((task) => task.name === name) ?? now.tasks.find((task) => task.code === code);
}

function alreadyHere(point: WorkPoint, task: Task | undefined, now: Ledger): boolean {
  return now.points.some((own) => own.task === task?.code && own.content === point.content);
}

function chosen({ from, codes }: CarryOver): WorkPoint[] {
  return from.points.filter(({ code }) => codes.includes(code));
}

/**
 * The work points of an earlier ledger that not all of their units have finished.
 * @param now this year's ledger: what it has already is left out
 */
export function pointsToCarryOver(from: Pick<LedgerState, 'workbook' | 'ledger'>, now?: Ledger): OpenPoint[] {
  const { entries } = readProgress(from.workbook, from.ledger);
  return from.ledger.points
    .map((point): OpenPoint => {
      const own = entries.filter(({ entry }) => entry.point === point.code);
      return { point, items: own.length, done: own.filter(({ entry }) => entry.state === '已完成').length };
    })
    .filter(({ point, items, done }) => {
      const open = items === 0 || done < items;
      return open && (now === undefined || !alreadyHere(point, taskNow(from.ledger, now, point.task), now));
    });
}

function whyNot(state: LedgerState, request: CarryOver): Finding | undefined {
  const { ledger } = state;
  const { from } = request;
  const missing = whyNoPoints(state);
  if (missing !== undefined) return missing;
  if (from.year >= ledger.year) return finding('points-not-earlier', {}, { from: from.year, year: ledger.year });
  const points = chosen(request);
  if (points.length === 0) return finding('points-none-chosen', place);
  const homeless = points.find(({ task }) => taskNow(from, ledger, task) === undefined);
  if (homeless !== undefined) {
    return finding('point-task-gone', place, { point: homeless.code, task: homeless.task });
  }
  const here = points.every((point) => alreadyHere(point, taskNow(from, ledger, point.task), ledger));
  return here ? finding('points-carried-already', place) : undefined;
}

/** A unit as this year's ledger calls it; one that it does not know keeps its name, and the checks say so. */
function nameNow(now: Ledger, from: Ledger, name: string): string {
  const unit = unitNames(now).byName.get(name);
  if (unit !== undefined) return unit.name;
  const before = unitNames(from).byName.get(name);
  const names = before === undefined ? [] : [before.name, ...before.aliases];
  return names.map((one) => unitNames(now).byName.get(one)?.name).find((one) => one !== undefined) ?? name;
}

function act({ workbook, ledger }: LedgerState, request: CarryOver): Outcome {
  const opened = openTable(workbook, workPointSheet);
  if (opened === undefined) return { changes: [], log: [] };
  const { from } = request;
  const codes = newPointCodes(workbook, ledger.year);
  const log: LogEntry[] = [];
  for (const point of chosen(request)) {
    const task = taskNow(from, ledger, point.task);
    if (task === undefined || alreadyHere(point, task, ledger)) continue;
    const years = pointYear(point) > from.year ? 0 : ledger.year - from.year;
    const deadline = point.deadline === undefined ? undefined : yearsLater(point.deadline, years);
    const names = (list: readonly string[]) => list.map((name) => nameNow(ledger, from, name));
    const carried: WorkPoint = {
      code: codes(task.code),
      task: task.code,
      phase: phaseFor(ledger, deadline),
      content: point.content,
      leads: names(point.leads),
      responsible: names(point.responsible),
      ...(deadline === undefined ? {} : { deadline }),
    };
    opened.changes.append(pointRecord(carried));
    log.push({ subject: carried.code, before: point.code, after: point.content });
  }
  return { changes: opened.changes.changes(), log };
}

/**
 * Carries work points over from an earlier year's ledger: with codes of this year, deadlines moved by the years between,
 * the phase by date, and units as they are called now. What this year has already is passed over.
 */
export const carryOverPoints: Operation<CarryOver> = { name: '结转要点', whyNot, act };
