import { entries } from './entry';

export const operationEntries = entries({
  'operation-unit-unknown': {
    severity: 'error',
    zh: '“单位”表里没有编码为 {unit} 的单位。',
    nextZh: '请先登记该单位。',
  },
  'operation-unit-retired': {
    severity: 'error',
    zh: '“{name}”已停用，不能再承担任务。',
    nextZh: '请改选在册的单位，或先恢复该单位。',
  },
  'operation-task-unknown': {
    severity: 'error',
    zh: '“任务”表里没有编号为 {task} 的任务。',
    nextZh: '请先登记该任务。',
  },
  'operation-task-retired': {
    severity: 'error',
    zh: '任务“{name}”已停用。',
    nextZh: '请改选在册的任务，或先恢复该任务。',
  },
  'operation-nothing-changes': {
    severity: 'error',
    zh: '台账里已经是这样，没有要改的内容。',
    nextZh: '请核对所选的内容。',
  },
  'operation-name-empty': {
    severity: 'error',
    zh: '没有填写名称。',
    nextZh: '请填写名称。',
  },
  'operation-name-separator': {
    severity: 'error',
    zh: '名称“{name}”里有顿号、逗号、分号或换行，写进名单会被当成几个单位。',
    nextZh: '请去掉这些符号。',
  },
  'operation-name-taken': {
    severity: 'error',
    zh: '“{name}”已经是单位 {unit} 的名称或别名。',
    nextZh: '请换一个名称；两者是同一个单位的，请用“合并单位”。',
  },
  'operation-task-name-taken': {
    severity: 'error',
    zh: '任务 {task} 已经叫“{name}”。',
    nextZh: '请换一个名称；两者是同一项任务的，请用“合并任务”。',
  },
  'operation-same-twice': {
    severity: 'error',
    zh: '{code} 不能并入它自己。',
    nextZh: '请另选一个并入的对象。',
  },
  'operation-standing-already': {
    severity: 'error',
    zh: '“{name}”的状态已经是“{standing}”。',
    nextZh: '请核对所选的内容。',
  },
  'operation-day-unreadable': {
    severity: 'error',
    zh: '“{raw}”不是日期。',
    nextZh: '请填日期，如 2007-11-30。',
  },
  'task-reporter-not-lead': {
    severity: 'error',
    zh: '{name}不牵头 {task}，不能做它的汇报单位。',
    nextZh: '请从牵头单位里选一个，或者先在责任矩阵里把它列为牵头。',
  },
  'operation-notice-nothing-accepted': {
    severity: 'error',
    zh: '没有选中要采用的变化。',
    nextZh: '请在列表里勾选至少一项。',
  },
  'operation-ledger-present': {
    severity: 'error',
    zh: '这个工作簿已经是“{kind}”，不能在里面再建台账。',
    nextZh: '请新建一个空白工作簿，再建立台账。',
  },
  'operation-sheets-present': {
    severity: 'error',
    zh: '这个工作簿里已有名为“{sheets}”的工作表，与台账的工作表重名。',
    nextZh: '请给它们改名，或换一个空白工作簿。',
  },
});
