import { entries } from './entry';

/** Rows and columns of a return that say more than one thing. */
export const returnRowEntries = entries({
  'row-contradicts': {
    severity: 'error',
    zh: '编号是“{code}”，同一行的名称却是另一项的“{name}”，分不清是哪一项的内容，这一行没有汇总。原文：“{raw}”。',
    nextZh: '请该单位核对这一行的编号和名称，看是否粘贴或排序时错了行。',
  },
  'sheet-without-header': {
    severity: 'error',
    zh: '“{table}”表认不出表头，里面的内容没有汇总；汇总的是“{sheet}”。',
    nextZh: '请该单位恢复表头、只保留一张表后再报。',
  },
  'rows-above-header': {
    severity: 'error',
    zh: '第 {row} 行也像表头，但不如第 {header} 行完整，两行之间的内容没有汇总。',
    nextZh: '请该单位只保留一行完整的表头。',
  },
  'column-alike': {
    severity: 'warning',
    zh: '除了“{column}”，还有一列“{other}”与它相像；汇总的是“{column}”，另一列没有汇总。',
    nextZh: '请核对该单位的数填在哪一列。',
  },
  'column-nameless': {
    severity: 'warning',
    zh: '这一列没有表头，里面的内容没有汇总。',
    nextZh: '请核对是不是表头被删了，恢复后再报。',
  },
  'row-elsewhere': {
    severity: 'warning',
    zh: '这一行不在“{table}”的第一张表里，而在“{sheet}”里，已经汇总。',
    nextZh: '请核对“{sheet}”是续表还是旧表。',
  },
  'row-blank-elsewhere': {
    severity: 'warning',
    zh: '“{key}”还有一行是空的（{place}），按这里填的汇总。',
    nextZh: '请核对哪一行作数，删去另一行。',
  },
  'row-doubted': {
    severity: 'error',
    zh: '{place} 那一行也像是“{key}”的，却没有编号，或者编号和名称对不上；哪一行作数说不准，这一行没有采用。原文：“{raw}”。',
    nextZh: '请该单位只保留正确的一行，再报一次。',
  },
  'measure-contradicts': {
    severity: 'error',
    zh: '计量单位被改成了“{written}”，台账是“{unit}”，分不清“{raw}”按哪个单位填，没有采用。',
    nextZh: '请向该单位问清单位，由办公室裁定或请其重报。',
  },
  'columns-contradict': {
    severity: 'error',
    zh: '“{column}”有两列，这一行一处是“{raw}”，另一处是“{other}”，哪一处都没有采用。',
    nextZh: '请该单位只保留正确的一列。',
  },
  'cells-joined-across': {
    severity: 'warning',
    zh: '合并单元格跨了几栏（{columns}），内容只算在第一栏。',
    nextZh: '请该单位取消合并，把其余各栏该填的补上。',
  },
  'table-in-two-sheets': {
    severity: 'warning',
    zh: '“{table}”写在了不止一张工作表里，这张也一并汇总了；同一项两处不同的，都没有采用。',
    nextZh: '请核对这张是续表还是旧表；是旧表的，请该单位删去后再报。',
  },
  'row-is-total': {
    severity: 'warning',
    zh: '这一行是“{word}”，不是单独的一项，没有汇总。原文：“{raw}”。',
    nextZh: '请核对；确是单独一项的，请该单位改正它的名称或编号。',
  },
  'row-is-header': {
    severity: 'warning',
    zh: '这一行像是又抄了一遍表头，没有汇总。原文：“{raw}”。',
    nextZh: '请核对这一行；有该报的内容，请该单位另填一行。',
  },
  'row-not-entry': {
    severity: 'warning',
    zh: '这一行只有“{raw}”，像是小标题或说明，没有汇总。',
    nextZh: '请核对；该单独填报的，请该单位填全这一行。',
  },
  'matter-repeated': {
    severity: 'warning',
    zh: '这一条与“{place}”完全相同，只算一次。',
    nextZh: '请该单位删去多余的一条。',
  },
  'row-says-none': {
    severity: 'repair',
    zh: '这一行只写了“{raw}”，按没有内容处理。',
    nextZh: '',
  },
  'matter-incomplete': {
    severity: 'warning',
    zh: '这一条没有填“{column}”。',
    nextZh: '请该单位补上。',
  },
  'task-code-rewritten': {
    severity: 'repair',
    zh: '任务编号“{raw}”按 {adopted} 采用。',
    nextZh: '',
  },
  'activity-other-year': {
    severity: 'warning',
    zh: '活动日期“{raw}”不在 {year} 年，仍列入活动汇总。',
    nextZh: '请核对是不是写错了年份；确实不是 {year} 年的活动，请该单位删去。',
  },
  'activity-repeated': {
    severity: 'warning',
    zh: '这项活动与“{place}”完全相同，只算一次。',
    nextZh: '请核对是不是重复填写；确实办了两次的，请在名称里分清。',
  },
  'activity-alike': {
    severity: 'warning',
    zh: '这项活动与“{place}”的名称相同，日期相同或认不出，其他内容不同，两项都汇总了。',
    nextZh: '请核对：是同一项的，请该单位删去一行；确是两项的，在名称里分清。',
  },
});
