import { entries } from './entry';

/**
 * What is said of one cell of a return. All of them carry `raw`, the cell as people see it, and `adopted`, what was made
 * of it (empty where nothing was).
 */
export const normalisingEntries = entries({
  'formula-error': {
    severity: 'error',
    zh: '公式出错，显示为“{raw}”，没有采用。',
    nextZh: '请改正公式，或直接填写数值。',
  },
  'formula-uncomputed': {
    severity: 'error',
    zh: '公式没有计算结果，没有采用。',
    nextZh: '请用 Excel 或 WPS 打开，重新计算并保存，或直接填写数值。',
  },
  'formula-external': {
    severity: 'error',
    zh: '这一格取自另一个工作簿，现在显示“{raw}”，没有采用。',
    nextZh: '请核对后直接填写数值，不要引用别的文件。',
  },
  'not-applicable': {
    severity: 'repair',
    zh: '“{raw}”按不适用（—）处理。',
    nextZh: '如果实际是 0，请填 0。',
  },

  'number-as-text': {
    severity: 'repair',
    zh: '“{raw}”是文字，按数 {adopted} 采用。',
    nextZh: '',
  },
  'number-has-unit': {
    severity: 'repair',
    zh: '“{raw}”带有单位，按 {adopted} 采用。',
    nextZh: '',
  },
  'number-scaled': {
    severity: 'repair',
    zh: '“{raw}”已换算为 {adopted}（{unit}）。',
    nextZh: '',
  },
  'number-chinese': {
    severity: 'repair',
    zh: '“{raw}”是汉字数字，按 {adopted} 采用。',
    nextZh: '',
  },
  'number-estimate': {
    severity: 'warning',
    zh: '“{raw}”是估计数，暂按 {adopted} 采用。',
    nextZh: '请向填报单位核实准确的数。',
  },
  'number-doubtful': {
    severity: 'warning',
    zh: '“{raw}”写法不规范，暂按 {adopted}（{unit}）采用。',
    nextZh: '请向填报单位核实。',
  },
  'number-fraction': {
    severity: 'warning',
    zh: '“{raw}”应为整数，却带有小数，暂按 {adopted} 采用。',
    nextZh: '请核实是否填错了单位或小数点；属实的不用处理。',
  },
  'number-huge': {
    severity: 'warning',
    zh: '“{raw}”大得不合常理，暂按 {adopted} 采用。',
    nextZh: '请核实是否多填了位数，或填进了电话、编号；属实的不用处理。',
  },
  'number-range': {
    severity: 'warning',
    zh: '“{raw}”是一个范围，没有采用。',
    nextZh: '请向填报单位核实一个准确的数。',
  },
  'number-vague': {
    severity: 'warning',
    zh: '“{raw}”只说了个大概，没有说出是多少，没有采用。',
    nextZh: '请向填报单位核实一个准确的数。',
  },
  'number-ambiguous': {
    severity: 'warning',
    zh: '“{raw}”可以有几种读法，没有采用。',
    nextZh: '请向填报单位核实，改成普通数字。',
  },
  'number-as-date': {
    severity: 'warning',
    zh: '应填数的格子里是日期“{raw}”，没有采用。',
    nextZh: '可能是格式被改成了日期，或“3-5”一类被自动变成了日期；请核实后填写普通数字。',
  },
  'number-several': {
    severity: 'error',
    zh: '“{raw}”里不止一个数，没有采用。',
    nextZh: '请只填一个合计数，其余写到备注。',
  },
  'number-wrong-unit': {
    severity: 'error',
    zh: '“{raw}”的单位是“{found}”，而这里要填的是“{unit}”，没有采用。',
    nextZh: '请按“{unit}”重新填写。',
  },
  'number-below-minimum': {
    severity: 'error',
    zh: '“{raw}”小于 {min}，没有采用。',
    nextZh: '请核实后重新填写。',
  },
  'number-unreadable': {
    severity: 'error',
    zh: '“{raw}”读不出是多少，没有采用。',
    nextZh: '请改成普通数字，说明写到备注。',
  },

  'share-rescaled': {
    severity: 'repair',
    zh: '“{raw}”按 {adopted} 采用。',
    nextZh: '',
  },
  'share-doubtful': {
    severity: 'warning',
    zh: '完成率“{raw}”不好判断是不是百分数，暂按 {adopted} 采用。',
    nextZh: '请向填报单位核实。',
  },
  'share-over': {
    severity: 'warning',
    zh: '完成率“{raw}”超过 100%，没有采用。',
    nextZh: '请核实；确属超额完成的，由办公室裁定。',
  },
  'share-in-words': {
    severity: 'warning',
    zh: '完成率写成了文字“{raw}”，没有采用。',
    nextZh: '请填 0% 到 100% 之间的百分数，如 60%。',
  },

  'date-rewritten': {
    severity: 'repair',
    zh: '“{raw}”按日期{adopted}采用。',
    nextZh: '',
  },
  'date-year-added': {
    severity: 'repair',
    zh: '“{raw}”没有写年份，按填报年度补为{adopted}。',
    nextZh: '',
  },
  'date-doubtful': {
    severity: 'warning',
    zh: '日期“{raw}”写法不规范，暂按{adopted}采用。',
    nextZh: '请向填报单位核实。',
  },
  'date-far': {
    severity: 'warning',
    zh: '日期{adopted}不在 {year} 年前后，暂予采用。',
    nextZh: '请核实年份；属实的不用处理。',
  },
  'date-partial': {
    severity: 'warning',
    zh: '“{raw}”没有写明是哪一天，没有采用。',
    nextZh: '请补上具体日期。',
  },
  'date-range': {
    severity: 'warning',
    zh: '“{raw}”是一段时间，没有采用。',
    nextZh: '请只填开始那一天，起止时间写到备注。',
  },
  'date-ambiguous': {
    severity: 'warning',
    zh: '“{raw}”分不清年、月、日，没有采用。',
    nextZh: '请写成“2007-09-03”的样子。',
  },
  'date-impossible': {
    severity: 'error',
    zh: '日历上没有“{raw}”这一天，没有采用。',
    nextZh: '请核实后重新填写。',
  },
  'date-unreadable': {
    severity: 'error',
    zh: '“{raw}”读不出是哪一天，没有采用。',
    nextZh: '请写成“2007-09-03”的样子。',
  },

  'text-invisible': {
    severity: 'repair',
    zh: '文字里有看不见的字符（{marks}），已去掉。',
    nextZh: '',
  },
  'text-like-formula': {
    severity: 'repair',
    zh: '文字以“{mark}”开头，像公式，一律按文字处理。',
    nextZh: '',
  },
  'text-too-long': {
    severity: 'warning',
    zh: '文字有 {length} 个字符，超过一个单元格能放的 {limit} 个，全文保留。',
    nextZh: '请让填报单位精简，详细内容另附。',
  },

  'choice-rewritten': {
    severity: 'repair',
    zh: '“{raw}”按“{adopted}”采用。',
    nextZh: '',
  },
  'choice-unknown': {
    severity: 'error',
    zh: '“{raw}”不在可选范围内，没有采用。',
    nextZh: '请从“{allowed}”中选一项。',
  },
});
