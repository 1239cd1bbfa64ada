import type { Entered } from '../../../ledger/registers/record';
import { keptChoice } from '../../parts/kept-choice';
import type { RecordFilter } from './record-filter';

/** What form stands over the list. */
export type OpenRecord =
  | { readonly kind: 'record'; readonly key: string }
  /** A new record, with what is known of it. */
  | { readonly kind: 'new'; readonly entered: Entered };

/** Which register is looked at, through which filter, with which form. */
export interface Chosen {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly filter: RecordFilter;
  readonly open?: OpenRecord | undefined;
}

/** What 领导小组 shows; 总览 sets it to lead to a record. */
export const chosenRecords = keptChoice<Chosen>({ sheet: '会议', filter: {} });
