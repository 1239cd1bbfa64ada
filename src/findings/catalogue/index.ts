import { adjudicationEntries } from './adjudication';
import { archiveEntries } from './archive';
import { consolidatedEntries } from './consolidated';
import { consolidationEntries } from './consolidation';
import { evaluationEntries } from './evaluation';
import { hostEntries } from './host';
import { keepingEntries } from './keeping';
import { kindEntries } from './kinds';
import { ledgerEntries } from './ledger';
import { levelEntries } from './levels';
import { nextYearEntries } from './next-year';
import { normalisingEntries } from './normalising';
import { openWorkbookEntries } from './open-workbook';
import { operationEntries } from './operations';
import { paneEntries } from './pane';
import { planEntries } from './plan';
import { problemEntries } from './problems';
import { progressEntries } from './progress';
import { readingEntries } from './reading';
import { recordEntries } from './records';
import { registerEntries } from './registers';
import { returnRowEntries } from './return-rows';
import { returnUnreadEntries } from './return-unread';
import { returnEntries } from './returns';
import { workPlanEntries } from './work-plans';
import { yearEntries } from './years';
import { writtenEntries } from './written';

/** Every finding the software can make, in the order of the work: plan, file, cell, ledger, return, merge. */
export const catalogue = {
  ...planEntries,
  ...readingEntries,
  ...kindEntries,
  ...normalisingEntries,
  ...ledgerEntries,
  ...returnEntries,
  ...returnRowEntries,
  ...returnUnreadEntries,
  ...consolidationEntries,
  ...adjudicationEntries,
  ...consolidatedEntries,
  ...yearEntries,
  ...levelEntries,
  ...evaluationEntries,
  ...writtenEntries,
  ...operationEntries,
  ...progressEntries,
  ...registerEntries,
  ...recordEntries,
  ...workPlanEntries,
  ...problemEntries,
  ...nextYearEntries,
  ...archiveEntries,
  ...paneEntries,
  ...openWorkbookEntries,
  ...keepingEntries,
  ...hostEntries,
};

export type FindingCode = keyof typeof catalogue;

/** The catalogue by the step that makes the findings. */
export const rooms = [
  { title: '读通知、检查方案 · plan', entries: planEntries },
  { title: '打开文件 · file', entries: readingEntries },
  { title: '各种文件 · file kinds', entries: kindEntries },
  { title: '读单元格 · cell', entries: normalisingEntries },
  { title: '台账 · ledger', entries: ledgerEntries },
  { title: '填报表 · return', entries: returnEntries },
  { title: '填报表的行和列 · rows', entries: returnRowEntries },
  { title: '填报表里没有汇总的内容 · not merged', entries: returnUnreadEntries },
  { title: '汇总 · merge', entries: consolidationEntries },
  { title: '裁定 · adjudication', entries: adjudicationEntries },
  { title: '读年度汇总 · consolidated report', entries: consolidatedEntries },
  { title: '各年对比 · years', entries: yearEntries },
  { title: '逐级汇总 · levels', entries: levelEntries },
  { title: '年度报告 · written report', entries: writtenEntries },
  { title: '测评 · evaluation', entries: evaluationEntries },
  { title: '台账操作 · operation', entries: operationEntries },
  { title: '进展与要点 · progress', entries: progressEntries },
  {
    title: '会议、文件、成员、督查 · registers',
    entries: { ...registerEntries, ...recordEntries, ...workPlanEntries },
  },
  { title: '问题答复 · problems', entries: problemEntries },
  { title: '年度结转 · next year', entries: nextYearEntries },
  { title: '归档 · archive', entries: archiveEntries },
  { title: '面板 · pane', entries: paneEntries },
  { title: '写入工作簿 · workbook', entries: openWorkbookEntries },
  { title: '浏览器版：打开与保存 · keeping', entries: keepingEntries },
  { title: 'Excel · Excel', entries: hostEntries },
] as const;
