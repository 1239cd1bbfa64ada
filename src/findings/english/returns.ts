import type { EnglishOf } from './of';
import type { returnEntries } from '../catalogue/returns';

export const returnEnglish: EnglishOf<typeof returnEntries> = {
  'return-not-recognised': {
    en: 'This does not look like an issued return: it has no mark and no sheet 单位信息.',
    nextEn: 'Ask the unit to use the issued template, or move the file out of the folder.',
  },
  'return-other-kind': {
    en: 'This is a “{kind}” workbook, not a return, and was not merged.',
    nextEn: 'Move it out of the folder of returns.',
  },
  'return-newer-contract': {
    en: 'The return follows contract version {version}; this program knows {known}.',
    nextEn: 'Update the program and merge again.',
  },
  'return-other-year': {
    en: 'This is a return of {year}; the ledger is of {expected}.',
    nextEn: 'Send it back to be filled in on the template of {expected}.',
  },
  'return-other-ledger': {
    en: 'This return was not issued from this ledger.',
    nextEn: 'Check that it is the right ledger; if so, send the return back.',
  },
  'return-unit-unknown': {
    en: 'The ledger has no unit “{unit}”; the nearest is “{nearest}”. Not merged.',
    nextEn: 'Check the unit, or enter it in the sheet 单位 first.',
  },
  'return-two-identities': {
    en: 'The sheet says {code} {name}, but the return was issued to {expected}; whose figures these are is unclear.',
    nextEn: 'Send it back to be filled in on the unit’s own template.',
  },
  'return-unmarked': {
    en: 'The file carries no mark of issue; by its cells it is the return of {unit}.',
    nextEn: 'Check that the unit really sent it.',
  },
  'file-name-other-unit': {
    en: 'The file name says {named}, the content is the return of {unit}; the content counts.',
    nextEn: 'Check it and correct the file name.',
  },
  'phone-of-other-unit': {
    en: 'The ledger has the telephone “{raw}” as that of {other}, and the return was issued to {unit}.',
    nextEn:
      'Check whether {other} filled in the template of {unit}; if so, have it use its own and take this file out of the folder.',
  },
  'return-of-other-unit': {
    en: 'The file name and the telephone ({phone}) are those of {other}, and the return was issued to {unit}: it looks like the wrong template and was not merged.',
    nextEn: 'Have {other} use its own template; if it was {unit} that sent it, correct the file name and merge again.',
  },
  'locked-cell-edited': {
    en: 'A prefilled cell differs from the ledger: “{raw}” here, “{adopted}” there; the ledger counts.',
    nextEn:
      'Check it: nothing is to be done where the ledger is right; where it is wrong, the office corrects the ledger.',
  },
  'sheet-missing': {
    en: 'The sheet “{sheet}” is missing or its headers were changed; this part was not merged.',
    nextEn: 'Send it back for the sheet to be restored; what the ledger got after the issue needs a new template.',
  },
  'sheet-renamed': { en: 'The sheet was renamed; its headers say it is “{sheet}”.', nextEn: '' },
  'sheet-hidden': {
    en: 'The sheet is hidden; its content was merged all the same.',
    nextEn: 'Check it: nothing is to be done if it was meant to be reported; if not, have it removed.',
  },
  'column-missing': {
    en: 'The column “{column}” is missing and counts as empty.',
    nextEn: 'Ask the unit to restore it.',
  },
  'column-twice': {
    en: 'The column “{column}” stands twice; only the first was merged.',
    nextEn: 'Ask the unit to check and remove one.',
  },
  'cells-joined': {
    en: 'A merged cell spans {rows} rows; its content counts for the first only.',
    nextEn: 'Have the cells unmerged and the other rows filled in.',
  },
  'row-hidden': {
    en: '{count} hidden rows were merged all the same: {rows}.',
    nextEn: 'Check them: nothing is to be done if they were meant to be reported; if not, have them removed.',
  },
  'column-hidden': {
    en: 'The column “{column}” is hidden; it was merged all the same.',
    nextEn: 'Check it: nothing is to be done if it was meant to be reported; if not, have it emptied.',
  },
  'indicator-unknown': {
    en: 'The ledger has no indicator “{code}”; the nearest is “{nearest}”. The row was not merged.',
    nextEn: 'Check the code.',
  },
  'indicator-not-asked': {
    en: 'The indicator “{code}” is not asked of this unit; the row was not merged.',
    nextEn: 'Check it, or change the reporters in the ledger.',
  },
  'task-unknown': {
    en: 'The ledger has no task or work point “{code}”; the nearest is “{nearest}”. Not merged: “{raw}”.',
    nextEn: 'Check the code.',
  },
  'task-not-assigned': {
    en: '“{code}” is not assigned to this unit; the row was not merged: “{raw}”.',
    nextEn: 'Check it, or assign the task in the ledger first.',
  },
  'task-code-unknown': {
    en: 'The ledger has no task “{raw}”; this entry belongs to no task.',
    nextEn: 'Check the code; the nearest is “{nearest}”.',
  },
  'criterion-unknown': {
    en: 'The scoring table has no item “{code}”; the nearest is “{nearest}”. The row was not merged: “{raw}”.',
    nextEn: 'Check the item.',
  },
  'key-twice': {
    en: '“{key}” stands more than once with different content; none was adopted: “{raw}”.',
    nextEn: 'Ask the unit to keep one row.',
  },
  'key-repeated': {
    en: '“{key}” stands twice with the same content; it counts once.',
    nextEn: 'Ask the unit to remove what is superfluous.',
  },
  'row-without-key': {
    en: 'The row has no code, so it is unclear where it belongs; not merged: “{raw}”.',
    nextEn: 'Ask the unit to add the code.',
  },
  'required-empty': {
    en: '{count} required cells are empty: {cells}.',
    nextEn: 'Ask the unit to fill them in: 0 for none, — for not applicable.',
  },
  'required-row-missing': {
    en: '{count} required items have no row: {keys}.',
    nextEn:
      'Ask the unit whether the rows were removed or their codes changed, and to report again; what the ledger got after the issue needs a new template.',
  },
  'return-empty': {
    en: 'Nothing is filled in and no zero report is declared; that is not zero.',
    nextEn: 'Ask the unit to fill it in or to choose 是 under 零报告.',
  },
  'zero-report-with-data': {
    en: 'A zero report is declared, yet the return holds data; the data counts.',
    nextEn: 'Check with the unit.',
  },
  'filled-on-missing': {
    en: 'There is no readable date of filling in; the return counts as on time for now.',
    nextEn: 'Ask the unit for the date.',
  },
  'part-exceeds-whole': {
    en: '{part} {raw} exceeds {whole} {limit}, of which it is a part.',
    nextEn: 'Ask the unit to check both figures.',
  },
  'figure-jump': {
    en: '{indicator}: {raw} this year, {last} last year, a change of {factor} times or more.',
    nextEn: 'Check for a wrong digit or unit; nothing is to be done if the figure is right.',
  },
  'done-below-full': { en: 'The state is 已完成, the share {raw}.', nextEn: 'Ask the unit to check.' },
  'share-without-start': { en: 'The state is 未启动, the share {raw}.', nextEn: 'Ask the unit to check.' },
  'asked-unit-unknown': {
    en: '“{raw}”, asked to act, is no unit of the ledger.',
    nextEn: 'Check the name; the nearest is “{nearest}”.',
  },
  'activity-nameless': { en: 'The activity has no name.', nextEn: 'Ask the unit to add it.' },
};
