/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Bytes of a name that every file system takes. */
const longest = 200;

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= longest) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  let stem = name.slice(0, name.length - ending.length);
  while (Buffer.byteLength(stem + ending) > longest) stem = [...stem].slice(0, -1).join('');
  return stem + ending;
}

function safePart(part: string): string {
  // What Windows refuses, and what is not seen or turns the direction of reading.
  const shown = part
    .replace(/[\ud800-\udfff]/gu, '_')
    .replace(/[<>:"|?*\\\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g, '_')
    .replace(/[. ]+$/, (end) => '_'.repeat(end.length));
  const named = device.test(shown) ? `_${shown}` : shown;
  return shortened(named === '' ? '_' : named);
}

/** Gives paths that Windows takes too; two that would come out the same there are told apart by a number. */
export class SafeNames {
  readonly #taken = new Set<string>();

  /** @param original path with `/` */
  of(original: string): string {
    const safe = original.split('/').map(safePart).join('/');
    let path = safe;
    for (let number = 2; this.#taken.has(path.normalize('NFC').toLowerCase()); number++) {
      path = safe.replace(/(\.[^./]+)?$/, (ending) => `(${number})${ending}`);
    }
    this.#taken.add(path.normalize('NFC').toLowerCase());
    return path;
  }
}
