/** Separators between names in one cell. */
const separators = /[、，,；;\n]+/;

/** The names a cell lists. */
export function namesIn(text: string): string[] {
  return text
    .split(separators)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
