import { entries } from './entry';

export const returnEntries = entries({
  'return-not-recognised': {
    severity: 'error',
    zh: '这个文件不像是下发的填报表：既没有标识，也没有“单位信息”。',
    nextZh: '请该单位用下发的填报表填写后再报；如果不是填报表，请把它移出文件夹。',
  },
  'return-other-kind': {
    severity: 'error',
    zh: '这是一份“{kind}”，不是填报表，没有汇总。',
    nextZh: '请把它移出填报表文件夹。',
  },
  'return-newer-contract': {
    severity: 'error',
    zh: '填报表的合同版本是 {version}，比本程序认识的 {known} 新，没有汇总。',
    nextZh: '请更新本程序后重新汇总。',
  },
  'return-other-year': {
    severity: 'error',
    zh: '这是 {year} 年的填报表，台账是 {expected} 年的，没有汇总。',
    nextZh: '请退回该单位，用 {expected} 年下发的填报表填写。',
  },
  'return-other-ledger': {
    severity: 'error',
    zh: '这份填报表不是由这本台账下发的，没有汇总。',
    nextZh: '请核对是否拿错了台账；没有拿错的，退回该单位重新填报。',
  },
  'return-unit-unknown': {
    severity: 'error',
    zh: '台账里没有“{unit}”这个单位，最接近的是“{nearest}”，没有汇总。',
    nextZh: '请核对单位；确需增加的，先在台账“单位”表登记。',
  },
  'return-two-identities': {
    severity: 'error',
    zh: '“单位信息”里写的是 {code} {name}，而这份表是发给{expected}的，无法判断是谁的数，没有汇总。',
    nextZh: '请退回，用本单位自己的填报表填写。',
  },
  'return-unmarked': {
    severity: 'warning',
    zh: '这个文件没有下发标识，按“单位信息”认作{unit}的填报表。',
    nextZh: '请核对是否确由该单位报送。',
  },
  'file-name-other-unit': {
    severity: 'warning',
    zh: '文件名写的是{named}，内容是{unit}的填报表，按内容汇总。',
    nextZh: '请核对后改正文件名。',
  },
  'phone-of-other-unit': {
    severity: 'warning',
    zh: '联系电话“{raw}”是{other}在台账里登记的，表却是下发给{unit}的。',
    nextZh: '请核对是不是{other}误用了{unit}的填报表；是的，请它用自己的填报表重报，把这份移出文件夹。',
  },
  'return-of-other-unit': {
    severity: 'error',
    zh: '文件名和联系电话（{phone}）都是{other}的，表却是下发给{unit}的，像是用错了填报表，没有汇总。',
    nextZh: '请{other}用自己的填报表重报；确由{unit}报送的，把文件名改正后重新汇总。',
  },
  'locked-cell-edited': {
    severity: 'warning',
    zh: '预先填好的内容与台账不同：表里是“{raw}”，仍按台账的“{adopted}”。',
    nextZh: '请核对：台账无误的不用处理，台账确需改的由办公室改台账。',
  },
  'sheet-missing': {
    severity: 'error',
    zh: '找不到“{sheet}”表，或者它的表头被改了，这一部分没有汇总。',
    nextZh: '请退回该单位恢复这张表；下发以后台账才添的，请给它重新下发。',
  },
  'sheet-renamed': {
    severity: 'repair',
    zh: '工作表改了名，按表头认作“{sheet}”。',
    nextZh: '',
  },
  'sheet-hidden': {
    severity: 'warning',
    zh: '工作表被隐藏，里面的内容照样汇总了。',
    nextZh: '请核对：该报的不用处理，不该报的请该单位删去再报。',
  },
  'column-missing': {
    severity: 'warning',
    zh: '缺少“{column}”一列，按未填处理。',
    nextZh: '请该单位恢复这一列后再报。',
  },
  'column-twice': {
    severity: 'warning',
    zh: '“{column}”出现了两列，只汇总了第一列。',
    nextZh: '请该单位核对后删去多余的一列。',
  },
  'cells-joined': {
    severity: 'warning',
    zh: '合并单元格跨了 {rows} 行，内容只算在第一行。',
    nextZh: '请该单位取消合并，把其余各行该填的补上。',
  },
  'row-hidden': {
    severity: 'warning',
    zh: '有 {count} 行被隐藏，内容照样汇总了：第 {rows} 行。',
    nextZh: '请核对：该报的不用处理，不该报的请该单位删去再报。',
  },
  'column-hidden': {
    severity: 'warning',
    zh: '“{column}”一列被隐藏，内容照样汇总了。',
    nextZh: '请核对：该报的不用处理，不该报的请该单位清空再报。',
  },
  'indicator-unknown': {
    severity: 'error',
    zh: '台账里没有指标“{code}”，最接近的是“{nearest}”，这一行没有汇总。',
    nextZh: '请核对指标编码。',
  },
  'indicator-not-asked': {
    severity: 'warning',
    zh: '指标“{code}”不由该单位填报，这一行没有汇总。',
    nextZh: '请核对；应由它填报的，改台账“指标”表的填报单位。',
  },
  'task-unknown': {
    severity: 'error',
    zh: '台账里没有任务或要点“{code}”，最接近的是“{nearest}”，没有汇总。原文：“{raw}”。',
    nextZh: '请核对编号。',
  },
  'task-not-assigned': {
    severity: 'warning',
    zh: '“{code}”没有分给该单位，这一行没有汇总。原文：“{raw}”。',
    nextZh: '请核对；确由它承担的，先在责任矩阵或年度要点里登记。',
  },
  'task-code-unknown': {
    severity: 'warning',
    zh: '任务编号“{raw}”台账里没有，这一条不归入任何任务。',
    nextZh: '请核对编号，最接近的是“{nearest}”。',
  },
  'criterion-unknown': {
    severity: 'error',
    zh: '测评标准里没有“{code}”，最接近的是“{nearest}”，这一行没有汇总。原文：“{raw}”。',
    nextZh: '请核对项目名称。',
  },
  'key-twice': {
    severity: 'error',
    zh: '“{key}”出现了不止一次，而且内容不同，哪一处都没有采用。原文：“{raw}”。',
    nextZh: '请该单位只保留一行。',
  },
  'key-repeated': {
    severity: 'warning',
    zh: '“{key}”重复了，内容相同，只算一次。',
    nextZh: '请该单位删去多余的行。',
  },
  'row-without-key': {
    severity: 'warning',
    zh: '这一行没有编号，不知道属于哪一项，没有汇总。原文：“{raw}”。',
    nextZh: '请该单位补上编号。',
  },
  'required-empty': {
    severity: 'warning',
    zh: '还有 {count} 处应填未填：{cells}。',
    nextZh: '请该单位补齐；没有发生填 0，不适用填 —。',
  },
  'required-row-missing': {
    severity: 'warning',
    zh: '应填的 {count} 项，表里没有它们的行：{keys}。',
    nextZh: '请该单位看看是行被删了，还是编号改了，补好再报；下发以后台账才添的，请给它重新下发。',
  },
  'return-empty': {
    severity: 'error',
    zh: '整份表没有填写，也没有说明是零报告，不能当作 0。',
    nextZh: '请该单位填写；确实无内容可报的，在“单位信息”的零报告一栏选“是”。',
  },
  'zero-report-with-data': {
    severity: 'warning',
    zh: '零报告选了“是”，表里却填了内容，按所填内容汇总。',
    nextZh: '请核对该单位是否选错。',
  },
  'filled-on-missing': {
    severity: 'warning',
    zh: '没有可以识别的填报日期，无法判断是否按时，暂按按时。',
    nextZh: '请向该单位核实填报日期。',
  },
  'part-exceeds-whole': {
    severity: 'warning',
    zh: '{part} {raw} 大于它所属的{whole} {limit}。',
    nextZh: '请该单位核对这两个数。',
  },
  'figure-jump': {
    severity: 'warning',
    zh: '{indicator}本年 {raw}，上年 {last}，变动达到 {factor} 倍。',
    nextZh: '请核实是否多写或少写了位数、用错了单位；属实的不用处理。',
  },
  'done-below-full': {
    severity: 'warning',
    zh: '状态是“已完成”，完成率却是 {raw}。',
    nextZh: '请该单位核对。',
  },
  'share-without-start': {
    severity: 'warning',
    zh: '状态是“未启动”，完成率却是 {raw}。',
    nextZh: '请该单位核对。',
  },
  'asked-unit-unknown': {
    severity: 'warning',
    zh: '请求协调的“{raw}”不是台账里的单位。',
    nextZh: '请核对单位名称，最接近的是“{nearest}”。',
  },
  'activity-nameless': {
    severity: 'warning',
    zh: '这项活动没有名称。',
    nextZh: '请该单位补上活动名称。',
  },
});
