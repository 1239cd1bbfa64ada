import { finding, type Finding } from '../../findings/finding';
import type { VersionReason } from '../../findings/version-reasons';
import { choosesFile, missingIn } from '../../ledger/reading/adjudications';
import type { Adjudication, Ledger } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import { withdrawn } from '../../ledger/sheets/adjudications';
import { doubtsOfSender } from '../../returns/sender';
import type { FileResult, ReturnFile } from '../../returns/unit-return';
import { objectionTo, saidOf } from '../decisions/adjudicate';
import type { AppliedDecision, ReturnVersion } from '../annual';

/** The file that counts for a unit, with what is to be said of the others. */
export interface VersionChoice {
  readonly used: FileResult | undefined;
  /** Different files that were sent back. */
  readonly refused: readonly FileResult[];
  /** Every different file, oldest first, those that were sent back last. */
  readonly versions: readonly ReturnVersion[];
  readonly findings: readonly Finding[];
  readonly applied: readonly AppliedDecision[];
}

function byName(left: FileResult, right: FileResult): number {
  return left.file.name < right.file.name ? -1 : left.file.name > right.file.name ? 1 : 0;
}

/** Newest 填报日期 first, then the time the file was changed, then the name. */
function newestFirst(left: FileResult, right: FileResult): number {
  const [leftDay, rightDay] = [left.content?.filledOn ?? '', right.content?.filledOn ?? ''];
  if (leftDay !== rightDay) return leftDay > rightDay ? -1 : 1;
  return right.file.modified - left.file.modified || byName(left, right);
}

/** A return that may be another unit's takes the place of none that is surely the unit's own. */
function countingFirst(left: FileResult, right: FileResult): number {
  const [leftDoubted, rightDoubted] = [isDoubted(left), isDoubted(right)];
  return leftDoubted === rightDoubted ? newestFirst(left, right) : leftDoubted ? 1 : -1;
}

const isDoubted = ({ findings }: FileResult): boolean => doubtsOfSender(findings).length > 0;

/** A file and the names of those that are the same to the byte. */
interface Different {
  readonly result: FileResult;
  readonly copies: string[];
}

function differentFiles(results: readonly FileResult[], findings: Finding[]): Different[] {
  const kept = new Map<string, Different>();
  for (const result of [...results].sort(byName)) {
    // A file that could not be read at all has no hash and is like no other.
    const identity = result.file.sha256 || result.file.name;
    const first = kept.get(identity);
    if (first === undefined) kept.set(identity, { result, copies: [] });
    else {
      first.copies.push(result.file.name);
      const where = { file: result.file.name, ...(result.unit === undefined ? {} : { unit: result.unit }) };
      findings.push(finding('file-identical', where, { other: first.result.file.name }));
    }
  }
  return [...kept.values()];
}

/** Hexadecimal digits that a file's name in 裁定 ends with: files are renamed and replaced, their content is what counts. */
const namedDigits = 12;

/** A file as 裁定 names it: its name without the folder, and the beginning of its SHA-256. */
export function namedFile({ name, sha256 }: ReturnFile): string {
  return `${name.slice(name.lastIndexOf('/') + 1)} #${sha256.slice(0, namedDigits)}`;
}

/** Whether a text of 裁定 names a file: by its hash where it gives one, else by its name. */
function names(text: string, { name, sha256 }: ReturnFile): boolean {
  const hash = /#([0-9a-f]{8,64})$/i.exec(text)?.[1]?.toLowerCase();
  if (hash !== undefined) return sha256.startsWith(hash);
  return name === text || name.endsWith(`/${text}`);
}

interface Decided {
  readonly named: Different | undefined;
  readonly findings: readonly Finding[];
  readonly applied: readonly AppliedDecision[];
}

/**
 * What a 裁定 makes of the choice. It is void once the file that would count without it is another one: the unit has
 * sent a return that the office did not know of.
 */
function decidedFile(candidates: readonly Different[], decision: Adjudication | undefined): Decided {
  const none = { named: undefined, findings: [], applied: [] };
  if (decision === undefined || decision.decided === withdrawn) return none;
  const [newest] = candidates;
  const byCopy = ({ result, copies }: Different) =>
    names(decision.decided, result.file) || copies.some((name) => names(decision.decided, { ...result.file, name }));
  const named = candidates.find(byCopy);
  if (named === undefined || newest === undefined) {
    return { ...none, findings: [saidOf('adjudication-unmatched', decision, { key: decision.decided })] };
  }
  if (decision.raw.trim() !== '' && !names(decision.raw.trim(), newest.result.file)) {
    const values = { expected: decision.raw, raw: namedFile(newest.result.file) };
    return { ...none, findings: [saidOf('adjudication-version-void', decision, values)] };
  }
  return { named, findings: [], applied: [{ ...decision, file: named.result.file, source: undefined }] };
}

