import type { Ledger } from '../../../ledger/ledger';
import { defaultTemplates } from '../../../ledger/templates/report-templates';

/** What the ledger of the office that evaluates gives to the document: its wording, and in whose name it is. */
export type EvaluatingOffice = Pick<Ledger, 'templates' | 'group' | 'office' | 'planName'> & {
  readonly settings: Pick<Ledger['settings'], 'tenThousandsFrom'>;
};

/** Without a ledger: the initial words, signed by nobody. */
export const nobodysOffice: EvaluatingOffice = {
  templates: defaultTemplates,
  group: '',
  office: '',
  planName: '',
  settings: { tenThousandsFrom: 0 },
};
