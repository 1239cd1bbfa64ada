import type { Cell } from '../../workbook/snapshot';
import { brokenFormula } from './broken-formula';
import { adopted, empty, unreadable, type Normalised } from './figure';
import { fold } from './folding';
import { rawText } from './raw';
import { remark } from './remark';

/** Other words for a choice, as units write them: what is written to the choice that is meant. */
export type Synonyms<Choice extends string> = Readonly<Record<string, Choice>>;

/**
 * Reads a cell with a list: 状态, 零报告, 类别.
 * @param cell undefined for an empty cell
 * @param choices what the list offers
 * @param synonyms other words that mean one of them without doubt (`choice-synonyms.ts`)
 * @returns the choice; choice-rewritten where it was written otherwise (blanks, full-width signs, a synonym),
 *   choice-unknown with the list for anything else, formula-…
 */
export function readChoice<Choice extends string>(
  cell: Cell | undefined,
  choices: readonly Choice[],
  synonyms: Synonyms<Choice> = {},
): Normalised<Choice> {
  if (cell === undefined) return empty();
  const raw = rawText(cell);
  const broken = brokenFormula(cell, raw);
  if (broken !== undefined) return unreadable(raw, broken);
  for (const choice of choices) if (choice === raw) return adopted(raw, choice);

  const written = bare(raw);
  if (written === '') return empty(raw);
  const found =
    choices.find((choice) => bare(choice) === written) ??
    Object.entries<Choice>(synonyms).find(([word]) => bare(word) === written)?.[1];
  if (found === undefined || !choices.includes(found)) {
    return unreadable(raw, remark('choice-unknown', raw, '', { allowed: choices.join('、') }));
  }
  return adopted(raw, found, [remark('choice-rewritten', raw, found)]);
}

/** Without what nobody means by it: blanks, full-width forms, capitals, the full stop at the end. */
function bare(text: string): string {
  return fold(text)
    .replace(/[Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\s|[。.]$/g, '')
    .toLowerCase();
}
