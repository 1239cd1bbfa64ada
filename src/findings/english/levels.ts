import type { EnglishOf } from './of';
import type { levelEntries } from '../catalogue/levels';

export const levelEnglish: EnglishOf<typeof levelEntries> = {
  'level-other-year': {
    en: 'This report is of {year}; {expected} is being put together.',
    nextEn: 'Send the report of {expected}.',
  },
  'level-not-below': {
    en: 'This is a report of level {level}, which does not lie below {expected}; it was not taken.',
    nextEn: 'Put only reports from below into the folder.',
  },
  'level-within-other': {
    en: 'The figures of {region} are in “{other}” already and were not added once more; this report was left out.',
    nextEn: 'Put only the reports of those directly below into the folder.',
  },
  'level-region-unknown': {
    en: 'This report is of {region}, which the ledger’s sheet 单位 does not have; nearest is {nearest}.',
    nextEn: 'If they are one, enter {region} under 别名 and run again.',
  },
  'level-region-missing': {
    en: 'This report does not say which district it is of; it was not taken.',
    nextEn: 'Ask the district to fill in 地区 on its ledger’s cover, and to merge and send it again.',
  },
  'level-indicator-redefined': {
    en: '{indicator} ({code}) goes by “{written}” here and by “{expected}” elsewhere; it was not added up.',
    nextEn: 'Ask the district to merge by the common definition.',
  },
  'level-indicator-renamed': {
    en: 'Indicator {code} is called “{raw}” here and “{adopted}” elsewhere; measure and combination are alike, they are added.',
    nextEn: 'See whether it is one indicator.',
  },
  'level-indicator-unknown': {
    en: 'The upper ledger has no indicator {code} “{name}”; its figure “{raw}” was not added up.',
    nextEn: 'Enter it in the sheet 指标 if it is wanted.',
  },
  'level-task-alike': {
    en: 'Task “{raw}” is much like “{adopted}” and is taken for it.',
    nextEn: 'See whether it is one task.',
  },
  'level-task-twice': {
    en: 'Task “{raw}” and another one are both like “{adopted}”; only the first counts.',
    nextEn: 'Name the tasks as the upper plan does, merge and send again.',
  },
  'level-task-unknown': {
    en: 'The upper plan has no task “{raw}”; it was not put together.',
    nextEn: 'Name it as the upper plan does if it is the same; a task of the district’s own can stay.',
  },
};
