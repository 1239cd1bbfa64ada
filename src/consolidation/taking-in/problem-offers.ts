import type { LedgerState } from '../../ledger/operations/operation';
import type { Problem } from '../../ledger/ledger';
import type { ProblemAnswer } from '../../returns/unit-return';
import type { AnnualConsolidation } from '../annual';
import { isAnswer } from '../problems/problems';
import type { RaisedRequest } from '../problems/raised';
import type { Offer } from './offer';

/** One cell of a record of 问题答复 and what a return says for it. */
export interface OfferedField {
  readonly header: string;
  readonly held: string;
  readonly offered: string;
}

/** What a return says of a record of 问题答复, where that is not what the register says. */
export interface ProblemOffer extends Offer {
  readonly kind: '答复' | '内容';
  readonly problem: Problem;
  readonly fields: readonly OfferedField[];
  readonly standing: 'new' | 'conflict';
}

type Said = readonly (readonly [header: string, text: string])[];

/** What a return answers, as the cells of the record are to hold it; of what is no answer yet only its words. */
function saidBy(report: ProblemAnswer, problem: Problem): Said {
  const { answer, state, day } = report;
  if (answer === '') return [];
  if (!isAnswer(report, problem)) return [['答复情况', answer]];
  return [
    ['状态', state],
    ['答复情况', answer],
    ['答复日期', day ?? ''],
  ];
}

const heldIn = ({ state, answer, answered }: Problem): Readonly<Record<string, string>> => ({
  状态: state,
  答复情况: answer,
  答复日期: answered ?? '',
});

function differing(said: Said, held: Readonly<Record<string, string>>): OfferedField[] {
  return said.flatMap(([header, offered]) =>
    held[header] === offered ? [] : [{ header, held: held[header] ?? '', offered }],
  );
}

/** What earlier versions of the returns answered, by the number of the problem. */
function saidEarlier(year: AnnualConsolidation): ReadonlyMap<string, readonly Said[]> {
  const earlier = new Map<string, Said[]>();
  for (const { used, versions } of year.submissions) {
    for (const { result } of versions) {
      if (result === used) continue;
      for (const report of result.content?.answers ?? []) {
        const { code } = report.problem;
        earlier.set(code, [...(earlier.get(code) ?? []), saidBy(report, report.problem)]);
      }
    }
  }
  return earlier;
}

/** Whether the register waits for this answer: it has none of its own, the office's word in the template apart. */
function waitsFor(report: ProblemAnswer, problem: Problem, earlier: readonly Said[]): boolean {
  const held = heldIn(problem);
  const repeats = (said: Said) => said.length > 0 && differing(said, held).length === 0;
  if (problem.state === '办理中') return ['', report.answer].includes(problem.answer) || earlier.some(repeats);
  return earlier.some((said) => said.some(([header]) => header === '状态') && repeats(said));
}

/** The answers of the returns that the register does not have. */
export function answerOffers({ ledger }: LedgerState, year: AnnualConsolidation): ProblemOffer[] {
  const records = new Map(ledger.problems.map((problem) => [problem.code, problem]));
  const earlier = saidEarlier(year);
  return year.returns.flatMap(({ content }) =>
    content.answers.flatMap((report): ProblemOffer[] => {
      const problem = records.get(report.problem.code);
      if (problem === undefined) return [];
      const fields = differing(saidBy(report, problem), heldIn(problem));
      if (fields.length === 0) return [];
      const standing = waitsFor(report, problem, earlier.get(problem.code) ?? []) ? 'new' : 'conflict';
      return [{ id: `答复 ${problem.code}`, kind: '答复', problem, fields, standing }];
    }),
  );
}

/** Matters that the register has in other words than the return that counts: a newer version changed them. */
export function matterOffers(requests: readonly RaisedRequest[]): ProblemOffer[] {
  return requests.flatMap(({ matter, problem }): ProblemOffer[] => {
    // What somebody entered by hand is the office's own wording.
    if (problem === undefined || problem.source.file === '') return [];
    const { kind, task, content, asked, code } = problem;
    const said: Said = [
      ['类别', matter.kind],
      ['任务编号', matter.task],
      ['反映内容', matter.content],
      ['请求协调单位', matter.asked.trim()],
    ];
    const fields = differing(said, { 类别: kind, 任务编号: task, 反映内容: content, 请求协调单位: asked });
    return fields.length === 0 ? [] : [{ id: `内容 ${code}`, kind: '内容', problem, fields, standing: 'conflict' }];
  });
}
