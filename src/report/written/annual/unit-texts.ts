import type {
  AnnualConsolidation,
  CountedMatter,
  CountedProblem,
  CountedProgress,
  Submission,
} from '../../../consolidation/annual';
import type { Block } from '../../../document/document';
import { linesOf } from '../excerpt';

/** A label and a text in full: a paragraph for each of its lines, as they are written. */
function inFull(label: string, text: string): Block[] {
  return linesOf(text).map((line, index) => ({ kind: 'paragraph', text: index === 0 ? `${label}：${line}` : line }));
}

function itemBlocks(name: string, { report }: CountedProgress): Block[] {
  const said = [
    ...inFull('进展情况', report.progress),
    ...inFull('存在问题', report.problems),
    ...inFull('意见建议', report.suggestions),
  ];
  const role = [report.item.role, report.state].filter((part) => part !== '').join('，');
  return said.length === 0 ? [] : [{ kind: 'heading', level: 2, text: `${name}（${role}）` }, ...said];
}

function matterBlocks(matters: readonly CountedMatter[], taskNames: ReadonlyMap<string, string>): Block[] {
  const said = matters.flatMap(({ matter }) => {
    const about = [
      taskNames.get(matter.task) ?? matter.task,
      matter.asked.trim() === '' ? '' : `请求${matter.asked.trim()}协调`,
    ];
    const more = about.filter((part) => part !== '').join('，');
    return inFull(`${matter.kind || '问题'}${more === '' ? '' : `（${more}）`}`, matter.content);
  });
  return said.length === 0 ? [] : [{ kind: 'heading', level: 2, text: '问题建议' }, ...said];
}

/** What a unit answers in its return, each with what it is an answer to. */
function answerBlocks(answers: readonly CountedProblem[]): Block[] {
  const said = answers.flatMap(({ problem, answer, state }) =>
    inFull(`${problem.by}提出“${linesOf(problem.content).join(' ')}”（${state}）`, answer),
  );
  return said.length === 0 ? [] : [{ kind: 'heading', level: 2, text: '问题答复' }, ...said];
}

function silence({ used, state }: Submission): string {
  if (used === undefined) return state === '退回' ? '填报表已退回，没有可用的内容。' : '没有报送填报表。';
  return state === '零报告' ? '零报告。' : '填报表里没有文字内容。';
}

/** Entries by the code of their unit. */
function byUnit<Entry extends { readonly unit: { readonly code: string } }>(entries: readonly Entry[]) {
  const own = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = own.get(entry.unit.code);
    if (list === undefined) own.set(entry.unit.code, [entry]);
    else list.push(entry);
  }
  return own;
}

/** Every text of every unit in full, in the order of the units; of a unit without any it says why. */
export function unitTexts(year: AnnualConsolidation): Block[] {
  const { ledger } = year;
  const taskNames = new Map([...ledger.retiredTasks, ...ledger.tasks].map(({ code, name }) => [code, name]));
  const pointNames = new Map(ledger.points.map(({ code, content }) => [code, content]));
  const [progress, matters] = [byUnit(year.progress), byUnit(year.matters)];
  return year.submissions.flatMap((submission): Block[] => {
    const { unit } = submission;
    const said = [
      ...(progress.get(unit.code) ?? []).flatMap((row) => {
        const { task, point } = row.report.item;
        const name = point === '' ? taskNames.get(task) : `年度要点：${pointNames.get(point) ?? point}`;
        return itemBlocks(name ?? task, row);
      }),
      ...matterBlocks(matters.get(unit.code) ?? [], taskNames),
      ...answerBlocks(year.problems.filter(({ returned }) => returned?.unit.code === unit.code)),
    ];
    const text = silence(submission);
    return [
      { kind: 'heading', level: 1, text: unit.name },
      ...(said.length === 0 ? [{ kind: 'paragraph' as const, text }] : said),
    ];
  });
}
