import { dayOf } from '../reading/day';
import { readLog } from '../log';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { undoOperation } from '../operations/undo';
import { stepHeaders } from './held-fast';
import { firstState, stateOf } from './lifecycle';
import type { Register } from './register';
import { shownIn, type RegisterRecord } from './record';

/** What 操作日志 last said of a subject, and in which of its lines. */
interface Said {
  readonly after: string;
  readonly line: number;
}

/** Worked out once a snapshot: it is asked for at each record. */
const workedOut = new WeakMap<WorkbookSnapshot, ReadonlyMap<string, Said>>();

/** What was taken back is logged the other way round, under `文件签批：文件 2007-D01 签批人`. */
function saidIn(workbook: WorkbookSnapshot): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const [line, { operation, subject, after }] of readLog({ workbook }).reverse().entries()) {
    const own = operation === undoOperation.name ? subject.slice(subject.indexOf('：') + 1) : subject;
    said.set(own, { after, line });
  }
  return said;
}

/** A cell that holds something else than the last operation on it wrote. */
export interface HandEdit {
  readonly header: string;
  readonly logged: string;
  readonly held: string;
}

/** A day that a program turned into another way of writing it is the same day. */
function sameAs(logged: string, held: string): boolean {
  const day = (text: string) => dayOf({ row: 1, column: 1, kind: 'text', value: text }) ?? text;
  return day(logged) === day(held);
}

/**
 * What somebody changed by hand of what steps entered in a record, its state included: cells that hold something else
 * than 操作日志 last said of them. What no operation ever wrote, as in a sheet kept by hand or of a year before, is not
 * among them.
 */
export function handEdits(workbook: WorkbookSnapshot, register: Register, record: RegisterRecord): HandEdit[] {
  const { lifecycle, noun } = register;
  if (lifecycle === undefined) return [];
  const said = workedOut.get(workbook) ?? saidIn(workbook);
  workedOut.set(workbook, said);
  // A record of the same key that was entered later knows nothing of what was done to the one before.
  const entered = said.get(`${noun} ${record.key}`)?.line ?? -1;
  const begun = firstState(lifecycle);
  return [...stepHeaders(register), lifecycle.header].flatMap((header): HandEdit[] => {
    const last = said.get(`${noun} ${record.key} ${header}`);
    if (last === undefined || last.line < entered) return [];
    const isState = header === lifecycle.header;
    const logged = isState ? last.after || begun : last.after;
    const held = isState ? stateOf(lifecycle, record) : shownIn(record, header);
    return sameAs(logged, held) ? [] : [{ header, logged, held }];
  });
}
