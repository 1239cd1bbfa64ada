import { finding, type Finding } from '../../findings/finding';
import type { LedgerState } from '../../ledger/operations/operation';
import { firstState, stateOf, statesBetween } from '../../ledger/registers/lifecycle';
import { planOfUnit } from '../../ledger/registers/plans-lacking';
import { shownIn, type RegisterRecord } from '../../ledger/registers/record';
import { workPlanLife } from '../../ledger/registers/work-plans';
import { workPlanSheet } from '../../ledger/sheets/registers';
import { unitNames } from '../../ledger/unit-names';
import { namesIn } from '../../ledger/listed-names';
import { cellOf as returnedCell, type WorkPlanReport } from '../../returns/unit-return';
import type { AnnualConsolidation, CountedReturn } from '../annual';
import type { TakeInCell } from './offer';

/** A cell of 工作方案 and where the return says it. */
export interface PlanOffer extends TakeInCell {
  /** A1 address in the return. */
  readonly from: string;
}

/** What a return says of one plan. */
export interface ReturnedPlan {
  readonly task: string;
  /** 单位名称 of the lead. */
  readonly lead: string;
  /** Undefined where the ledger has no such row yet. */
  readonly record: RegisterRecord | undefined;
  readonly file: string;
  readonly sheet: string;
  readonly cells: readonly PlanOffer[];
  /** What cannot be taken in, and why. */
  readonly refused: readonly Finding[];
}

const begun = firstState(workPlanLife);
const issuedState = workPlanLife.states.at(-1) ?? '';

/** What a report says, by header; nothing for what is empty. */
function saidBy({ title, state, issued, participants }: WorkPlanReport): ReadonlyMap<string, string> {
  const said = [
    ['方案名称', title.trim()],
    ['状态', state],
    ['印发日期', issued ?? ''],
    ['参与单位', participants.trim()],
  ] as const;
  return new Map(said.filter(([, text]) => text !== ''));
}

/** What the versions of the returns that do not count say: `unit task header text`. */
function saidEarlier(year: AnnualConsolidation): ReadonlySet<string> {
  return new Set(
    year.submissions.flatMap(({ unit, used, versions }) =>
      versions.flatMap(({ result }) =>
        result === used
          ? []
          : (result.content?.workPlans ?? []).flatMap((report) =>
              [...saidBy(report)].map(([header, text]) => `${unit.code} ${report.task} ${header} ${text}`),
            ),
      ),
    ),
  );
}

interface Reported {
  readonly said: ReadonlyMap<string, string>;
  readonly held: (header: string) => string;
  readonly now: string;
  readonly item: string;
  readonly place: Finding['where'];
}

/**
 * Why a reported state is not taken in: it lies behind the ledger, or lacks what it holds. A template untouched since it was
 * issued says 未起草: that is no report.
 */
function whyNoState({ said, held, now, item, place }: Reported): Finding | undefined {
  const reported = said.get('状态') ?? '';
  if (reported === '' || reported === now || reported === begun) return undefined;
  if (statesBetween(workPlanLife, now, reported) === undefined)
    return finding('take-in-plan-behind', place, { item, reported, held: now });
  const missing = (workPlanLife.holds[reported] ?? []).filter((header) => (said.get(header) || held(header)) === '');
  if (missing.length === 0) return undefined;
  return finding('take-in-plan-unproved', place, { item, reported, missing: missing.join('、') });
}

/** What else is not taken in: a day of issue of what is not issued, names that are no unit's. */
function refusals({ ledger }: LedgerState, reported: Reported, state: string): [string, Finding][] {
  const { said, held, item, place } = reported;
  const day = said.get('印发日期') ?? '';
  const { byName } = unitNames(ledger);
  const strange = namesIn(said.get('参与单位') ?? '').find((name) => !byName.has(name));
  return [
    ...(day !== '' && day !== held('印发日期') && state !== issuedState
      ? ([['印发日期', finding('take-in-plan-unissued-day', place, { item, day })]] as [string, Finding][])
      : []),
    ...(strange !== undefined && said.get('参与单位') !== held('参与单位')
      ? ([['参与单位', finding('take-in-plan-unit-unknown', place, { item, name: strange })]] as [string, Finding][])
      : []),
  ];
}

/** The plans of one return beside the ledger's. */
function plansOf(
  state: LedgerState,
  { unit, file, content }: CountedReturn,
  earlier: ReadonlySet<string>,
): ReturnedPlan[] {
  return content.workPlans.flatMap((report): ReturnedPlan[] => {
    const { task, at } = report;
    const record = planOfUnit(state, task, unit.code);
    const held = (header: string) => (record === undefined ? '' : shownIn(record, header));
    const now = record === undefined ? begun : stateOf(workPlanLife, record);
    const said = saidBy(report);
    const item = `${task} ${unit.name}`;
    const place = { file: file.name, sheet: at.sheet, cell: returnedCell(at, '状态'), unit: unit.code };
    const reported: Reported = { said, held, now, item, place };
    const noState = whyNoState(reported);
    const wanted = said.get('状态') ?? '';
    const reaches = noState === undefined && wanted !== '' && wanted !== begun ? wanted : now;
    const others = noState?.code === 'take-in-plan-unproved' ? [] : refusals(state, reported, reaches);
    const apart = new Set(others.map(([header]) => header));
    const cells = [...said].flatMap(([header, offered]): PlanOffer[] => {
      if (apart.has(header)) return [];
      if (header === '状态' && (reaches !== offered || (reaches === begun && record === undefined))) return [];
      if (header === '印发日期' && reaches !== issuedState) return [];
      const stands = header === '状态' ? now : held(header);
      const skipped = header === '状态' ? (statesBetween(workPlanLife, now, offered) ?? []) : [];
      const fresh = stands === '' || header === '状态' || earlier.has(`${unit.code} ${task} ${header} ${stands}`);
      const standing = stands === offered ? 'same' : skipped.length > 0 ? 'skips' : fresh ? 'new' : 'conflict';
      return [
        {
          ...{ id: `${workPlanSheet.name} ${task} ${unit.code} ${header}`, item, header },
          ...{ sheet: record?.sheet ?? workPlanSheet.name, cell: record?.at(header) ?? '' },
          ...{ held: stands, offered, standing, skipped, from: returnedCell(at, header) },
        },
      ];
    });
    const refused = [...(noState === undefined ? [] : [noState]), ...others.map(([, found]) => found)];
    return cells.length === 0 && refused.length === 0
      ? []
      : [{ task, lead: unit.name, record, file: file.name, sheet: at.sheet, cells, refused }];
  });
}

/**
 * What the returns say of work plans. A unit writes its own plan: it may report a later state than the ledger has, with what
 * that state holds (方案名称; for 已印发 印发日期 too). One step further is new; a state further on skips steps, which are named
 * and wait for the office. A state without what it holds and one behind the ledger are never taken in: a plan goes back
 * by 退回修改 or 更正 alone.
 */
export function returnedPlans(state: LedgerState, year: AnnualConsolidation): ReturnedPlan[] {
  const earlier = saidEarlier(year);
  return year.returns.flatMap((counted) => plansOf(state, counted, earlier));
}
