import { finding, type Finding } from '../findings/finding';
import type { Adjudication, Ledger, LedgerUnit } from '../ledger/ledger';
import type { FileResult } from '../returns/unit-return';

/** The file that counts for a unit, with what is to be said of the others. */
export interface VersionChoice {
  readonly used: FileResult | undefined;
  /** Different files that were sent back. */
  readonly refused: readonly FileResult[];
  /** Different files, refused ones included. */
  readonly versions: number;
  readonly findings: readonly Finding[];
  readonly applied: readonly Adjudication[];
}

/** An adjudication that chooses between the files of a unit. */
export function choosesFile(adjudication: Adjudication): boolean {
  return adjudication.sheet === '文件' && adjudication.key === '版本' && adjudication.field === '采用';
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

function withoutCopies(results: readonly FileResult[], findings: Finding[]): FileResult[] {
  const kept = new Map<string, FileResult>();
  for (const result of [...results].sort(byName)) {
    // A file that could not be read at all has no hash and is like no other.
    const identity = result.file.sha256 || result.file.name;
    const first = kept.get(identity);
    if (first === undefined) kept.set(identity, result);
    else {
      const where = { file: result.file.name, ...(result.unit === undefined ? {} : { unit: result.unit }) };
      findings.push(finding('file-identical', where, { other: first.file.name }));
    }
  }
  return [...kept.values()];
}

/** The candidate that a 裁定 names, be it by the name of a copy of it. */
function decidedFile(
  candidates: readonly FileResult[],
  results: readonly FileResult[],
  unit: LedgerUnit,
  ledger: Ledger,
) {
  const adjudication = ledger.adjudications.find((one) => one.unit === unit.code && choosesFile(one));
  if (adjudication === undefined) return undefined;
  const { decided } = adjudication;
  const file =
    results.find((one) => one.file.name === decided) ?? results.find((one) => one.file.name.endsWith(`/${decided}`));
  const named = candidates.find((one) => one.file.sha256 === file?.file.sha256);
  return { adjudication, named };
}

function whyNewest(first: FileResult, second: FileResult): string {
  if (first.content?.filledOn !== second.content?.filledOn) return '填报日期最新';
  return first.file.modified === second.file.modified ? '日期相同，按文件名' : '填报日期相同，文件修改时间最新';
}

/**
 * Chooses between the files of one unit: a 裁定 decides; else the newest 填报日期, then the newest file.
 * @param results all files of the unit, in any order
 */
export function chooseVersion(unit: LedgerUnit, results: readonly FileResult[], ledger: Ledger): VersionChoice {
  const findings: Finding[] = [];
  const different = withoutCopies(results, findings);
  const candidates = different.filter(({ content }) => content !== undefined).sort(newestFirst);
  const [newest, second] = candidates;
  const decided = decidedFile(candidates, results, unit, ledger);
  if (decided !== undefined && decided.named === undefined) {
    const { adjudication } = decided;
    const where = { sheet: '裁定', cell: adjudication.at, unit: unit.code };
    findings.push(finding('adjudication-unmatched', where, { key: adjudication.decided }));
  }
  const used = decided?.named ?? newest;
  if (used !== undefined && newest !== undefined && second !== undefined) {
    const why = decided?.named === undefined ? whyNewest(newest, second) : '按裁定';
    const chosen = used.file.name;
    const others = candidates.flatMap(({ file }) => (file.name === chosen ? [] : [file.name])).join('、');
    const values = { unit: unit.name, count: candidates.length, chosen, others, why };
    findings.push(finding('several-versions', { file: chosen, unit: unit.code }, values));
  }
  const applied = decided?.named === undefined ? [] : [decided.adjudication];
  const refused = different.filter(({ content }) => content === undefined);
  return { used, refused, versions: different.length, findings, applied };
}
