import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ledgerMark } from '../../../src/ledger/creating/ledger-mark';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const mark = (notice: string, year: number) => ledgerMark(new TextEncoder().encode(notice), year, sha256);

it('is the same for the same notice and year, another for any other', () => {
  expect(mark('通知', 2007)).toMatch(/^[0-9a-f]{16}$/);
  expect(mark('通知', 2007)).toBe(mark('通知', 2007));
  expect(new Set([mark('通知', 2007), mark('通知', 2008), mark('通知。', 2007)]).size).toBe(3);
});
