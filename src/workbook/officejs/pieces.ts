const encoder = new TextEncoder();

/** Bytes of plain data as it is sent. */
export function bytesOf(data: unknown): number {
  return encoder.encode(JSON.stringify(data) ?? '').length;
}

/** Cells and bytes that go into one call: well below what Excel on the web takes at once. */
const cellsPerCall = 10_000;
const bytesPerCall = 1_000_000;

export interface Pieces {
  /** First row, counted from 0, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/**
 * Cuts rows into pieces that are small enough for one call; a row is never cut.
 * @param bytesOfRow what a row and the answer to it come to
 */
export function piecesOf(rows: number, width: number, bytesOfRow: (row: number) => number): Pieces[] {
  const pieces: Pieces[] = [];
  for (let row = 0; row < rows; row++) {
    const bytes = bytesOfRow(row);
    const last = pieces.at(-1);
    const joins =
      last !== undefined && last.bytes + bytes <= bytesPerCall && (row + 1 - last.from) * width <= cellsPerCall;
    if (joins) pieces[pieces.length - 1] = { from: last.from, to: row + 1, bytes: last.bytes + bytes };
    else pieces.push({ from: row, to: row + 1, bytes });
  }
  return pieces;
}
