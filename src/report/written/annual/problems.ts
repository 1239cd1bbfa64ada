import type { CountedProblem } from '../../../consolidation/annual';
import { linesOf, listed, stopped } from '../excerpt';
import { textValue, type Values } from '../wording';
import { answerCounts, answersTo, answerText } from './answers';
import { counts, troubledUnits, type ReportDraft } from './draft';

/** A problem, opinion or suggestion, with every unit that wrote the same. */
interface Raised {
  readonly units: string[];
  readonly kind: string;
  readonly content: string;
  /** Names of the units asked to act, as written. */
  readonly asked: string;
  /** What came of it, a sentence for each unit that is asked. */
  readonly answers: Set<string>;
}

/** What the register has and no return that counts: raised during the year, or the year before. */
function ofRegisterAlone({ matters, problems }: ReportDraft['year']): CountedProblem[] {
  const raised = new Set(matters.flatMap((one) => one.problems));
  return problems.filter((one) => !raised.has(one));
}

/**
 * What is raised under tasks: matters first, then what only the register has, then what stands in 任务进展; the same words
 * of several units once.
 */
function raisedUnder(draft: ReportDraft, wanted: (task: string) => boolean): Raised[] {
  const { matters, progress } = draft.year;
  const raised = new Map<string, Raised>();
  const add = (unit: string, kind: string, content: string, asked: string, answers: readonly string[] = []) => {
    const said = linesOf(content).join(' ');
    if (said === '') return;
    const key = [kind, said, asked].join('\n');
    const one = raised.get(key) ?? { units: [], kind, content: said, asked, answers: new Set() };
    if (!one.units.includes(unit)) one.units.push(unit);
    for (const answer of answers) one.answers.add(answer);
    raised.set(key, one);
  };
  for (const one of matters) {
    const { unit, matter } = one;
    if (!wanted(matter.task)) continue;
    add(unit.name, matter.kind || '问题', matter.content, matter.asked.trim(), answersTo(draft, one));
  }
  for (const one of ofRegisterAlone(draft.year)) {
    const { by, kind, task, content, asked, units } = one.problem;
    if (!wanted(task)) continue;
    add(by, kind || '问题', content, asked || units.join('、'), [answerText(draft, one)]);
  }
  for (const { unit, report } of progress) {
    if (wanted(report.item.task)) add(unit.name, '问题', report.problems, '');
  }
  return [...raised.values()];
}

const kinds = ['问题', '意见', '建议'] as const;

function countValues(draft: ReportDraft, task: string): Values {
  const { matters } = draft.sheets;
  const ofKinds = Object.fromEntries(
    kinds.map((kind) => {
      const count = draft.year.matters.filter(({ matter }) => matter.task === task && matter.kind === kind).length;
      const origin = matters.over('count', '单位编码', matters.is('任务编号', task), matters.is('类别', kind));
      return [kind, draft.number(`${task} ${kind}`, count, origin)];
    }),
  );
  return {
    ...ofKinds,
    条数: counts(ofKinds, '条'),
    反映单位: troubledUnits(draft, task),
    ...answerCounts(draft, task),
  };
}

function writeUnder(draft: ReportDraft, named: Values, raised: readonly Raised[]): void {
  const { reportExcerpts, reportNames } = draft.year.ledger.settings;
  // Whoever is asked to act is named, however many there are.
  const others = raised.filter(({ asked }) => asked === '');
  const leftOut = new Set(others.slice(reportExcerpts));
  for (const one of raised) {
    if (leftOut.has(one)) continue;
    const { units, kind, content, asked, answers } = one;
    const { text } = draft.wording.say('problemLine', {
      单位: textValue(listed(units, reportNames)),
      类别: textValue(kind),
      内容: textValue(stopped(content)),
      协调单位: textValue(asked),
    });
    if (text !== '') draft.quote([text, ...answers].join(''));
  }
  if (leftOut.size > 0) draft.say('problemsLeftOut', named);
}

/** 存在问题: what units raised, by task, with the unit that is asked to act and its answer. */
export function writeProblems(draft: ReportDraft): void {
  const { tasks } = draft.year.ledger;
  draft.heading(1, '存在问题');
  for (const { code, name } of tasks) {
    const raised = raisedUnder(draft, (task) => task === code);
    if (raised.length === 0) continue;
    const named = { 任务编号: textValue(code), 任务名称: textValue(name) };
    draft.heading(2, name);
    draft.say('problemCounts', { ...named, ...countValues(draft, code) });
    writeUnder(draft, named, raised);
  }
  // Under no task, or under one that is not in force any more.
  const others = raisedUnder(draft, (task) => !tasks.some(({ code }) => code === task));
  if (others.length > 0) {
    draft.heading(2, '其他方面');
    writeUnder(draft, { 任务编号: textValue(''), 任务名称: textValue('其他方面') }, others);
  }
  if (draft.blocks.at(-1)?.kind === 'heading') draft.say('noData');
}
