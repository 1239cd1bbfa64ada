import { documentLines } from '../../../document/lines';
import type { WrittenDocument } from '../../../document/document';
import { lineChanges, type LineChange } from './line-changes';

/** A report that lies there already, as the office left it. */
export interface ExistingReport {
  /** Its lines as people see them now. */
  readonly lines: readonly string[];
  /** Its lines as they were generated; undefined where the file does not keep them any more. */
  readonly original: readonly string[] | undefined;
}

/** What differs between the report that lies there and the one that would be generated now. */
export interface Revision {
  /** Whether the file still knows how it was generated; without that nobody can tell the office's words from new data. */
  readonly known: boolean;
  /** What the data say otherwise since; without an original: all that differs. */
  readonly data: readonly LineChange[];
  /** What the office rewrote, added or took out. */
  readonly office: readonly LineChange[];
}

/** Holds the report that lies there against the one generated now. */
export function revisionOf({ lines, original }: ExistingReport, now: WrittenDocument): Revision {
  const generated = documentLines(now);
  if (original === undefined) return { known: false, data: lineChanges(lines, generated), office: [] };
  return { known: true, data: lineChanges(original, generated), office: lineChanges(original, lines) };
}
