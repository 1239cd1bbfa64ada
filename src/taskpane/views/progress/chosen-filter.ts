import type { ProgressFilter } from '../../../ledger/progress/filter';
import { keptChoice } from '../../parts/kept-choice';

/** The filter of 进展; 总览 sets it to lead to what it counts. */
export const chosenFilter = keptChoice<ProgressFilter>({});
