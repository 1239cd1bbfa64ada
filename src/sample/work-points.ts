import type { WorkPoint } from '../ledger/ledger';

/** Work points of the year after the demonstration's, as an office plans them when it closes a year. */
export const samplePointsToCome: readonly WorkPoint[] = [
  ['2008-T01-01', 'T01', '把科技节办到每所中小学，建立校外科技辅导员队伍', '2008-10-31', '区教育局', '团区委'],
  ['2008-T02-01', 'T02', '在每个乡镇办一期农民实用技术培训班', '2008-11-30', '区农业局', '区科协'],
  ['2008-T08-01', 'T08', '给已建成的科普画廊定期换展', '2008-12-31', '区科协', '区文广局'],
].map(([code = '', task = '', content = '', deadline = '', lead = '', responsible = '']) => ({
  ...{ code, task, phase: '2007年-2009年', content, deadline },
  leads: [lead],
  responsible: [responsible],
}));

/** Work points for the demonstration's year; an office enters its own in the sheet 年度要点. */
export const samplePoints: readonly WorkPoint[] = [
  ['2007-T01-01', 'T01', '举办全区中小学生科技节', '2007-10-31', ['区教育局'], ['团区委', '区科协']],
  [
    '2007-T02-01',
    'T02',
    '组织科技人员下乡，办好农民实用技术培训班',
    '2007-11-30',
    ['区农业局'],
    ['区科协', '区科技局', '区妇联'],
  ],
  ['2007-T03-01', 'T03', '开展职工技能比武和岗位练兵', '2007-12-15', ['区总工会'], ['区人劳局']],
  ['2007-T06-01', 'T06', '建立科普资源目录，供各单位共用', '2007-12-31', ['区科协'], ['区科技局', '区文广局']],
  ['2007-T08-01', 'T08', '新建一批社区科普活动室和农村科普画廊', '2007-12-31', ['区科协'], ['区财政局', '区发改局']],
].map(([code, task, content, deadline, leads, responsible]) => ({
  code: code as string,
  task: task as string,
  phase: '2007年-2009年',
  content: content as string,
  deadline: deadline as string,
  leads: leads as string[],
  responsible: responsible as string[],
}));
