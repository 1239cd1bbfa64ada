import { finding, type Finding } from '../../../findings/finding';
import { pointYear } from '../../../ledger/progress/work-items';
import { textValue } from '../wording';
import { day, type ReportDraft } from './draft';

/**
 * 下一步打算: the ledger's work points of the years to come, by task.
 * @returns the finding report-no-next-points where there are none: the office writes the section
 */
export function writeNext(draft: ReportDraft): readonly Finding[] {
  const { ledger } = draft.year;
  const points = ledger.points.filter((point) => pointYear(point) > ledger.year);
  draft.heading(1, '下一步打算');
  if (points.length === 0) {
    draft.say('nextUnknown');
    return [finding('report-no-next-points', { sheet: '年度要点' }, { year: ledger.year })];
  }
  for (const task of ledger.tasks) {
    const own = points.filter((point) => point.task === task.code);
    if (own.length > 0) draft.heading(2, task.name);
    for (const point of own) {
      draft.say('nextPoint', {
        任务编号: textValue(task.code),
        任务名称: textValue(task.name),
        要点编号: textValue(point.code),
        工作内容: textValue(point.content.replace(/[。；;]+$/, '')),
        完成时限: day(point.deadline),
        牵头单位: textValue(point.leads.join('、')),
        责任单位: textValue(point.responsible.join('、')),
      });
    }
  }
  return [];
}
