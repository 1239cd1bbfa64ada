/**
 * Characters that nobody sees and that make a text say something else than it shows, or that no file can hold: control
 * characters, marks without width, marks that turn the direction of writing, half surrogate pairs, noncharacters.
 */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{e0000}-\u{e007f}]/gu;

/** The text without them, and which there were, as `U+202E`. */
export function withoutInvisible(text: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks = new Set<string>();
  const left = text.replace(invisible, (mark) => {
    const point = mark.codePointAt(0) ?? 0;
    marks.add(`U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
    // Separators of lines and paragraphs are line breaks to the eye.
    return point === 0x2028 || point === 0x2029 ? '\n' : '';
  });
  return { text: left, marks: [...marks] };
}

/** Whether every character is printable ASCII, a Chinese character or common Chinese punctuation: told without a copy. */
export function isOrdinary(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || (code > 0x7e && code < 0x2010) || (code > 0x2027 && code < 0x2070) || code > 0xd7ff) {
      if (code !== 0x0a && !(code > 0xfeff && code < 0xfff0)) return false;
    }
  }
  return true;
}
