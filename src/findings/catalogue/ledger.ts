import { entries } from './entry';

export const ledgerEntries = entries({
  'ledger-not-recognised': {
    severity: 'error',
    zh: '这个文件不是本工具建立的台账。',
    nextZh: '请选“科学素质工作台账”文件；还没有的，先用 create 命令建立。',
  },
  'ledger-other-kind': {
    severity: 'error',
    zh: '这个文件是“{kind}”，不是台账。',
    nextZh: '请改选台账文件。',
  },
  'ledger-newer': {
    severity: 'error',
    zh: '台账的合同版本是 {version}，比本程序认识的 {known} 新。',
    nextZh: '请更新本程序后再试。',
  },
  'ledger-sheet-missing': {
    severity: 'error',
    zh: '台账里找不到“{sheet}”表，或者表头被改了。',
    nextZh: '请把该表和它的表头恢复原样。',
  },
  'ledger-no-deadline': {
    severity: 'warning',
    zh: '封面没有可以识别的填报截止日期，无法判断谁迟报。',
    nextZh: '请在封面填写日期，如 2008-1-31。',
  },
  'ledger-deadline-odd': {
    severity: 'warning',
    zh: '填报截止日期是{deadline}，{year} 年的填报表一般在年底或次年收。',
    nextZh: '请核对封面的年份；写错了的，各单位都会算成迟报或都不算迟报。',
  },
  'ledger-key-twice': {
    severity: 'warning',
    zh: '“{key}”出现了两次，只取前一行。',
    nextZh: '请删去或改正多出的一行。',
  },
  'ledger-date-unreadable': {
    severity: 'warning',
    zh: '“{raw}”不是可以识别的日期，按未填处理。',
    nextZh: '请改成日期，如 2008-1-31。',
  },
  'ledger-number-unreadable': {
    severity: 'warning',
    zh: '“{raw}”不是数字，按 {adopted} 处理。',
    nextZh: '请改成数字。',
  },
  'ledger-choice-unknown': {
    severity: 'warning',
    zh: '“{raw}”不在可选的范围内，按“{adopted}”处理。',
    nextZh: '请改成“{allowed}”中的一项。',
  },
  'ledger-task-unknown': {
    severity: 'warning',
    zh: '“任务”表里没有编号“{task}”，要点“{point}”不属于任何任务。',
    nextZh: '请核对任务编号，或在“任务”表补上该任务。',
  },
  'ledger-unit-unknown': {
    severity: 'warning',
    zh: '“{raw}”不是“单位”表里的单位，这一格里的它不起作用。',
    nextZh: '请改成单位名称，或把它写进某单位的“别名”；单位之间用顿号隔开。',
  },
  'ledger-indicator-unknown': {
    severity: 'warning',
    zh: '“指标”表里没有编码“{raw}”，这一格不起作用。',
    nextZh: '请核对指标编码。',
  },
  'matrix-unit-unknown': {
    severity: 'warning',
    zh: '责任矩阵的“{unit}”一列不在“单位”表中，没有采用。',
    nextZh: '请在“单位”表登记该单位，或把它写进某单位的“别名”。',
  },
  'matrix-task-unknown': {
    severity: 'warning',
    zh: '责任矩阵的任务编号“{task}”不在“任务”表中，没有采用。',
    nextZh: '请核对编号，或在“任务”表补上该任务。',
  },
  'matrix-role-unknown': {
    severity: 'warning',
    zh: '责任矩阵里的“{raw}”既不是“牵头”也不是“责任”，没有采用。',
    nextZh: '请从下拉列表中选择。',
  },
  'indicator-combination-unknown': {
    severity: 'warning',
    zh: '汇总方式“{raw}”不认识，按“合计”处理。',
    nextZh: '请选 合计、期末 或 比率。',
  },
});
