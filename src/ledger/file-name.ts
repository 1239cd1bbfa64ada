/** Characters that Windows does not allow in a file name, and those that nobody sees or that turn the others round. */
export const notInFileName =
  /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Bytes of UTF-8 that a unit's name may take: file systems allow 255 for the whole, and copies add to it. */
const nameBytes = 150;

/** A text cut between characters where it is too long for a file name. */
export function cutForFileName(text: string): string {
  let kept = '';
  let bytes = 0;
  for (const sign of text) {
    bytes += new TextEncoder().encode(sign).length;
    if (bytes > nameBytes) break;
    kept += sign;
  }
  return kept;
}

/**
 * A name as part of a file name.
 * @param instead stands where the name has what no file name holds
 */
export function inFileName(name: string, instead = '_'): string {
  return cutForFileName(name.replace(notInFileName, instead));
}
