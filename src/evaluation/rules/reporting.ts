import { dayName } from '../../findings/day-name';
import { daysBetween } from '../../ledger/progress/light';
import { lateShare } from '../../ledger/scoring/scoring-rules';
import { open, part, saidShare, type Evidence, type Judgement } from '../judgement';
import type { UnitYear } from '../unit-year';

/** What is to be said where no return counts: nothing yet, nothing at all, or files that were sent back. */
export function withoutReturn({ ledger, asOf, submission }: UnitYear): { known: boolean; how: string } {
  const { deadline } = ledger;
  if (submission.state === '退回') return { known: false, how: '报来的文件被退回，没有可用的填报表；重报以后再算' };
  if (deadline === undefined) return { known: false, how: '没有报送，封面也没有填报截止日期' };
  return daysBetween(deadline, asOf) > 0
    ? { known: true, how: `填报截止日期${dayName(deadline)}已过，没有报送` }
    : { known: false, how: `还没有报送，填报截止日期是${dayName(deadline)}` };
}

function nothingReturned(year: UnitYear): Judgement {
  const { known, how } = withoutReturn(year);
  return known ? part(0, 1, how, []) : open(how);
}

/** 按时报送: 填报日期 beside the deadline; of 零报告 too. */
export function onTime(year: UnitYear, parameter: string): Judgement {
  const { returned, ledger } = year;
  if (returned === undefined) return nothingReturned(year);
  const { filledOn, filledOnAt } = returned.content;
  const evidence: Evidence[] = [{ file: returned.file.name, sheet: filledOnAt.sheet, cells: [filledOnAt.cell] }];
  if (ledger.deadline === undefined) return open('封面没有填报截止日期', evidence);
  if (filledOn === undefined) return open('填报日期没有填，或读不出来', evidence);
  const late = daysBetween(ledger.deadline, filledOn);
  if (late <= 0) return part(1, 1, `${dayName(filledOn)}报送，截止日期${dayName(ledger.deadline)}`, evidence);
  const share = lateShare(parameter) ?? 0;
  return part(share, 1, `${dayName(filledOn)}报送，迟 ${late} 天，得满分的 ${saidShare(share)}`, evidence);
}

/** 填报完整: the share of the required cells that are filled. */
export function complete(year: UnitYear): Judgement {
  const { returned, submission } = year;
  if (returned === undefined) return nothingReturned(year);
  const { required, filled, nothingToReport, nothingToReportAt, filledOnAt } = returned.content;
  const at = nothingToReport ? nothingToReportAt : filledOnAt;
  const evidence: Evidence[] = [{ file: returned.file.name, sheet: at.sheet, cells: [at.cell] }];
  if (nothingToReport) return part(1, 1, '零报告', evidence);
  const { completeness } = submission;
  if (completeness === undefined) return open('没有应填的格子', evidence);
  return part(completeness, 1, `应填 ${required} 处，已填 ${filled} 处，完整率 ${saidShare(completeness)}`, evidence);
}
