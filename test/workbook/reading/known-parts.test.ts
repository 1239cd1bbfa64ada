import { describe, expect, it } from 'vitest';
import { cellsOf, outcome, read, said } from './read';
import { formats, workbook, type Parts } from './workbook-builder';

/** A number in the second style of a style sheet; parts that were read before are not read again, and must not be mixed up. */
const numberIn = (format: string, rest: Partial<Parts> = {}) =>
  workbook({
    rows: ['<row r="1"><c r="A1" s="1"><v>39328</v></c></row>'],
    styles: formats('General', format),
    ...rest,
  });

function cellA1(bytes: Uint8Array): unknown {
  const reading = read(bytes);
  return reading.ok ? cellsOf(reading.workbook.sheets[0])['A1'] : reading.findings.map(({ code }) => code);
}

describe('a part that was read before', () => {
  it('means the same again', () => {
    const bytes = numberIn('yyyy-mm-dd');
    expect(cellA1(bytes)).toEqual(['date', '2007-09-03', 39328]);
    expect(cellA1(bytes)).toEqual(['date', '2007-09-03', 39328]);
    expect(outcome(bytes, 'auto')).toEqual(outcome(bytes, 'general'));
  });

  it('is not taken for one that differs', () => {
    for (const [format, cell] of [
      ['yyyy-mm-dd', ['date', '2007-09-03', 39328]],
      ['0.00', ['number', 39328]],
      ['0%', ['number', 39328, '%']],
      ['yyyy-mm-dd', ['date', '2007-09-03', 39328]],
    ] as const) {
      expect(cellA1(numberIn(format))).toEqual(cell);
    }
  });

  it('is checked all the same: a lie about its checksum or its size is found', () => {
    const truth = numberIn('yyyy-mm-dd');
    expect(said(truth)).toEqual([true]);
    expect(said(numberIn('yyyy-mm-dd', { change: { 'xl/styles.xml': { crc: 1 } } }))).toEqual([
      false,
      ['part-damaged'],
    ]);
    expect(said(numberIn('yyyy-mm-dd', { change: { 'xl/styles.xml': { size: 7 } } }))).toEqual([false, ['part-size']]);
    expect(said(numberIn('yyyy-mm-dd', { change: { 'xl/styles.xml': { flags: 1 } } }))).toEqual([
      false,
      ['zip-encrypted'],
    ]);
  });

  it('counts towards the limits of each file', () => {
    const bytes = numberIn('yyyy-mm-dd');
    expect(said(bytes)).toEqual([true]);
    expect(said(bytes, { inflatedSize: 300 })).toEqual([false, ['limit-inflated-size']]);
    expect(said(bytes, { xmlDepth: 2 })).toEqual([false, ['limit-xml-depth']]);
  });

  it('has the outcome of the way it was read on', () => {
    const plain = numberIn('0.00');
    const commented = numberIn('0.00', { before: '<!-- no longer plain -->' });
    expect([plain, commented, plain, commented].map((bytes) => read(bytes))).toMatchObject([
      { path: 'fast' },
      { path: 'general' },
      { path: 'fast' },
      { path: 'general' },
    ]);
  });
});
