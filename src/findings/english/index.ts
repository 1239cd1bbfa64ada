import { adjudicationEnglish } from './adjudication';
import { archiveEnglish } from './archive';
import { consolidatedEnglish } from './consolidated';
import { consolidationEnglish } from './consolidation';
import { evaluationEnglish } from './evaluation';
import { hostEnglish } from './host';
import { keepingEnglish } from './keeping';
import { kindEnglish } from './kinds';
import { ledgerEnglish } from './ledger';
import { levelEnglish } from './levels';
import { nextYearEnglish } from './next-year';
import { normalisingEnglish } from './normalising';
import { openWorkbookEnglish } from './open-workbook';
import { operationEnglish } from './operations';
import { paneEnglish } from './pane';
import { planEnglish } from './plan';
import { problemEnglish } from './problems';
import { progressEnglish } from './progress';
import { readingEnglish } from './reading';
import { recordEnglish } from './records';
import { registerEnglish } from './registers';
import { returnRowEnglish } from './return-rows';
import { returnUnreadEnglish } from './return-unread';
import { returnEnglish } from './returns';
import { workPlanEnglish } from './work-plans';
import { writtenEnglish } from './written';
import { yearEnglish } from './years';
import type { catalogue } from '../catalogue';
import type { EnglishOf } from './of';

export { englishNames } from './operation-names';

/** The catalogue in English; loaded when English is spoken. */
export const english: EnglishOf<typeof catalogue> = {
  ...adjudicationEnglish,
  ...archiveEnglish,
  ...consolidatedEnglish,
  ...consolidationEnglish,
  ...evaluationEnglish,
  ...hostEnglish,
  ...keepingEnglish,
  ...kindEnglish,
  ...ledgerEnglish,
  ...levelEnglish,
  ...nextYearEnglish,
  ...normalisingEnglish,
  ...openWorkbookEnglish,
  ...operationEnglish,
  ...paneEnglish,
  ...planEnglish,
  ...problemEnglish,
  ...progressEnglish,
  ...readingEnglish,
  ...recordEnglish,
  ...registerEnglish,
  ...returnRowEnglish,
  ...returnUnreadEnglish,
  ...returnEnglish,
  ...workPlanEnglish,
  ...writtenEnglish,
  ...yearEnglish,
};
