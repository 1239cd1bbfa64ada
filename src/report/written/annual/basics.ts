import type { SubmissionState } from '../../../consolidation/annual';
import { countedStates } from '../../summary';
import { listed } from '../excerpt';
import { textValue, type Values } from '../wording';
import { activityValues, sumOf, type ReportDraft } from './draft';
import { indicatorValues } from './indicator-values';

function submissionValues(draft: ReportDraft): Values {
  const { submissions, ledger } = draft.year;
  const { submissions: sheet } = draft.sheets;
  const states = countedStates(draft.year);
  const inState = (...texts: SubmissionState[]) =>
    sheet.total(...texts.map((text) => sheet.over('count', '报送状态', sheet.is('报送状态', text))));
  const count = (name: string, ...of: SubmissionState[]) =>
    draft.number(name, sumOf(of.map((state) => states[state])), inState(...of));
  const names = (state: SubmissionState) => {
    const own = submissions.flatMap((one) => (one.state === state ? [one.unit.name] : []));
    return textValue(listed(own, ledger.settings.reportNames));
  };
  const came = ['按时', '迟报', '零报告'] as const;
  const asked = sheet.over('count', '单位编码');
  const known = submissions.flatMap(({ completeness }) => (completeness === undefined ? [] : [completeness]));
  const arrived = states.按时 + states.迟报 + states.零报告;
  return {
    应报单位: draft.number('应报单位', submissions.length, asked),
    已报单位: count('已报单位', ...came),
    报送率: draft.percent(
      '报送率',
      submissions.length === 0 ? undefined : arrived / submissions.length,
      sheet.quotient(inState(...came), asked),
    ),
    按时: count('按时', '按时'),
    迟报: count('迟报', '迟报'),
    零报告: count('零报告', '零报告'),
    退回: count('退回', '退回'),
    未报: count('未报', '未报'),
    退回名单: names('退回'),
    未报名单: names('未报'),
    迟报名单: names('迟报'),
    平均完整率: draft.percent(
      '平均完整率',
      known.length === 0 ? undefined : (sumOf(known) ?? 0) / known.length,
      sheet.over('mean', '完整率'),
    ),
  };
}

/** 基本情况: who reported, funds, staff, activities, each against last year. */
export function writeBasics(draft: ReportDraft): void {
  const indicators = indicatorValues(draft);
  const { activities } = draft.year;
  draft.heading(1, '基本情况');
  draft.heading(2, '报送情况');
  draft.sayOrNone('submissions', submissionValues(draft));
  draft.show(({ subject }) => subject === 'on-time');
  draft.heading(2, '经费投入');
  draft.sayOrNone('funds', indicators);
  draft.heading(2, '工作队伍');
  draft.sayOrNone('staff', indicators);
  draft.heading(2, '科普活动');
  const units = new Set(activities.map(({ unit }) => unit.code)).size;
  draft.sayOrNone('activities', {
    ...indicators,
    ...activityValues(draft, activities, ''),
    开展单位: draft.number('开展单位', units, draft.sheets.activities.distinct('单位编码')),
  });
  draft.show(({ subject }) => subject === 'activities');
}
