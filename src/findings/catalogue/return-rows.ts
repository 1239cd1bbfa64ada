import { entries } from './entry';

/** Rows and columns of a return that say more than one thing. */
export const returnRowEntries = entries({
  'row-contradicts': {
    severity: 'error',
    zh: '编号是“{code}”，同一行的名称却是另一项的“{name}”，分不清是哪一项的内容，这一行没有汇总。原文：{raw}',
    nextZh: '请该单位核对这一行的编号和名称，看是否粘贴或排序时错了行。',
    en: 'The code is “{code}”, but the name beside it is that of another item, “{name}”; the row was not merged: {raw}',
    nextEn: 'Ask the unit whether rows slipped when they were pasted or sorted.',
  },
  'rows-above-header': {
    severity: 'error',
    zh: '第 {row} 行也像表头，但不如第 {header} 行完整，两行之间的内容没有汇总。',
    nextZh: '请该单位只保留一行完整的表头。',
    en: 'Row {row} looks like a header too, but row {header} is more complete; what stands between them was not merged.',
    nextEn: 'Ask the unit to keep one complete header.',
  },
  'row-elsewhere': {
    severity: 'warning',
    zh: '这一行不在“{table}”的第一张表里，而在“{sheet}”里，已经汇总。',
    nextZh: '请核对“{sheet}”是续表还是旧表。',
    en: 'The row does not stand in the first sheet of “{table}” but in “{sheet}”; it was merged.',
    nextEn: 'Check whether “{sheet}” goes on from the first or is an old copy.',
  },
  'row-blank-elsewhere': {
    severity: 'warning',
    zh: '“{key}”还有一行是空的（{place}），按这里填的汇总。',
    nextZh: '请核对哪一行作数，删去另一行。',
    en: 'There is another row of “{key}”, an empty one ({place}); this one counts.',
    nextEn: 'Check which of them is meant and remove the other.',
  },
  'row-doubted': {
    severity: 'error',
    zh: '“{key}”在“{sheet}”里的一行编号和名称对不上，这里的内容是不是最后的说不准，没有采用。原文：{raw}',
    nextZh: '请该单位只保留一张正确的表，再报一次。',
    en: 'In “{sheet}” a row of “{key}” has a code and a name that do not agree, so that it is unclear whether this one is final; it was not adopted: {raw}',
    nextEn: 'Ask the unit to keep the right sheet only and to report again.',
  },
  'measure-contradicts': {
    severity: 'error',
    zh: '计量单位被改成了“{written}”，台账是“{unit}”，分不清“{raw}”按哪个单位填，没有采用。',
    nextZh: '请向该单位问清单位，由办公室裁定或请其重报。',
    en: 'The unit of measure was changed to “{written}”, the ledger says “{unit}”; which of them “{raw}” counts is unclear, and it was not adopted.',
    nextEn: 'Ask the unit, then decide it or have it reported again.',
  },
  'columns-contradict': {
    severity: 'error',
    zh: '“{column}”有两列，这一行一处是“{raw}”，另一处是“{other}”，哪一处都没有采用。',
    nextZh: '请该单位只保留正确的一列。',
    en: 'There are two columns “{column}”; in this row one says “{raw}”, the other “{other}”. Neither was adopted.',
    nextEn: 'Ask the unit to keep the right one.',
  },
  'cells-joined-across': {
    severity: 'warning',
    zh: '合并单元格跨了几栏（{columns}），内容只算在第一栏。',
    nextZh: '请核对其余各栏应填什么。',
    en: 'A merged cell spans several columns ({columns}); its content counts for the first only.',
    nextEn: 'Check what the other columns should say.',
  },
  'table-in-two-sheets': {
    severity: 'warning',
    zh: '“{table}”写在了不止一张工作表里，这张也一并汇总了；同一项两处不同的，都没有采用。',
    nextZh: '请核对这张是续表还是旧表；是旧表的，请该单位删去后再报。',
    en: '“{table}” stands in more than one sheet; this one was merged too. Where two sheets differ on an item, neither counts.',
    nextEn: 'Check whether the sheet goes on from the other or is an old copy; have an old copy removed.',
  },
  'row-is-total': {
    severity: 'warning',
    zh: '这一行是“{word}”，不是单独的一项，没有汇总。原文：{raw}',
    nextZh: '请核对；确是一项活动的，请改用活动的名称。',
    en: 'The row is a total (“{word}”), no entry of its own, and was not merged: {raw}',
    nextEn: 'Check it; an activity needs its own name.',
  },
  'activity-repeated': {
    severity: 'warning',
    zh: '这项活动与“{place}”完全相同，只算一次。',
    nextZh: '请核对是不是重复填写；确实办了两次的，请在名称里分清。',
    en: 'The activity is the same as at {place}; it counts once.',
    nextEn: 'Check it; two activities alike need names that differ.',
  },
  'activity-alike': {
    severity: 'warning',
    zh: '这项活动与“{place}”的名称相同，日期相同或认不出，其他内容不同，两项都汇总了。',
    nextZh: '请核对是不是同一项活动填了两次。',
    en: 'The activity has the name and, as far as that can be read, the date of the one at {place} and differs otherwise; both were merged.',
    nextEn: 'Check whether it is one activity entered twice.',
  },
});
