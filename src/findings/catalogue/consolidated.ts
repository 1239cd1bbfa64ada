import { entries } from './entry';

/** What is said of a consolidated workbook (年度汇总) that is read back. */
export const consolidatedEntries = entries({
  'annual-not-recognised': {
    severity: 'error',
    zh: '这不是本程序写的年度汇总：没有标识，没有采用。',
    nextZh: '请改用汇总时写出的“年度汇总.xlsx”原件，不要把表复制到新工作簿。',
  },
  'annual-no-workbook': {
    severity: 'warning',
    zh: '这不是工作簿，没有读它；年度汇总是 .xlsx 文件。',
    nextZh: '是随年度汇总一起的报告或网页，不用处理；是代替年度汇总报来的，请要“年度汇总.xlsx”。',
  },
  'annual-other-kind': {
    severity: 'error',
    zh: '这是{kind}，不是年度汇总，没有采用。',
    nextZh: '请先用它汇总出“年度汇总.xlsx”，再拿汇总来用。',
  },
  'annual-newer-contract': {
    severity: 'error',
    zh: '这份年度汇总是更新的程序写的（合同版本 {version}，本程序认得 {known}），没有采用。',
    nextZh: '请先升级程序。',
  },
  'annual-year-unreadable': {
    severity: 'error',
    zh: '这份年度汇总的标识里没有年度（“{raw}”），没有采用。',
    nextZh: '请重新汇总那一年。',
  },
  'annual-region-missing': {
    severity: 'warning',
    zh: '这份年度汇总没有写明是哪个地区的。',
    nextZh: '请核对；台账封面填上“地区”再汇总，就会写明。',
  },
  'annual-sheet-missing': {
    severity: 'error',
    zh: '没有“{sheet}”表，或者它的表头认不出来；表里的数按未知处理，不是 0。',
    nextZh: '请改用原件，或重新汇总那一年。',
  },
  'annual-column-missing': {
    severity: 'warning',
    zh: '没有“{column}”这一列；这一列的内容按未知处理。',
    nextZh: '请改用原件，或重新汇总那一年。',
  },
  'annual-key-twice': {
    severity: 'warning',
    zh: '“{key}”有两行，只采用上面一行。',
    nextZh: '请删去多余的一行，或改用原件。',
  },
  'annual-total-differs': {
    severity: 'warning',
    zh: '“{field}”写的是“{raw}”，按表里各单位的数重新计算是“{adopted}”，采用重新计算的。',
    nextZh: '请核对是不是有人手工改过这个数。',
  },
  'annual-figure-differs': {
    severity: 'warning',
    zh: '{indicator}这个单位的数是“{raw}”，“数据来源”里采用的是“{adopted}”；采用有出处的那个。',
    nextZh: '请核对是不是有人手工改过。要改数，请在台账里裁定后重新汇总。',
  },
  'annual-figure-unsourced': {
    severity: 'warning',
    zh: '{indicator}这个单位的数“{raw}”在“数据来源”里没有出处；照表里的数采用。',
    nextZh: '请核对这个数从哪里来。',
  },
  'annual-ratio-undefined': {
    severity: 'warning',
    zh: '{indicator}是比率，但这份年度汇总没有写明分子、分母，“{raw}”无法重新计算，没有采用。',
    nextZh: '请用现在的程序重新汇总那一年，或用 --ledger 给出台账。',
  },
  'annual-unit-taken-out': {
    severity: 'warning',
    zh: '“{unit}”这一列不见了，但“数据来源”里有它的数；按“数据来源”计入。',
    nextZh: '请核对是不是有人删了这一列；最好改用原件。',
  },
  'annual-row-taken-out': {
    severity: 'warning',
    zh: '“{row}”这一行不见了，但“数据来源”里有它的数；这一行的内容没有采用。',
    nextZh: '请核对是不是有人删了这一行；请改用原件，或重新汇总那一年。',
  },
  'annual-activity-unsourced': {
    severity: 'warning',
    zh: '活动“{activity}”的参加人数或经费与“数据来源”里的都对不上；照表里的数采用，找不到出处。',
    nextZh: '请核对是不是有人手工改过，或者加了这一行。',
  },
  'annual-unit-unlisted': {
    severity: 'warning',
    zh: '“{unit}”这一列在“报送情况”里没有对应的单位；数照样计入，单位按这个名称另列。',
    nextZh: '请核对是不是多加的列。',
  },
});
