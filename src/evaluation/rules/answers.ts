import type { Decision } from '../../ledger/ledger';
import type { PlainDate } from '../../plan/plan';
import { cellOf } from '../../returns/unit-return';
import { apart, gathered, open, part, type Judgement } from '../judgement';
import type { UnitYear } from '../unit-year';

/** What is to be put right or carried out by a day: done, due and not done, not due yet, or not known. */
type Standing = 'done' | 'failed' | 'early' | 'unknown';

function standing(done: boolean, deadline: PlainDate | undefined, asOf: PlainDate): Standing {
  if (done) return 'done';
  if (deadline === undefined) return 'unknown';
  return deadline < asOf ? 'failed' : 'early';
}

function counted(standings: readonly Standing[]) {
  const count = (which: Standing) => standings.filter((one) => one === which).length;
  return {
    done: count('done'),
    due: count('done') + count('failed'),
    early: count('early'),
    unknown: count('unknown'),
  };
}

const notDue = (count: number) => (count === 0 ? '' : `，另有 ${count} 项没有到期，不算`);

/** 议定事项: what meetings gave the unit to do, by what ledger or return says of it. */
export function decisionsDone({ decisions, returned, asOf }: UnitYear): Judgement {
  if (decisions.length === 0) return apart('没有承办议定事项');
  const reports = new Map((returned?.content.decisions ?? []).map((one) => [one.decision.code, one]));
  const closed = ({ code, state }: Decision) => state === '已办结' || reports.get(code)?.state === '已办结';
  const evidence = gathered(
    [...reports.values()].map(({ at }) => ({
      ...(returned === undefined ? {} : { file: returned.file.name }),
      ...{ sheet: at.sheet, cell: cellOf(at, '状态') },
    })),
  );
  const { done, due, early, unknown } = counted(decisions.map((one) => standing(closed(one), one.deadline, asOf)));
  if (unknown > 0) return open(`有 ${unknown} 项没有办结，也没有完成时限`, evidence);
  if (due === 0) return apart(`承办的 ${early} 项都没有到期`);
  return part(done, due, `承办 ${due} 项，已办结 ${done} 项${notDue(early)}`, evidence);
}

/** 督查整改: what inspections found with the unit, and whether it was put right in time. */
export function putRight({ inspections, asOf }: UnitYear): Judgement {
  if (inspections.length === 0) return apart('没有督查事项');
  const evidence = gathered(inspections.map(({ at }) => ({ sheet: '督查', cell: at })));
  const { done, due, early, unknown } = counted(
    inspections.map(({ state, deadline }) => standing(state === '已整改', state === '' ? undefined : deadline, asOf)),
  );
  if (unknown > 0) return open(`有 ${unknown} 项没有状态，或没有整改时限`, evidence);
  if (due === 0) return apart(`督查的 ${early} 项都没有到期`);
  return part(done, due, `督查 ${due} 项，已整改 ${done} 项${notDue(early)}`, evidence);
}
