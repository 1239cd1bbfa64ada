import type { FindingCode } from './catalogue';

let learnt: typeof import('./english') | undefined;

/** Loads the English of the catalogue and of operations: half of what is said, which most who open the pane never hear. */
export async function learnEnglish(): Promise<void> {
  learnt ??= await import('./english');
}

/**
 * What happened and what to do next, in English.
 * @throws Error where nobody has learnt English before
 */
export function inEnglish(code: FindingCode): readonly [what: string, next: string] {
  if (learnt === undefined) throw new Error('English is spoken before it was learnt');
  const { en, nextEn } = learnt.english[code];
  return [en, nextEn];
}

/** The name of an operation in English; undefined where it has none, or nobody has learnt English before. */
export function nameInEnglish(operation: string): string | undefined {
  return learnt?.englishNames[operation];
}
