import type { ProgressFields } from '../../../ledger/operations/progress/edit';
import type { ProgressRow } from '../../../ledger/progress/rows';
import type { ProgressState } from '../../../ledger/sheets/progress';

/** What stands in the fields of an item's form, as typed. */
export interface ItemDraft {
  readonly state: ProgressState | '';
  /** In per cent: `65`. */
  readonly share: string;
  /** ISO, or empty. */
  readonly deadline: string;
  readonly progress: string;
  readonly problems: string;
  readonly suggestions: string;
}

/** A share as people type it; binary noise is not shown. */
function percent(share: number | undefined): string {
  return share === undefined ? '' : String(Number((share * 100).toPrecision(12)));
}

/** The form of an item before anything is typed. */
export function draftOf(row: ProgressRow): ItemDraft {
  const { state, share, deadline, progress, problems, suggestions } = row;
  return { state, share: percent(share), deadline: deadline ?? '', progress, problems, suggestions };
}

/**
 * Reads a share as it was typed, full-width digits and a per cent sign included.
 * @returns 0 to 1 for 0 to 100; undefined for an empty field; NaN for what is no number
 */
export function shareOf(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim().replace(/%$/, '').trim();
  if (text === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) / 100 : NaN;
}

/** The fields that differ, as the ledger takes them; undefined where none does. */
export function fieldsChanged(before: ItemDraft, after: ItemDraft): ProgressFields | undefined {
  const differ = (field: keyof ItemDraft): boolean => before[field] !== after[field];
  const texts = (['state', 'progress', 'problems', 'suggestions'] as const)
    .filter(differ)
    .map((field) => [field, after[field]] as const);
  const fields: ProgressFields = {
    ...Object.fromEntries(texts),
    ...(differ('share') ? { share: shareOf(after.share) ?? null } : {}),
    ...(differ('deadline') ? { deadline: after.deadline === '' ? null : after.deadline } : {}),
  };
  return Object.keys(fields).length === 0 ? undefined : fields;
}
