import type { Ledger, Problem } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import { unitNames } from '../../ledger/unit-names';
import { namesIn } from '../../ledger/listed-names';
import { isNothing } from '../../returns/normalising';
import { type Matter, type ReturnFile, cellOf } from '../../returns/unit-return';

/** Something a unit raised in the return that counts. */
export interface RaisedMatter {
  readonly unit: LedgerUnit;
  readonly file: ReturnFile;
  readonly matter: Matter;
}

/** A raised matter as far as one unit is asked to act on it, beside the record that the register has of it. */
export interface RaisedRequest extends RaisedMatter {
  /** Undefined where nobody is asked whom the ledger knows. */
  readonly asked: LedgerUnit | undefined;
  readonly problem: Problem | undefined;
}

export interface RaisedRequests {
  readonly requests: readonly RaisedRequest[];
  /** Records that were read from a return of this year and stand in it no more. */
  readonly gone: readonly Problem[];
}

/** The units that a matter asks to act, each once; the one that raises it is not among them. */
export function askedUnits({ unit, matter }: Omit<RaisedMatter, 'file'>, ledger: Ledger): LedgerUnit[] {
  const { byName } = unitNames(ledger);
  // Units part names with blanks too; a name may have one within.
  const names = namesIn(matter.asked).flatMap((name) => (byName.has(name) ? [name] : name.split(/\s+/)));
  const named = names.flatMap((name) => byName.get(name) ?? []);
  return [...new Set(named)].filter(({ code }) => code !== unit.code);
}

/** What two writings of one matter have in common. */
function contentKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。.;,]+$/, '');
}

/** The cell a matter was read from: 内容. */
export function matterCell({ at }: Matter): string {
  return cellOf(at, '内容');
}

/** The records of one asker, each taken by one request at most. */
class Records {
  readonly #free: Set<Problem>;

  constructor(own: readonly Problem[]) {
    this.#free = new Set(own);
  }

  take(wanted: (problem: Problem) => boolean): Problem | undefined {
    for (const problem of this.#free) {
      if (!wanted(problem)) continue;
      this.#free.delete(problem);
      return problem;
    }
    return undefined;
  }

  get left(): readonly Problem[] {
    return [...this.#free];
  }
}

type Unmatched = Omit<RaisedRequest, 'problem'>;

/** One request for each unit that is asked; the same words to the same unit count once. */
function requestsOf(matters: readonly RaisedMatter[], ledger: Ledger): Unmatched[] {
  const requests = new Map<string, Unmatched>();
  for (const raised of matters) {
    const content = contentKey(raised.matter.content);
    if (content === '' || isNothing(raised.matter.content)) continue;
    const asked = askedUnits(raised, ledger);
    for (const unit of asked.length === 0 ? [undefined] : asked) {
      const key = [raised.unit.code, content, unit?.code ?? ''].join('\n');
      if (!requests.has(key)) requests.set(key, { ...raised, asked: unit });
    }
  }
  return [...requests.values()];
}

/**
 * What the returns of a year raise beside what the register has of it already: by the same words to the same unit, by the
 * same words (the office may have handed it to another unit), and last by the cell it was read from, where the words
 * changed in a newer version.
 */
export function raisedRequests(
  matters: readonly RaisedMatter[],
  units: readonly LedgerUnit[],
  ledger: Ledger,
): RaisedRequests {
  const { byName } = unitNames(ledger);
  const codeOf = (name: string) => byName.get(name)?.code;
  const requests = requestsOf(matters, ledger);
  const found = new Map<Unmatched, Problem>();
  const gone: Problem[] = [];
  for (const { code } of units) {
    const records = new Records(ledger.problems.filter(({ by }) => codeOf(by) === code));
    const own = requests.filter(({ unit }) => unit.code === code);
    const pair = (fits: (request: Unmatched, problem: Problem) => boolean): void => {
      for (const request of own) {
        const problem = found.has(request) ? undefined : records.take((one) => fits(request, one));
        if (problem !== undefined) found.set(request, problem);
      }
    };
    const sameWords = ({ matter }: Unmatched, { content }: Problem) =>
      contentKey(matter.content) === contentKey(content);
    pair((one, problem) => sameWords(one, problem) && problem.units.some((name) => codeOf(name) === one.asked?.code));
    pair(sameWords);
    pair(({ matter }, { source }) => source.sheet === matter.at.sheet && source.cell === matterCell(matter));
    const ofTheYear = ({ code: number, source }: Problem) => source.file !== '' && number.startsWith(`${ledger.year}-`);
    gone.push(...records.left.filter(ofTheYear));
  }
  return { requests: requests.map((one) => ({ ...one, problem: found.get(one) })), gone };
}
