import type { ChangeSet } from '../change-set';
import type { CellContent, EntryRule } from '../draft';
import { fitsInline, listRange, listSheetName, type ListPlacement } from '../lists';
import type { SheetSnapshot } from '../snapshot';

type Lists = readonly (readonly string[])[];

/** The lists that stand in the hidden sheet, one a column. */
export function listsIn(sheets: readonly SheetSnapshot[]): Lists {
  const columns: string[][] = [];
  const sheet = sheets.find(({ name }) => name === listSheetName);
  for (const cells of sheet?.rows.values() ?? []) {
    for (const { column, value } of cells) (columns[column - 1] ??= []).push(String(value));
  }
  return Array.from(columns, (column) => column ?? []);
}

function rulesIn(changes: ChangeSet): EntryRule[] {
  return changes.flatMap((change): readonly EntryRule[] => {
    if (change.kind === 'rules') return change.entryRules;
    return change.kind === 'new-sheet' ? (change.draft.entryRules ?? []) : [];
  });
}

/** Where the choices of rules stand, and the columns the hidden sheet has to be given for that. */
export interface PlacedLists {
  readonly placement: ListPlacement;
  /** All lists of the hidden sheet afterwards. */
  readonly lists: Lists;
  /** Those that are new, from column `from` on (counted from 1). */
  readonly from: number;
  readonly added: Lists;
}

/** Finds the long lists of rules among those of the hidden sheet; what is not there yet gets the next columns. */
export function placeListsOf(changes: ChangeSet, present: Lists): PlacedLists {
  const lists = [...present];
  const identities = lists.map((choices) => choices.join('\n'));
  for (const { rule } of rulesIn(changes)) {
    if (rule.kind !== 'list' || fitsInline(rule.choices)) continue;
    const identity = rule.choices.join('\n');
    if (identities.includes(identity)) continue;
    identities.push(identity);
    lists.push(rule.choices);
  }
  const placement: ListPlacement = (choices) => {
    const index = fitsInline(choices) ? -1 : identities.indexOf(choices.join('\n'));
    return index < 0 ? { inline: choices } : { range: listRange(index + 1, choices.length) };
  };
  return { placement, lists, from: present.length + 1, added: lists.slice(present.length) };
}

/** Lists as rows of cells, one list a column. */
export function listRows(lists: Lists): CellContent[][] {
  const longest = Math.max(...lists.map((choices) => choices.length));
  return Array.from({ length: longest }, (_, row) => lists.map((choices) => choices[row] ?? null));
}
