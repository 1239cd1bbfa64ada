import type { Finding } from '../../../findings/finding';

/** Lines of one kind. */
export interface AttentionKind {
  /** Name of the sheet they are about, `''` for what the checks say of the whole ledger. */
  readonly sheet: string;
  readonly lines: readonly Finding[];
}

/** Whether a line counts what the checks of the ledger found: it is about no sheet of its own. */
export function isOfChecks({ code }: Finding): boolean {
  return code === 'attention-findings';
}

function sheetOf(line: Finding): string {
  return isOfChecks(line) ? '' : (line.where.sheet ?? '');
}

/** The lines by what they are about, each kind where its gravest line stands. */
export function attentionKinds(lines: readonly Finding[]): readonly AttentionKind[] {
  const kinds = new Map<string, Finding[]>();
  for (const line of lines) {
    const own = kinds.get(sheetOf(line)) ?? [];
    own.push(line);
    kinds.set(sheetOf(line), own);
  }
  return [...kinds].map(([sheet, own]) => ({ sheet, lines: own }));
}
