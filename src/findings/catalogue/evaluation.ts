import { entries } from './entry';

/** What is said of the scoring standard, of scores typed by hand and of the evaluation. */
export const evaluationEntries = entries({
  'criterion-without-marks': {
    severity: 'warning',
    zh: '测评项目“{item}”没有大于 0 的标准分（{raw}），不计分。',
    nextZh: '请填写标准分。',
  },
  'criterion-name-reserved': {
    severity: 'warning',
    zh: '测评项目不能叫“{item}”，它是“测评”表自己的表头；这一行没有采用。',
    nextZh: '请换一个项目名称。',
  },
  'criterion-rule-unknown': {
    severity: 'warning',
    zh: '测评规则“{raw}”不认识，这个项目按手工评分。',
    nextZh: '请从下拉列表中选择：{allowed}。',
  },
  'criterion-audience-unknown': {
    severity: 'warning',
    zh: '适用对象“{raw}”不认识，按全部单位处理。',
    nextZh: '请从下拉列表中选择：{allowed}。',
  },
  'criterion-parameter-unreadable': {
    severity: 'warning',
    zh: '规则“{rule}”读不出参数“{raw}”，这个项目按手工评分。',
    nextZh: '请改正参数：{meaning}。',
  },
  'criterion-indicator-unknown': {
    severity: 'warning',
    zh: '“指标”表里没有编码“{raw}”，这个测评项目按手工评分。',
    nextZh: '请核对参数里的指标编码。',
  },
  'evaluation-unit-unknown': {
    severity: 'warning',
    zh: '“测评”表里的单位编码“{raw}”不在“单位”表中，这一行不起作用。',
    nextZh: '请核对单位编码。',
  },
  'evaluation-item-unknown': {
    severity: 'warning',
    zh: '“测评”表的“{raw}”一列不是测评标准里的项目，其中的分数不起作用。',
    nextZh: '请把表头改成测评标准里的项目名称，或在测评标准里补上这个项目。',
  },
  'hand-score-unreadable': {
    severity: 'warning',
    zh: '“{raw}”不是分数，没有采用。',
    nextZh: '请填不小于 0 的数；不考核该单位的填 —；由规则计算的留空。',
  },
  'hand-score-above-full': {
    severity: 'warning',
    zh: '“{item}”的标准分是 {full}，填了 {raw}，没有采用。',
    nextZh: '请改成不超过标准分的数；要加分的，登记在“测评加减分”表。',
  },
  'hand-grade-unknown': {
    severity: 'warning',
    zh: '等次“{raw}”不认识，没有采用。',
    nextZh: '请从下拉列表中选择：{allowed}。',
  },
  'adjustment-unit-unknown': {
    severity: 'warning',
    zh: '“{raw}”不是“单位”表里的单位，这一条加减分不起作用。',
    nextZh: '请核对单位编码和名称。',
  },
  'adjustment-points-unreadable': {
    severity: 'warning',
    zh: '加减分“{raw}”不是数字，这一条不起作用。',
    nextZh: '加分填 1，减分填 -1。',
  },
  'adjustment-without-reason': {
    severity: 'warning',
    zh: '{unit}的一条加减分没有写理由，已经计入。',
    nextZh: '请补写理由。',
  },
  'grade-rates-disordered': {
    severity: 'warning',
    zh: '等次的尺度不是从高到低：优秀 {excellent}、良好 {good}、合格 {pass}，等次会不合理。',
    nextZh: '请在“设置”表里改正。',
  },
  'self-score-above-full': {
    severity: 'warning',
    zh: '“{item}”自评 {raw} 分，超过标准分 {full}。',
    nextZh: '请向该单位核实；考核分不受影响。',
  },
  'criteria-present': {
    severity: 'error',
    zh: '测评标准里已经有项目，没有采用默认标准。',
    nextZh: '要换成默认标准的，先清空“测评标准”表再试。',
  },
  'criteria-missing': {
    severity: 'error',
    zh: '台账里没有测评标准，无法测评。',
    nextZh: '请先填写“测评标准”表，或采用默认测评标准。',
  },
  'scores-other-ledger': {
    severity: 'error',
    zh: '这次汇总用的是另一份台账（{year}年），分数不能写入本台账的“测评”表。',
    nextZh: '请用本台账重新汇总。',
  },
  'scores-nothing-new': {
    severity: 'error',
    zh: '没有可以写入的分数：计算出的都已在“测评”表里，其余由办公室手工评定。',
    nextZh: '请核对“测评”表，或重新汇总后再写入。',
  },
});
