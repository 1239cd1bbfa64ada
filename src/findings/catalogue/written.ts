import { entries } from './entry';

/** The written annual report. */
export const writtenEntries = entries({
  'report-template-broken': {
    severity: 'warning',
    zh: '“{name}”的模板里括号不成对、套叠，或者 { } 里没有名称，改用了默认的写法。',
    nextZh: '请核对 { } 和 [ ]；要用默认写法的，清空这一格。',
  },
  'report-template-place-unknown': {
    severity: 'warning',
    zh: '“{name}”的模板里没有“{raw}”可填，改用了默认的写法。',
    nextZh: '可用的名称见同一行的“说明”；指标用指标编码或指标名称。',
  },
  'report-template-name-unknown': {
    severity: 'warning',
    zh: '报告里没有“{raw}”这一处，这一行不起作用。',
    nextZh: '请恢复原来的名称，或删去这一行。',
  },
  'ledger-lines-lacking': {
    severity: 'warning',
    zh: '比新建的台账少 {count} 行：{names}，这些照默认的办。',
    nextZh:
      '要改的，请在面板“总览”的“台账检查”里点“补上这些行”，或用命令 complete（已有的行一字不动）；也可以在表末添一行，名称照抄。',
  },
  'ledger-lines-complete': {
    severity: 'warning',
    zh: '“设置”和“报告模板”里该有的行都有，没有要补的。',
    nextZh: '不用处理。',
  },
  'report-no-next-points': {
    severity: 'warning',
    zh: '台账里没有{year}年以后的年度要点，报告的“下一步打算”没有内容可写。',
    nextZh: '请在“年度要点”补上下一年度的要点，或在报告里补写。',
  },
});
