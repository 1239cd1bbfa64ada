import type { Finding } from '../../../findings/finding';

/** Lines of one kind. */
export interface AttentionKind {
  /** Name of the sheet they are about, `''` for what the checks say of the whole ledger. */
  readonly sheet: string;
  readonly lines: readonly Finding[];
}

/** The sheet a line is about; what is counted over the whole ledger is about none. */
function sheetOf({ code, where }: Finding): string {
  return code === 'attention-findings' ? '' : (where.sheet ?? '');
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
