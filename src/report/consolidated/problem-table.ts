import { dayName } from '../../findings/day-name';
import type { AnnualConsolidation, CountedMatter, CountedProblem } from '../../consolidation/annual';
import { hasAnswer, outcomeOf, type ProblemOutcome } from '../../consolidation/problems/problems';
import { problemTotalSheet } from '../../consolidation/sheets';
import { cellOf } from '../../returns/unit-return';
import type { CellContent, Highlight, SheetDraft } from '../../workbook/draft';
import { columnRange, layTable, type TableRecord } from '../../workbook/layout';
import { lightFill, lightInk } from '../../workbook/style';
import { dayCell, textCell } from '../cells/cell-contents';
import { fileLink } from '../cells/file-link';

/** `问题建议!C4`: a cell as people name it. */
const placeText = (sheet: string, cell: string): string => `${sheet}!${cell}`;

/** The answers to a matter in one text: whose, of what day, and the words; while there is none, so much. */
export function answersText({ problems, unregistered }: CountedMatter, asOf: string): string {
  const lines = problems.map((one) => {
    const who = one.problem.units.join('、') || '办公室';
    if (!hasAnswer(one)) return `${who}：截至${dayName(asOf)}没有答复`;
    return `${who}${one.answered === undefined ? '' : ` ${dayName(one.answered)}`} ${one.state}：${one.answer}`;
  });
  return [...lines, ...unregistered.map(({ name }) => `${name}：尚未登记交办`)].join('\n');
}

/** Where a problem was raised: the cell of the return, else the ledger's. */
function raisedAt({ problem }: CountedProblem, year: AnnualConsolidation, folder: string): CellContent {
  const { file, sheet, cell } = problem.source;
  if (file === '') return `台账 ${placeText(problem.sheet, problem.at)}`;
  // A file of another year, or one that is not among the returns any more, is named and leads nowhere.
  const known = year.submissions.some(({ versions }) => versions.some(({ result }) => result.file.name === file));
  const place = placeText(sheet, cell);
  return known ? fileLink(folder, { file, sheet, cell }, `${problem.by} ${place}`) : `${file} ${place}`;
}

/** Where an answer was read: the cell of the return, else the ledger's. */
function answeredAt({ problem, answer, returned }: CountedProblem, folder: string): CellContent {
  if (answer === '') return null;
  if (returned === undefined) return `台账 ${placeText(problem.sheet, problem.at)}`;
  const { unit, file, report } = returned;
  const [sheet, cell] = [report.at.sheet, cellOf(report.at, '答复情况')];
  return fileLink(folder, { file: file.name, sheet, cell }, `${unit.name} ${placeText(sheet, cell)}`);
}

const outcomeLights: Readonly<Partial<Record<ProblemOutcome, keyof typeof lightInk>>> = {
  按时答复: '绿',
  直接答复: '绿',
  迟答复: '黄',
  未到期: '灰',
  逾期未答复: '红',
};

function highlights(count: number): Highlight[] {
  const range = columnRange(problemTotalSheet, '办理结果', count);
  return Object.entries(outcomeLights).map(([outcome, light]) => ({
    range,
    rule: { kind: 'equals', text: outcome, color: lightInk[light], fill: lightFill[light] },
  }));
}

/** 问题答复: what the register has of what units raised, with the answers, and where each was read. */
export function layProblemTotals(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const { problems, asOf } = year;
  const records = problems.map((one): TableRecord => {
    const { problem } = one;
    return {
      问题编号: problem.code,
      提出单位: textCell(problem.by),
      类别: textCell(problem.kind),
      任务编号: textCell(problem.task),
      反映内容: textCell(problem.content),
      承办单位: textCell(problem.units.join('、') || problem.asked),
      交办日期: dayCell(problem.handed),
      答复时限: dayCell(problem.deadline),
      状态: one.state,
      答复情况: textCell(one.answer),
      答复日期: dayCell(one.answered),
      办理结果: outcomeOf(one, asOf),
      提出来源: raisedAt(one, year, folder),
      答复来源: answeredAt(one, folder),
    };
  });
  return layTable({
    spec: problemTotalSheet,
    title,
    note: '台账“问题答复”登记的问题、意见和建议；填报表报来答复的，按填报表。办理结果按汇总日期和答复时限得出，未定的没有时限或答复日期。',
    records,
    count: records.length,
    frozenColumns: 2,
    tab: 'BF8F00',
    highlights: highlights(records.length),
  });
}
