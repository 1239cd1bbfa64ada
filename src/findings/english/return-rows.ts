import type { EnglishOf } from './of';
import type { returnRowEntries } from '../catalogue/return-rows';

export const returnRowEnglish: EnglishOf<typeof returnRowEntries> = {
  'row-contradicts': {
    en: 'The code is “{code}”, but the name beside it is that of another item, “{name}”; the row was not merged: “{raw}”.',
    nextEn: 'Ask the unit whether rows slipped when they were pasted or sorted.',
  },
  'sheet-without-header': {
    en: 'The header of the sheet “{table}” cannot be made out and its content was not merged; “{sheet}” was.',
    nextEn: 'Have the header restored and one sheet kept.',
  },
  'rows-above-header': {
    en: 'Row {row} looks like a header too, but row {header} is more complete; what stands between them was not merged.',
    nextEn: 'Ask the unit to keep one complete header.',
  },
  'column-alike': {
    en: 'Beside “{column}” there is a column “{other}” that looks like it; “{column}” was merged, the other was not.',
    nextEn: 'Check in which of them the unit has its figures.',
  },
  'column-nameless': {
    en: 'The column has no header; what stands in it was not merged.',
    nextEn: 'Check whether the header was removed and have it restored.',
  },
  'row-elsewhere': {
    en: 'The row does not stand in the first sheet of “{table}” but in “{sheet}”; it was merged.',
    nextEn: 'Check whether “{sheet}” goes on from the first or is an old copy.',
  },
  'row-blank-elsewhere': {
    en: 'There is another row of “{key}”, an empty one ({place}); this one counts.',
    nextEn: 'Check which of them is meant and remove the other.',
  },
  'row-doubted': {
    en: 'The row at {place} looks like one of “{key}” too, but has no code, or a code and a name that do not agree; which of them counts is unclear, and this one was not adopted: “{raw}”.',
    nextEn: 'Ask the unit to keep the right row only and to report again.',
  },
  'measure-contradicts': {
    en: 'The unit of measure was changed to “{written}”, the ledger says “{unit}”; which of them “{raw}” counts is unclear, and it was not adopted.',
    nextEn: 'Ask the unit, then decide it or have it reported again.',
  },
  'columns-contradict': {
    en: 'There are two columns “{column}”; in this row one says “{raw}”, the other “{other}”. Neither was adopted.',
    nextEn: 'Ask the unit to keep the right one.',
  },
  'cells-joined-across': {
    en: 'A merged cell spans several columns ({columns}); its content counts for the first only.',
    nextEn: 'Have the cells unmerged and the other columns filled in.',
  },
  'table-in-two-sheets': {
    en: '“{table}” stands in more than one sheet; this one was merged too. Where two sheets differ on an item, neither counts.',
    nextEn: 'Check whether the sheet goes on from the other or is an old copy; have an old copy removed.',
  },
  'row-is-total': {
    en: 'The row is a total (“{word}”), no entry of its own, and was not merged: “{raw}”.',
    nextEn: 'Check it; have its name or code corrected if it is an entry.',
  },
  'row-is-header': {
    en: 'The row looks like the header once more and was not merged: “{raw}”.',
    nextEn: 'Check the row; what should be reported belongs into a row of its own.',
  },
  'row-not-entry': {
    en: 'There is nothing in the row but “{raw}”, which looks like a heading or a remark; it was not merged.',
    nextEn: 'Check it; have the row filled in if it is an entry.',
  },
  'matter-repeated': {
    en: 'The entry says the same as the one at {place} and counts once.',
    nextEn: 'Ask the unit to remove one of them.',
  },
  'row-says-none': {
    en: 'The row says nothing but “{raw}”; it was taken for having nothing to say.',
    nextEn: '',
  },
  'matter-incomplete': {
    en: '“{column}” was not filled in.',
    nextEn: 'Ask the unit to add it.',
  },
  'task-code-rewritten': {
    en: 'The task number “{raw}” was adopted as {adopted}.',
    nextEn: '',
  },
  'activity-other-year': {
    en: 'The date of the activity, “{raw}”, is not in {year}; the activity is listed all the same.',
    nextEn: 'Check the year; have the unit remove an activity of another year.',
  },
  'activity-repeated': {
    en: 'The activity is the same as at {place}; it counts once.',
    nextEn: 'Check it; two activities alike need names that differ.',
  },
  'activity-alike': {
    en: 'The activity has the name and, as far as that can be read, the date of the one at {place} and differs otherwise; both were merged.',
    nextEn: 'Check it: where it is one activity, have a row removed; two activities need names that differ.',
  },
};
