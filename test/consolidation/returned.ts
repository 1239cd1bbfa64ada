import type { FindingCode } from '../../src/findings/finding';
import { finding } from '../../src/findings/finding';
import { consolidate } from '../../src/consolidation/consolidate';
import type { Adjudication, Ledger } from '../../src/ledger/ledger';
import { refusedFile } from '../../src/returns/read';
import type { FileResult, ReturnFile } from '../../src/returns/unit-return';
import { ledger2007 } from '../ledger-2007';
import { carefulReturn, readBack, type Contents } from '../returns/written';

/** The day every report of these tests is made for. */
export const asOf = '2008-02-05';

/** A file with a return filled in with care, then with these contents written over it. */
export function returned(
  code: string,
  contents: Contents = {},
  file: Partial<ReturnFile> = {},
  ledger: Ledger = ledger2007,
): FileResult {
  return readBack(carefulReturn(code, contents, ledger), file, ledger);
}

/** A file that could not be read. */
export function refused(name: string, code: FindingCode = 'file-is-pdf', sha256 = name): FileResult {
  return refusedFile({ name, sha256, modified: 0 }, ledger2007, [finding(code, {})]);
}

/** The year of these files. */
export function yearOf(results: readonly FileResult[], ledger: Ledger = ledger2007) {
  return consolidate(ledger, results, asOf);
}

/** The ledger with decisions of the office. */
export function withDecisions(...decisions: readonly Partial<Adjudication>[]): Ledger {
  const blank = { unit: 'U03', sheet: '指标', key: 'KR100', field: '本年数', raw: '', decided: '' };
  const adjudications = decisions.map((decision, index): Adjudication => ({
    ...blank,
    reason: '已电话核实',
    by: '张三',
    date: '2008-02-04',
    at: `F${index + 4}`,
    ...decision,
  }));
  return { ...ledger2007, adjudications };
}
