/** Entries put into text at a time. */
const atATime = 256;

/** As JSON; what drives terminals or breaks lines is escaped, which says the same to every reader of JSON. */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A field that holds a list, in pieces: the whole of it as one text would be tens of megabytes. */
export function* listField(name: string, entries: Iterable<object>): Generator<string> {
  yield `,${json(name)}:[`;
  let batch: object[] = [];
  let separator = '';
  for (const entry of entries) {
    batch.push(entry);
    if (batch.length < atATime) continue;
    yield separator + json(batch).slice(1, -1);
    separator = ',';
    batch = [];
  }
  if (batch.length > 0) yield separator + json(batch).slice(1, -1);
  yield ']';
}
