import { finding, type Finding } from '../../findings/finding';
import type { ChangeSet } from '../change-set';
import type { KnownSheet } from './protection';

/** Why a change set cannot be written, as far as the names of the sheets tell; undefined where nothing speaks against it. */
export function whyNot(
  changes: ChangeSet,
  known: readonly KnownSheet[],
  ours: ReadonlySet<string>,
): Finding | undefined {
  const names = new Set(known.map(({ name }) => name));
  for (const change of changes) {
    if (change.kind === 'new-sheet') {
      const sheet = change.draft.name;
      if (names.has(sheet)) return finding('workbook-sheet-exists', { sheet }, { sheet });
      names.add(sheet);
    }
    if (change.kind === 'removed-sheet' && !ours.has(change.sheet)) {
      return finding('workbook-sheet-not-ours', { sheet: change.sheet }, { sheet: change.sheet });
    }
  }
  return undefined;
}
