/**
 * `_x000D_` and the like stand for characters that XML cannot hold, and `_x005F_` for an underscore that would begin such
 * an escape (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
 */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
