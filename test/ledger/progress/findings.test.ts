import { expect, it } from 'vitest';
import fs from 'node:fs';
import { progressEntries } from '../../../src/findings/catalogue/progress';

/** The tests that provoke the findings of this part of the catalogue. */
const tests = [
  'test/ledger/progress/progress.test.ts',
  'test/ledger/progress/overview.test.ts',
  'test/ledger/operations/progress/refresh.test.ts',
  'test/ledger/operations/progress/edit.test.ts',
  'test/ledger/operations/work-points.test.ts',
  'test/ledger/operations/undo.test.ts',
  'test/consolidation/taking-in/take-in.test.ts',
];

it('every finding on progress and work points has its case', () => {
  const text = tests.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
  expect(Object.keys(progressEntries).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});
