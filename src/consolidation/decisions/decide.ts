import { finding, type Finding } from '../../findings/finding';
import {
  decisionEntered,
  placeText,
  whyNotEntered,
  type DecidedPlace,
  type NewDecision,
  type Signature,
} from '../../ledger/operations/adjudicate';
import type { LedgerState, Operation } from '../../ledger/operations/operation';
import { adjudicationSheet, withdrawn } from '../../ledger/sheets/adjudications';
import type { FileResult, UnitReturn } from '../../returns/unit-return';
import type { ReturnVersion, Submission } from '../annual';
import { decidableSheets } from './decidable/sheets';
import type { DecidablePlace } from './decidable/sheet';
import { namedFile } from '../versions/versions';

const place = { sheet: adjudicationSheet.name };

/** A decision on one value of a merged return. */
export interface DecideRequest extends Signature {
  /** The return as it was read. */
  readonly content: UnitReturn;
  readonly place: Pick<DecidablePlace, 'sheet' | 'key' | 'field'>;
  readonly decided: string;
}

function located({ content, place: { sheet, key, field } }: DecideRequest): DecidablePlace | undefined {
  const found = decidableSheets[sheet]?.ofKey(content, key, field) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

function newDecision(request: DecideRequest, at: DecidablePlace): NewDecision {
  const { content, decided, reason, by, date } = request;
  const { sheet, key, field, source } = at;
  return { unit: content.unit, sheet, key, field, raw: source.raw, decided: decided.trim(), reason, by, date };
}

function whyNotDecided({ ledger }: LedgerState, request: DecideRequest, at: DecidablePlace): Finding | undefined {
  const sheet = decidableSheets[at.sheet];
  const decided = request.decided.trim();
  const allowed = sheet?.allowed(at.field, ledger) ?? '';
  if (decided === '') return finding('decision-value-empty', place, { allowed });
  const readable = decided !== withdrawn && sheet?.decided(request.content, at, decided, ledger) !== undefined;
  return readable ? undefined : finding('adjudication-unreadable', place, { decided, allowed });
}

/** Decides what counts for one value of a return; entered in 裁定, applied by every later merge. */
export const adjudicateValue: Operation<DecideRequest> = {
  name: '裁定',
  whyNot: (state, request) => {
    const at = located(request);
    if (at === undefined) {
      const key = placeText({ unit: request.content.unit, ...request.place });
      return finding('decision-place-gone', place, { key });
    }
    return whyNotDecided(state, request, at) ?? whyNotEntered(state, newDecision(request, at));
  },
  act: (state, request) => {
    const at = located(request);
    return at === undefined ? { changes: [], log: [] } : decisionEntered(state, newDecision(request, at));
  },
};

/** The choice of one of a unit's returns. */
export interface ChooseRequest extends Signature {
  readonly submission: Pick<Submission, 'unit' | 'versions'>;
  readonly chosen: FileResult;
}

/** Where the choice of a unit's return stands in 裁定. */
function fileChoiceOf(unit: string): DecidedPlace {
  return { unit, sheet: '文件', key: '版本', field: '采用' };
}

function choice({ submission, chosen, reason, by, date }: ChooseRequest): NewDecision | undefined {
  const readable = submission.versions.filter(({ number }) => number !== undefined);
  const newest = readable.at(-1);
  if (newest === undefined || !readable.some(({ result }) => sameFile(result, chosen))) return undefined;
  const [raw, decided] = [namedFile(newest.result.file), namedFile(chosen.file)];
  return { ...fileChoiceOf(submission.unit.code), raw, decided, reason, by, date };
}

function sameFile(left: FileResult, right: FileResult): boolean {
  return left.file.sha256 === right.file.sha256;
}

/** Whether a version can be chosen in the place of the one that counts. */
export function isChoosable({ number, standing }: ReturnVersion): boolean {
  return number !== undefined && standing === '未采用';
}

/**
 * Chooses which of a unit's returns counts. The choice is on the newest one: when another comes, it is void and said so.
 */
export const chooseReturn: Operation<ChooseRequest> = {
  name: '选定填报表',
  whyNot: (state, request) => {
    const decision = choice(request);
    return decision === undefined
      ? finding('decision-place-gone', place, { key: request.chosen.file.name })
      : whyNotEntered(state, decision);
  },
  act: (state, request) => {
    const decision = choice(request);
    return decision === undefined ? { changes: [], log: [] } : decisionEntered(state, decision);
  },
};
