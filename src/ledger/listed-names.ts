/** Separators between names in one cell. */
const separators = /[、，,；;\n]+/;

/** Names as a cell lists them, as offices do: `区教育局、团区委`; nothing where there are none. */
export function listInCell(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('、');
}

/** The names a cell lists. */
export function namesIn(text: string): string[] {
  return text
    .split(separators)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
