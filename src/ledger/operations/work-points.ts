import { finding, type Finding } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Ledger, WorkPoint } from '../ledger';
import { dueDay } from '../progress/light';
import { pointRecord } from '../plan/point-record';
import { phaseOn } from '../plan/phases';
import { dayContent } from '../progress/progress-sheet';
import { workPointSheet } from '../sheets/plan';
import { ledgerTable } from '../reading/tables';
import { unitNames } from '../unit-names';
import { deadlinesFollowed } from './progress/deadlines-followed';
import { whyNoActiveTask, whyNotDay } from './objections';
import type { LedgerState, LogEntry, Operation, Outcome } from './operation';
import { openTable, rowWith } from './rows';

/** What a work point says, its code apart. */
export interface NewWorkPoint {
  /** Task code. */
  readonly task: string;
  readonly content: string;
  /** Names of units; where both lists are empty the task's units carry it. */
  readonly leads: readonly string[];
  readonly responsible: readonly string[];
  readonly deadline?: PlainDate | undefined;
  /** Where it is left out, the phase of its deadline. */
  readonly phase?: string | undefined;
}

/** What is changed of a work point; what is left out stays. */
export interface WorkPointEdit {
  /** Code of the work point. */
  readonly point: string;
  readonly fields: Partial<Pick<WorkPoint, 'phase' | 'content' | 'leads' | 'responsible'>> & {
    readonly deadline?: PlainDate | null;
  };
}

const place = { sheet: workPointSheet.name };

/**
 * Codes of new work points, one after the other: beyond every one that stands anywhere in the workbook, so that the code
 * of a point that was dropped does not come back as something else.
 */
export function newPointCodes(workbook: WorkbookSnapshot, year: number): (task: string) => string {
  const last = new Map<string, number>();
  for (const { rows } of workbook.sheets) {
    for (const cells of rows.values()) {
      for (const { kind, value } of cells) {
        const parts = kind === 'text' ? /^(\d{4}-.{1,20})-(\d{1,4})$/.exec(String(value).trim()) : null;
        const [, stem = '', number = ''] = parts ?? [];
        if (stem !== '') last.set(stem, Math.max(last.get(stem) ?? 0, Number(number)));
      }
    }
  }
  return (task) => {
    const stem = `${year}-${task}`;
    const number = (last.get(stem) ?? 0) + 1;
    last.set(stem, number);
    return `${stem}-${String(number).padStart(2, '0')}`;
  };
}

/** The phase that work of the year belongs to by its deadline; empty where none contains it. */
export function phaseFor({ phases, year }: Ledger, deadline: PlainDate | undefined): string {
  return phaseOn(phases, dueDay({ deadline, year }))?.name ?? '';
}

/** Why nothing can be written into 年度要点. */
export function whyNoPoints({ workbook }: LedgerState): Finding | undefined {
  return ledgerTable(workbook, workPointSheet) === undefined
    ? finding('ledger-sheet-missing', place, { sheet: workPointSheet.name })
    : undefined;
}

function whyNotUnits(ledger: Ledger, leads: readonly string[], responsible: readonly string[]): Finding | undefined {
  const { byName } = unitNames(ledger);
  const stranger = [...leads, ...responsible].find((name) => byName.get(name)?.active !== true);
  if (stranger !== undefined) return finding('point-unit-unknown', place, { raw: stranger });
  const leading = new Set(leads.map((name) => byName.get(name)?.code));
  const both = responsible.find((name) => leading.has(byName.get(name)?.code));
  return both === undefined ? undefined : finding('point-unit-both', place, { unit: both });
}

function whyNotContent(content: string | undefined): Finding | undefined {
  return content !== undefined && content.trim() === '' ? finding('point-content-empty', place) : undefined;
}

/** Adds a work point below the others, with the next code of its task. */
export const addWorkPoint: Operation<NewWorkPoint> = {
  name: '新增要点',
  whyNot: (state, { task, content, leads, responsible, deadline }) =>
    whyNoPoints(state) ??
    whyNoActiveTask(state, task) ??
    whyNotContent(content) ??
    whyNotUnits(state.ledger, leads, responsible) ??
    whyNotDay(deadline, place),
  act: ({ workbook, ledger }, { task, content, leads, responsible, deadline, phase }): Outcome => {
    const opened = openTable(workbook, workPointSheet);
    if (opened === undefined) return { changes: [], log: [] };
    const code = newPointCodes(workbook, ledger.year)(task);
    const own = phase ?? phaseFor(ledger, deadline);
    const point: WorkPoint = { code, task, phase: own, content: content.trim(), leads, responsible };
    opened.changes.append(pointRecord(deadline === undefined ? point : { ...point, deadline }));
    return { changes: opened.changes.changes(), log: [{ subject: code, before: '', after: point.content }] };
  },
};

interface PointChange {
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

function pointOf({ points }: Ledger, code: string): WorkPoint | undefined {
  return points.find((point) => point.code === code);
}

function pointChanges(point: WorkPoint, { fields }: WorkPointEdit): PointChange[] {
  const { phase, content, leads, responsible, deadline } = fields;
  const changes: readonly (readonly [string, string, string | undefined])[] = [
    ['阶段', point.phase, phase?.trim()],
    ['工作内容', point.content, content?.trim()],
    ['牵头单位', point.leads.join('、'), leads?.join('、')],
    ['责任单位', point.responsible.join('、'), responsible?.join('、')],
    ['完成时限', point.deadline ?? '', deadline === undefined ? undefined : (deadline ?? '')],
  ];
  return changes.flatMap(([header, before, after]) =>
    after === undefined || after === before ? [] : [{ header, before, after }],
  );
}

function act(state: LedgerState, edit: WorkPointEdit): Outcome {
  const opened = openTable(state.workbook, workPointSheet);
  const row = rowWith(opened?.table, '要点编号', edit.point);
  const point = pointOf(state.ledger, edit.point);
  if (opened === undefined || row === undefined || point === undefined) return { changes: [], log: [] };
  const changes = pointChanges(point, edit);
  for (const { header, after } of changes) {
    const content = after === '' ? null : header === '完成时限' ? dayContent(after) : after;
    opened.changes.set(row.row, header, content);
  }
  const moved = changes.find(({ header }) => header === '完成时限');
  const followed =
    moved === undefined
      ? []
      : deadlinesFollowed(state, (entry) => entry.point === point.code, point.deadline, moved.after);
  const log = changes.map(({ header, before, after }): LogEntry => ({
    subject: `${point.code} ${header}`,
    before,
    after,
  }));
  return { changes: [...opened.changes.changes(), ...followed], log };
}

/** Changes a work point; deadlines in 进展 that were its own move with it. */
export const editWorkPoint: Operation<WorkPointEdit> = {
  name: '修改要点',
  whyNot: (state, edit) => {
    const point = pointOf(state.ledger, edit.point);
    if (point === undefined) return whyNoPoints(state) ?? finding('point-unknown', place, { point: edit.point });
    const { content, leads, responsible, deadline } = edit.fields;
    const named = leads === undefined && responsible === undefined;
    const objection =
      whyNotContent(content) ??
      (named ? undefined : whyNotUnits(state.ledger, leads ?? point.leads, responsible ?? point.responsible)) ??
      whyNotDay(deadline, place);
    if (objection !== undefined) return objection;
    return pointChanges(point, edit).length > 0 ? undefined : finding('operation-nothing-changes', place);
  },
  act,
};
