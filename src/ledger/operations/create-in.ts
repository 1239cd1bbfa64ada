import { finding, type Finding } from '../../findings/finding';
import type { Change } from '../../workbook/change-set';
import { readMeta } from '../../workbook/meta';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { createLedger } from '../creating/create';
import type { NewLedger } from '../creating/new-ledger';
import { sheetNames } from '../sheets/names';
import type { Performed } from './perform';

/** As 操作日志 and the undo list name the making of a ledger. */
export const newLedgerName = '新建台账';

/** Excel tells sheets apart whatever the case of their names. */
const sheetKey = (name: string): string => name.toLowerCase();

/**
 * Why no ledger can be made in a workbook: it is one of ours already, or has sheets of the ledger's names.
 * @param workbook any open workbook
 */
export function whyNotCreateIn(workbook: WorkbookSnapshot): Finding | undefined {
  const meta = readMeta(workbook);
  if (meta !== undefined) return finding('operation-ledger-present', {}, { kind: meta.kind });
  const own = new Set([...sheetNames, '_meta'].map(sheetKey));
  const taken = workbook.sheets.filter(({ name }) => own.has(sheetKey(name))).map(({ name }) => name);
  const [first] = taken;
  if (first === undefined) return undefined;
  return finding('operation-sheets-present', { sheet: first }, { sheets: taken.join('、') });
}

/** Whether there is nothing to be seen in a workbook. */
export function isBlank({ sheets }: WorkbookSnapshot): boolean {
  return sheets.every(({ visibility, rows }) => visibility !== 'visible' || rows.size === 0);
}

/**
 * Makes a ledger in an open workbook, behind the sheets it has; those stay. In a blank workbook it stands in front: nobody
 * would look for it behind the empty sheet that a program begins with.
 */
export function createIn(workbook: WorkbookSnapshot, made: NewLedger): Performed {
  const reason = whyNotCreateIn(workbook);
  if (reason !== undefined) return { done: false, reason };
  const { plan, year } = made;
  const blank = isBlank(workbook);
  const changes = [...createLedger(made).sheets].map((draft, index): Change => {
    // Rows may be read once only, and whoever applies a change set may read them again.
    const sheet = { kind: 'new-sheet' as const, draft: { ...draft, rows: [...draft.rows] } };
    return blank ? { ...sheet, place: index + 1 } : sheet;
  });
  const counts = `${plan.units.length}个单位、${plan.tasks.length}项任务、${plan.assignments.length}项分工`;
  return { done: true, changes, log: [{ subject: `${year}年`, before: '', after: counts }] };
}
