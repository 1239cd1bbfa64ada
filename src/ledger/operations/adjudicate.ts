import { finding, type Finding } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import { missingIn, placeOf } from '../reading/adjudications';
import { isDay } from '../reading/day';
import type { Adjudication } from '../ledger';
import { adjudicationSheet, withdrawn } from '../sheets/adjudications';
import { whyNoUnit } from './objections';
import type { LedgerState, Operation, Outcome } from './operation';
import { openTable } from './rows';

/** The value of a return that a decision is on: the first columns of 裁定. */
export type DecidedPlace = Pick<Adjudication, 'unit' | 'sheet' | 'key' | 'field'>;

/** Who decides, why and when. */
export interface Signature {
  readonly reason: string;
  readonly by: string;
  readonly date: PlainDate;
}

/** A row of 裁定 as it is to be entered. */
export type NewDecision = DecidedPlace & Signature & Pick<Adjudication, 'raw' | 'decided'>;

const place = { sheet: adjudicationSheet.name };

/** A place as people read it: `指标 KR100 本年数`. */
export function placeText({ sheet, key, field }: DecidedPlace): string {
  return `${sheet} ${key} ${field}`;
}

/** The decision that counts for a place; a withdrawn one is none. */
function standingDecision({ ledger }: LedgerState, on: DecidedPlace): Adjudication | undefined {
  const last = ledger.adjudications.find((one) => missingIn(one).length === 0 && placeOf(one) === placeOf(on));
  return last?.decided === withdrawn ? undefined : last;
}

function whyNotSigned({ reason, by, date }: Signature): Finding | undefined {
  if (reason.trim() === '') return finding('decision-reason-empty', place);
  if (by.trim() === '') return finding('decision-by-empty', place);
  return isDay(date) ? undefined : finding('operation-day-unreadable', place, { raw: date });
}

/** Why a decision cannot be entered, whatever it says: unknown unit, no reason, nobody who decides, no such sheet. */
export function whyNotEntered(state: LedgerState, decision: NewDecision): Finding | undefined {
  const { name: sheet } = adjudicationSheet;
  if (openTable(state.workbook, adjudicationSheet) === undefined) {
    return finding('ledger-sheet-missing', place, { sheet });
  }
  const objection = whyNoUnit(state, decision.unit) ?? whyNotSigned(decision);
  if (objection !== undefined) return objection;
  const last = standingDecision(state, decision);
  const same = last?.decided === decision.decided.trim() && last.raw.trim() === decision.raw.trim();
  return same ? finding('operation-nothing-changes', { ...place, cell: last.at }) : undefined;
}

/** Enters a decision below the others: earlier ones of the same place stay as its history, the lowest counts. */
export function decisionEntered(state: LedgerState, decision: NewDecision): Outcome {
  const opened = openTable(state.workbook, adjudicationSheet);
  opened?.changes.append({
    单位编码: decision.unit,
    工作表: decision.sheet,
    键: decision.key,
    字段: decision.field,
    原值: decision.raw === '' ? null : decision.raw,
    裁定值: decision.decided.trim(),
    理由: decision.reason.trim(),
    裁定人: decision.by.trim(),
    日期: { date: decision.date },
  });
  return {
    changes: opened?.changes.changes() ?? [],
    log: [
      {
        subject: `${decision.unit} ${placeText(decision)}`,
        before: standingDecision(state, decision)?.decided ?? '',
        after: decision.decided.trim(),
      },
    ],
  };
}

function withdrawal(state: LedgerState, request: DecidedPlace & Signature): NewDecision {
  return { ...request, raw: standingDecision(state, request)?.raw ?? '', decided: withdrawn };
}

/** Takes a decision back: what was read counts again. The row of the decision stays, and one is added that says so. */
export const withdrawDecision: Operation<DecidedPlace & Signature> = {
  name: '撤回裁定',
  whyNot: (state, request) =>
    standingDecision(state, request) === undefined
      ? finding('decision-none-to-withdraw', place, { key: placeText(request) })
      : whyNotEntered(state, withdrawal(state, request)),
  act: (state, request) => decisionEntered(state, withdrawal(state, request)),
};
