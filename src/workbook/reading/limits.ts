/** What one file may cost. A file beyond a limit is refused, and the finding names the limit. */
export interface Limits {
  /** Bytes of the file. */
  readonly fileSize: number;
  /** Bytes of all parts that are read, inflated. */
  readonly inflatedSize: number;
  /** Inflated bytes for each byte of the file; asked only beyond `inflationFloor`. */
  readonly inflationRatio: number;
  /** Up to here a file may inflate at any ratio: long empty tables compress well. */
  readonly inflationFloor: number;
  /** Entries of the zip directory. */
  readonly entries: number;
  /** Highest row number. */
  readonly rowNumber: number;
  /** Highest column number. */
  readonly columnNumber: number;
  /** Rows of one sheet that hold something. */
  readonly rowsWithContent: number;
  /** Cells of the file that hold something. */
  readonly cells: number;
  readonly sharedStrings: number;
  /** Elements inside each other. */
  readonly xmlDepth: number;
  readonly milliseconds: number;
  /** Bytes of memory of the worker that reads files of rarer kinds. */
  readonly memory: number;
}

const megabyte = 1024 * 1024;

/** A size as people say it: `64 MB`. */
export function sizeText(bytes: number): string {
  return bytes % megabyte === 0 ? `${bytes / megabyte} MB` : `${bytes} B`;
}

/** Rows and columns are Excel's own (Excel specifications and limits); the rest is far above what an office sends. */
export const defaultLimits: Limits = {
  fileSize: 64 * megabyte,
  inflatedSize: 256 * megabyte,
  inflationRatio: 200,
  inflationFloor: 10 * megabyte,
  entries: 10_000,
  rowNumber: 1_048_576,
  columnNumber: 16_384,
  rowsWithContent: 50_000,
  cells: 2_000_000,
  sharedStrings: 1_000_000,
  xmlDepth: 100,
  milliseconds: 10_000,
  memory: 512 * megabyte,
};
