import type { english } from './english';
import type { FindingCode } from './catalogue';

let learnt: typeof english | undefined;

/** Loads the English of the catalogue: half of it, which most who open the pane never hear. */
export async function learnEnglish(): Promise<void> {
  learnt ??= (await import('./english')).english;
}

/**
 * What happened and what to do next, in English.
 * @throws Error where nobody has learnt English before
 */
export function inEnglish(code: FindingCode): readonly [what: string, next: string] {
  if (learnt === undefined) throw new Error('English is spoken before it was learnt');
  const { en, nextEn } = learnt[code];
  return [en, nextEn];
}
