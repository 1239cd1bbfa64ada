import type { BlockChange } from '../change-set';
import { bytesOf, piecesOf } from './pieces';

/** What a cell's number format comes to in the answer. */
const bytesOfFormat = 20;

/** Bytes of what the cells of a row held when they were last read. */
export type HeldBytes = (sheet: string, row: number, firstColumn: number, lastColumn: number) => number;

/** A part of a block that can be sent at once. */
export interface Part {
  readonly part: BlockChange;
  /** Bytes of what it writes, and of what the host answers that stood there. */
  readonly sent: number;
  readonly answered: number;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The parts of a block, each small enough to be sent and to be answered. */
export function partsOf(block: BlockChange, heldBytes: HeldBytes): Part[] {
  const { sheet, row, column, contents } = block;
  const width = contents[0]?.length ?? 0;
  if (width === 0) return [];
  const sent = contents.map(bytesOf);
  // What stood there is asked for twice, as values and as formulas.
  const answered = contents.map(
    (_line, down) => 2 * heldBytes(sheet, row + down, column, column + width - 1) + width * bytesOfFormat,
  );
  const bytesOfRow = (down: number) => (sent[down] ?? 0) + (answered[down] ?? 0);
  return piecesOf(contents.length, width, bytesOfRow).map(({ from, to }) => ({
    part: { ...block, row: row + from, contents: contents.slice(from, to) },
    sent: sumOf(sent.slice(from, to)),
    answered: sumOf(answered.slice(from, to)),
  }));
}
