import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PieceBuffers, Utf8Pieces } from '../../../src/workbook/exceljs/utf8-pieces';

/** What a piece holds at most. */
const pieceSize = 1 << 20;

function written(write: (text: Utf8Pieces) => void): { whole: Buffer; lengths: number[] } {
  const buffers = new PieceBuffers();
  const pieces: Buffer[] = [];
  const text = new Utf8Pieces(buffers, (piece) => {
    pieces.push(Buffer.from(piece));
    buffers.giveBack(piece);
  });
  write(text);
  text.end();
  return { whole: Buffer.concat(pieces), lengths: pieces.map(({ length }) => length) };
}

it('is UTF-8 of any text, halves of pairs included', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' })),
      fc.array(fc.integer({ min: 0xd700, max: 0xe0ff })),
      (texts, codes) => {
        const all = [...texts, String.fromCharCode(...codes)];
        const { whole } = written((text) => all.forEach((one) => text.add(one)));
        expect(whole.equals(Buffer.concat(all.map((one) => Buffer.from(one))))).toBe(true);
      },
    ),
  );
});

it('prints numbers as JavaScript does', () => {
  const numbers = [0, -0, 7, 10, 99, 100, 999_999_999, 1_000_000_000, 2 ** 40, -3, 0.1, 1e21, 1e-7, 123456.789];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.double({ noNaN: true }))), (more) => {
      for (const number of [...numbers, ...more]) {
        expect(written((text) => text.addNumber(number)).whole.toString()).toBe(String(number));
      }
    }),
    { numRuns: 20 },
  );
});

it('goes on in the next piece when one is full, buffers being filled again', () => {
  const part = '第七章<&>'.repeat(50);
  const bytes = new TextEncoder().encode('</v></c>');
  const { whole, lengths } = written((text) => {
    for (let round = 0; round < 8000; round++) {
      text.add(part);
      text.addNumber(round);
      text.addBytes(bytes);
    }
  });
  const expected = Array.from({ length: 8000 }, (_, round) => `${part}${round}</v></c>`).join('');
  expect(whole.toString() === expected).toBe(true);
  expect(lengths.length).toBeGreaterThan(4);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(pieceSize);
});

it('takes a text that no piece holds', () => {
  const long = '长'.repeat(pieceSize);
  expect(written((text) => text.add(long)).whole.toString() === long).toBe(true);
});
