import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { consolidate } from '../../src/consolidation/consolidate';
import type { Ledger } from '../../src/ledger/ledger';
import { reportingUnits } from '../../src/ledger/progress/work-items';
import type { SourcedFigure, UnitReturn } from '../../src/returns/unit-return';
import type { Random } from '../sample/random';
import { choiceOf, decisionsOn, type WrittenDecision } from './decisions';
import { agrees, cameOf, silencesOf, type Silence } from './judge';
import type { Tried } from './trial';
import { inTurn, sentBy } from './versions';
import { wrongSums } from './year';

/** Something of a year that came out other than it was meant, and whose. */
export interface Wrong {
  readonly unit: string;
  readonly versions: readonly Tried['trial'][];
  readonly wrong: Silence | string;
}

/** What one unit sent, and what the office decided on it. */
interface Sender {
  readonly code: string;
  readonly versions: readonly Tried[];
  readonly inTurn: readonly Tried[];
  readonly decisions: readonly WrittenDecision[];
}

/** A year with known truth: several versions of returns, and decisions that hold, are void or were taken back. */
export interface WholeYear {
  readonly senders: readonly Sender[];
  readonly year: AnnualConsolidation;
}

/** Writes the returns of all units for a year, and the decisions on them. */
export function wholeYear(ledger: Ledger, random: Random, someMess: () => readonly string[]): WholeYear {
  let row = 4;
  const senders = reportingUnits(ledger).map((unit, index): Sender => {
    const versions = sentBy(unit, index, ledger, random, someMess);
    const turn = inTurn(versions);
    const choice = choiceOf(turn, row, random);
    row += choice.length;
    const counts = countedOf(turn, choice);
    const decisions = counts === undefined ? [] : decisionsOn(counts, random.pick([0, 0, 1, 3]), row, random);
    row += decisions.length;
    return { code: unit.code, versions, inTurn: turn, decisions: [...choice, ...decisions] };
  });
  const adjudications = senders.flatMap(({ decisions }) => decisions.map(({ decision }) => decision));
  const results = random.shuffled(senders.flatMap(({ versions }) => versions.map(({ result }) => result)));
  return { senders, year: consolidate({ ...ledger, adjudications }, results, '2008-02-05') };
}

/** The version that is to count: the chosen one where a decision holds, else the newest. */
function countedOf(turn: readonly Tried[], decisions: readonly WrittenDecision[]): Tried | undefined {
  const choice = decisions.find(({ chooses, fate }) => chooses !== undefined && fate === 'applied');
  return turn.find(({ result }) => result.file.name === choice?.chooses) ?? turn[0];
}

/** A return as it counts in the year. */
function contentIn(year: AnnualConsolidation, content: UnitReturn): UnitReturn {
  const own = <Counted extends { readonly unit: { readonly code: string } }>(counted: readonly Counted[]) =>
    counted.filter(({ unit }) => unit.code === content.unit);
  const figureOf = (code: string, of: 'thisYear' | 'lastYear', asRead: SourcedFigure) =>
    own(year.indicators.find(({ indicator }) => indicator.code === code)?.[of] ?? [])[0]?.figure ?? asRead;
  return {
    ...content,
    indicators: content.indicators.map((one) => ({
      ...one,
      thisYear: figureOf(one.code, 'thisYear', one.thisYear),
      lastYear: figureOf(one.code, 'lastYear', one.lastYear),
    })),
    progress: own(year.progress).map(({ report }) => report),
    activities: own(year.activities).map(({ activity }) => activity),
  };
}

/** Whether the decision's row of 裁定 is spoken of. */
function isNamed(year: AnnualConsolidation, { decision }: WrittenDecision): boolean {
  return year.findings.some(
    ({ where, severity }) => where.sheet === '裁定' && where.cell === decision.at && severity !== 'repair',
  );
}

function* wrongVersions({ senders, year }: WholeYear): Generator<Wrong> {
  for (const sender of senders) {
    const { code, versions, inTurn: turn, decisions } = sender;
    const say = (wrong: string): Wrong => ({ unit: code, versions: versions.map(({ trial }) => trial), wrong });
    const submission = year.submissions.find(({ unit }) => unit.code === code);
    const [wanted, used] = [countedOf(turn, decisions)?.result.file.name, submission?.used?.file.name];
    if (wanted !== used) yield say(`${String(used)} counts, not ${String(wanted)}`);
    for (const { result } of versions) {
      const listed = submission?.versions.some((one) => one.result.file.name === result.file.name);
      if (listed !== true) yield say(`${result.file.name} is listed nowhere`);
    }
    const said = year.findings.some((found) => found.code === 'several-versions' && found.where.unit === code);
    if (said !== turn.length > 1) yield say(`of ${turn.length} versions it is said that there are several: ${said}`);
  }
}

function* wrongFigures({ senders, year }: WholeYear): Generator<Wrong> {
  for (const { code, versions, inTurn: turn, decisions } of senders) {
    const say = (wrong: Silence | string): Wrong => ({
      unit: code,
      versions: versions.map(({ trial }) => trial),
      wrong,
    });
    const counts = countedOf(turn, decisions);
    const asRead = counts?.result.content;
    if (counts === undefined || asRead === undefined) continue;
    const content = contentIn(year, asRead);
    const came = [...cameOf(content)];
    const settled = new Set<string>();
    for (const one of decisions) {
      const applied = year.applied.some(({ at }) => at === one.decision.at);
      const place = `${one.decision.at}: ${one.fate}`;
      if (one.fate !== 'applied' && applied) yield say(`${place}, and was applied`);
      if (one.fate === 'void' && !isNamed(year, one)) yield say(`${place}, and nothing says so`);
      if (one.fate === 'applied' && !applied && !isNamed(year, one)) yield say(`${place}, and was lost`);
      if (!applied || one.on === undefined) continue;
      const { id, meant } = one.on;
      if (came.some((figure) => figure.id === id && agrees(meant, figure.figure))) settled.add(id);
      else yield say(`${place}, and ${id} is something else`);
    }
    for (const silence of silencesOf(counts.written, counts.workbook, counts.result, content)) {
      if (!settled.has(silence.id)) yield say(silence);
    }
  }
}

/**
 * Holds a year against what was meant: the version that counts, each figure of it, each decision, and the sums.
 * @returns nothing where all is right or pointed out
 */
export function wrongIn(whole: WholeYear): Wrong[] {
  const sums = wrongSums(whole.year).map((wrong): Wrong => ({ unit: '', versions: [], wrong }));
  return [...wrongVersions(whole), ...wrongFigures(whole), ...sums];
}
