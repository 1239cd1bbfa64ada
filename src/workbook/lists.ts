import type { EntryRule, SheetDraft, WorkbookDraft } from './draft';
import { columnName, quotedSheet } from './address';
import { styles } from './style';

/** Excel takes a list written into the rule itself up to this many characters (ECMA-376 18.3.1.32, formula1). */
const inlineLimit = 255;

/** Very hidden. */
export const listSheetName = '_lists';

/** Where a rule's choices stand: in the rule, or in a range of a hidden sheet. */
export type ListSource = { readonly inline: readonly string[] } | { readonly range: string };

/** Answers where the choices of a list rule stand. */
export type ListPlacement = (choices: readonly string[]) => ListSource;

/** Whether choices can stand in the rule itself. */
export function fitsInline(choices: readonly string[]): boolean {
  return choices.join(',').length <= inlineLimit && choices.every((choice) => !/[,"]/.test(choice));
}

/** The range of a list in the hidden sheet, a list a column from its first row on. */
export function listRange(column: number, count: number): string {
  const name = columnName(column);
  return `${quotedSheet(listSheetName)}!$${name}$1:$${name}$${count}`;
}

function listsOf(rules: readonly EntryRule[]): (readonly string[])[] {
  return rules.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.choices] : []));
}

/**
 * Gives the lists that are too long for a rule a column each in a hidden sheet.
 * @returns where each list stands, and the sheet to add, if any is needed
 */
export function placeLists(draft: WorkbookDraft): { placement: ListPlacement; sheet: SheetDraft | undefined } {
  const columns = new Map<string, { number: number; choices: readonly string[] }>();
  for (const choices of draft.sheets.flatMap((sheet) => listsOf(sheet.entryRules ?? []))) {
    const identity = choices.join('\n');
    if (!fitsInline(choices) && !columns.has(identity)) columns.set(identity, { number: columns.size + 1, choices });
  }
  const placement: ListPlacement = (choices) => {
    const column = columns.get(choices.join('\n'));
    if (column === undefined) return { inline: choices };
    return { range: listRange(column.number, choices.length) };
  };
  if (columns.size === 0) return { placement, sheet: undefined };
  const lists = [...columns.values()].map(({ choices }) => choices);
  const longest = Math.max(...lists.map((choices) => choices.length));
  const rows = Array.from({ length: longest }, (_, row) => ({
    cells: lists.map((choices) => ({ content: choices[row] ?? null, style: styles.plain })),
  }));
  return { placement, sheet: { name: listSheetName, visibility: 'veryHidden', widths: lists.map(() => 24), rows } };
}
