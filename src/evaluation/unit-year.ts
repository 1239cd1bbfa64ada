import type {
  AnnualConsolidation,
  CountedActivity,
  CountedMatter,
  CountedProblem,
  CountedProgress,
  CountedReturn,
  IndicatorTotals,
  Submission,
} from '../consolidation/annual';
import { askedOf, type Asked } from '../ledger/asked';
import type { Inspection, Decision, Ledger, WorkPlan, Meeting } from '../ledger/ledger';
import type { LedgerUnit } from '../ledger/ledger-unit';
import { unitNames } from '../ledger/unit-names';
import type { PlainDate } from '../plan/plan';
import type { SourcedFigure } from '../returns/unit-return';

/** A meeting with the codes of the units that were there; none where it names no unit of the ledger. */
export interface AttendedMeeting extends Meeting {
  readonly attending: ReadonlySet<string>;
}

/** All that the rules look at of one unit's year. */
export interface UnitYear {
  readonly ledger: Ledger;
  readonly asOf: PlainDate;
  readonly unit: LedgerUnit;
  readonly asked: Asked;
  readonly submission: Submission;
  /** The return that counts; undefined where there is none. */
  readonly returned: CountedReturn | undefined;
  readonly progress: readonly CountedProgress[];
  readonly activities: readonly CountedActivity[];
  /** What was given to the unit to answer. */
  readonly problems: readonly CountedProblem[];
  /** 问题建议 of others that ask the unit to act and that the register does not have. */
  readonly unregistered: readonly CountedMatter[];
  /** All it carries out, closed ones too. */
  readonly decisions: readonly Decision[];
  readonly plans: readonly WorkPlan[];
  readonly inspections: readonly Inspection[];
  /** Of all units. */
  readonly meetings: readonly AttendedMeeting[];
  /** This year's figure of an indicator; undefined where the unit returned none. */
  figure(code: string): SourcedFigure | undefined;
}

function byUnit<Thing>(things: Iterable<Thing>, unitsOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> {
  const sorted = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const unit of unitsOf(thing)) {
      const own = sorted.get(unit);
      if (own === undefined) sorted.set(unit, [thing]);
      else own.push(thing);
    }
  }
  return sorted;
}

function figuresOf(indicators: readonly IndicatorTotals[]): Map<string, SourcedFigure> {
  return new Map(
    indicators.flatMap(({ indicator, thisYear }) =>
      thisYear.map(({ unit, figure }) => [`${unit.code} ${indicator.code}`, figure] as const),
    ),
  );
}

/** The year of each unit that is asked to report, each thing looked up once. */
export function unitYears(year: AnnualConsolidation): UnitYear[] {
  const { ledger, asOf } = year;
  const { byName } = unitNames(ledger);
  const named = (names: readonly string[]) => [...new Set(names.flatMap((name) => byName.get(name)?.code ?? []))];
  const files = new Map(year.returns.map((one) => [one.unit.code, one]));
  const progress = byUnit(year.progress, ({ unit }) => [unit.code]);
  const activities = byUnit(year.activities, ({ unit }) => [unit.code]);
  const problems = byUnit(year.problems, ({ problem }) => named(problem.units));
  const unregistered = byUnit(year.matters, (one) => one.unregistered.map(({ code }) => code));
  const decisions = byUnit(ledger.decisions, ({ units }) => named(units));
  const plans = byUnit(ledger.workPlans, ({ lead }) => named([lead]));
  const inspections = byUnit(ledger.inspections, ({ units }) => named(units));
  const meetings = ledger.meetings.map((meeting) => ({ ...meeting, attending: new Set(named(meeting.present)) }));
  const figures = figuresOf(year.indicators);
  return year.submissions.map((submission): UnitYear => {
    const { unit } = submission;
    return {
      ledger,
      asOf,
      unit,
      submission,
      asked: askedOf(unit, ledger),
      returned: files.get(unit.code),
      progress: progress.get(unit.code) ?? [],
      activities: activities.get(unit.code) ?? [],
      problems: problems.get(unit.code) ?? [],
      unregistered: unregistered.get(unit.code) ?? [],
      decisions: decisions.get(unit.code) ?? [],
      plans: plans.get(unit.code) ?? [],
      inspections: inspections.get(unit.code) ?? [],
      meetings,
      figure: (code) => figures.get(`${unit.code} ${code}`),
    };
  });
}
