/** A text on one line, as keys are compared: people copy keys by hand. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Keys for records that have no code: what a record is called, and where several are called the same (or nothing) their
 * order, `… 第2项`. Each key stands once.
 * @param names what each record is called, in the order of the sheet
 */
export function numberedKeys(names: readonly string[]): string[] {
  const bases = names.map(onOneLine);
  const count = new Map<string, number>();
  for (const base of bases) count.set(base, (count.get(base) ?? 0) + 1);
  const seen = new Map<string, number>();
  return bases.map((base) => {
    if (base !== '' && count.get(base) === 1) return base;
    let number = seen.get(base) ?? 0;
    let key: string;
    // A record may really be called 讲座 第2项.
    do key = `${base} 第${++number}项`.trim();
    while (count.has(key));
    seen.set(base, number);
    return key;
  });
}
