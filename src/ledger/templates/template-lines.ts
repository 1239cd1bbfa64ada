import { linesAnywhere } from './lines/anywhere';
import { changeLines } from './lines/changes';
import { circularLines } from './lines/circular';
import type { TemplateLines } from './lines/line';
import { nextLines } from './lines/next-steps';
import { openingLines } from './lines/opening';
import { problemLines } from './lines/problems';
import { resultLines } from './lines/results';
import { taskLines } from './lines/tasks';
import { yearsLines } from './lines/years';

/** The lines of the sheet 报告模板, in the order of the report, with the words a new ledger starts with. */
export const templateLines = {
  ...openingLines,
  ...changeLines,
  ...taskLines,
  ...resultLines,
  ...problemLines,
  ...nextLines,
  ...circularLines,
  ...yearsLines,
  ...linesAnywhere,
} as const satisfies TemplateLines;

export type TemplateKey = keyof typeof templateLines;
