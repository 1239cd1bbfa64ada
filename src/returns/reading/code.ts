/** Nearly every code: as it was issued. */
const asIssued = /^[A-Z0-9-]*$/;

/**
 * A code as it is compared: people retype `t01` or `Ｔ０１`. Only the full-width forms of ASCII are folded; NFKC would
 * make codes of signs that nobody meant.
 */
export function codeKey(text: string): string {
  if (asIssued.test(text)) return text;
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[－—–]/g, '-')
    .replace(/\s/g, '')
    .toUpperCase();
}