function whyNewest(first: FileResult, second: FileResult | undefined): VersionReason {
  if (second === undefined) return 'only';
  if (isDoubted(second) && !isDoubted(first)) return 'sure-sender';
  if (first.content?.filledOn !== second.content?.filledOn) return 'newest-day';
  return first.file.modified === second.file.modified ? 'first-name' : 'newest-time';
}

/** The one that counts last, with their numbers; what was sent back has none. */
function versionsOf(
  candidates: readonly Different[],
  refused: readonly Different[],
  used: Different | undefined,
  why: VersionReason,
): ReturnVersion[] {
  const whyNot = (result: FileResult): VersionReason =>
    why === 'decided' ? 'decided-otherwise' : isDoubted(result) ? 'doubtful-sender' : 'not-newest';
  return [
    ...[...candidates].reverse().map(({ result, copies }, index): ReturnVersion => {
      const counts = result === used?.result;
      return {
        result,
        copies,
        number: index + 1,
        standing: counts ? '采用' : '未采用',
        why: counts ? why : whyNot(result),
      };
    }),
    ...refused.map(({ result, copies }): ReturnVersion => ({
      ...{ result, copies, number: undefined, standing: '退回', why: 'sent-back' },
    })),
  ];
}

/** Whether two returns were filled in by people of other names and other telephones. */
function isByOthers({ content: one }: FileResult, { content: other }: FileResult): boolean {
  const differ = (left = '', right = '') => left !== '' && right !== '' && left !== right;
  return differ(one?.filledBy, other?.filledBy) && differ(one?.phone, other?.phone);
}

/** What is to be said of a unit's returns where one of them may not be its own. */
function doubtsAmong(unit: LedgerUnit, used: FileResult, candidates: readonly FileResult[]): Finding[] {
  const others = candidates.filter((one) => one !== used);
  const said = others.flatMap(({ findings }) => doubtsOfSender(findings));
  const stranger = others.find((one) => !isDoubted(one) && isByOthers(one, used));
  if (stranger === undefined) return said;
  const people = [used, stranger].map(({ content }) => `${content?.filledBy ?? ''} ${content?.phone ?? ''}`).join('、');
  const where = { file: used.file.name, unit: unit.code };
  return [...said, finding('versions-of-two-senders', where, { unit: unit.name, other: stranger.file.name, people })];
}

/**
 * Chooses between the files of one unit: a 裁定 decides; else the newest 填报日期, then the newest file, of those that are
 * surely the unit's own.
 * @param results all files of the unit, in any order
 */
export function chooseVersion(unit: LedgerUnit, results: readonly FileResult[], ledger: Ledger): VersionChoice {
  const findings: Finding[] = [];
  const different = differentFiles(results, findings);
  const candidates = different
    .filter(({ result }) => result.content !== undefined)
    .sort((left, right) => countingFirst(left.result, right.result));
  const refused = different.filter(({ result }) => result.content === undefined);
  const [newest, second] = candidates;
  const decisions = ledger.adjudications.filter((one) => one.unit === unit.code && choosesFile(one));
  const decided = decidedFile(
    candidates,
    decisions.find((one) => missingIn(one).length === 0),
  );
  findings.push(...decisions.flatMap((one) => objectionTo(one) ?? []), ...decided.findings);
  const used = decided.named ?? newest;
  const why =
    decided.named !== undefined || newest === undefined ? 'decided' : whyNewest(newest.result, second?.result);
  if (used !== undefined && second !== undefined) {
    const chosen = used.result.file.name;
    const others = candidates.flatMap((one) => (one === used ? [] : [one.result.file.name])).join('、');
    const values = { unit: unit.name, count: candidates.length, chosen, others, versionReason: why };
    findings.push(finding('several-versions', { file: chosen, unit: unit.code }, values));
    const all = candidates.map(({ result }) => result);
    // Once the office has chosen, it has been asked.
    if (why !== 'decided') findings.push(...doubtsAmong(unit, used.result, all));
  }
  return {
    used: used?.result,
    refused: refused.map(({ result }) => result),
    versions: versionsOf(candidates, refused, used, why),
    findings,
    applied: decided.applied,
  };
}
