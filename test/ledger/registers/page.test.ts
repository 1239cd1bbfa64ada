import fs from 'node:fs';
import { expect, it } from 'vitest';
import { registersPage } from '../../../src/ledger/registers/page';

it('is the manual’s page of registers', () => {
  expect(fs.readFileSync('docs/registers.md', 'utf8')).toBe(registersPage());
});
