import type {
  AnnualConsolidation,
  CountedMatter,
  CountedProblem,
  CountedProgress,
  Submission,
} from '../../../consolidation/annual';
import type { Block } from '../../../document/document';
import { linesOf } from '../excerpt';

/** A row of a unit's table: what its texts are about, and the texts in full. */
type TextRow = readonly [about: string, texts: string];

/** A label and a text in full, line by line as it is written; nothing where the text says nothing. */
function inFull(label: string, text: string): string[] {
  return linesOf(text).map((line, index) => (index === 0 ? `${label}：${line}` : line));
}

function rowOf(about: string, said: readonly string[]): TextRow[] {
  return said.length === 0 ? [] : [[about, said.join('\n')]];
}

function itemRow(name: string, { report }: CountedProgress): TextRow[] {
  const role = [report.item.role, report.state].filter((part) => part !== '').join('，');
  return rowOf(`${name}（${role}）`, [
    ...inFull('进展情况', report.progress),
    ...inFull('存在问题', report.problems),
    ...inFull('意见建议', report.suggestions),
  ]);
}

function matterRow(matters: readonly CountedMatter[], taskNames: ReadonlyMap<string, string>): TextRow[] {
  const said = matters.flatMap(({ matter }) => {
    const about = [
      taskNames.get(matter.task) ?? matter.task,
      matter.asked.trim() === '' ? '' : `请求${matter.asked.trim()}协调`,
    ];
    const more = about.filter((part) => part !== '').join('，');
    return inFull(`${matter.kind || '问题'}${more === '' ? '' : `（${more}）`}`, matter.content);
  });
  return rowOf('问题建议', said);
}

/** What a unit answers in its return, each with what it is an answer to. */
function answerRow(answers: readonly CountedProblem[]): TextRow[] {
  const said = answers.flatMap(({ problem, answer, state }) =>
    inFull(`${problem.by}提出“${linesOf(problem.content).join(' ')}”（${state}）`, answer),
  );
  return rowOf('问题答复', said);
}

/** Millimetres. */
const columns = [
  { header: '任务或要点', share: 40 },
  { header: '填报内容', share: 116 },
] as const;

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
    const rows = [
      ...(progress.get(unit.code) ?? []).flatMap((row) => {
        const { task, point } = row.report.item;
        const name = point === '' ? taskNames.get(task) : `年度要点：${pointNames.get(point) ?? point}`;
        return itemRow(name ?? task, row);
      }),
      ...matterRow(matters.get(unit.code) ?? [], taskNames),
      ...answerRow(year.problems.filter(({ returned }) => returned?.unit.code === unit.code)),
    ];
    const heading: Block = { kind: 'heading', level: 1, text: unit.name };
    return rows.length === 0
      ? [heading, { kind: 'paragraph', text: silence(submission) }]
      : [heading, { kind: 'table', columns, rows, prose: true }];
  });
}
