import fs from 'node:fs';
import { read, write, type BookType } from '@e965/xlsx';
import { zipSync } from 'fflate';
import officeCrypto from 'officecrypto-tool';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { check } from '../../scripts/commands/check';
import { Office } from './office';

let office: Office;
let said: string;
let bytes: Uint8Array;

beforeEach(async () => {
  office = new Office();
  said = '';
  const hear = (text: string | Uint8Array) => {
    said += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  await office.putLedger();
  bytes = fs.readFileSync(await office.putReturn('U03', { 指标: { D4: '约35人' } }));
});

afterEach(() => {
  vi.restoreAllMocks();
  office.close();
});

function asKind(kind: BookType, from = bytes): Uint8Array {
  const book = read(from, { cellStyles: true, cellNF: true });
  return new Uint8Array(write(book, { bookType: kind, type: 'array' }) as ArrayBuffer);
}

it.each<[string, () => Uint8Array]>([
  ['U03.xlsx', () => bytes],
  ['U03.xls', () => asKind('biff8')],
  ['U03.et', () => asKind('biff8')],
  ['U03.xlsb', () => asKind('xlsb')],
  ['回收.zip', () => zipSync({ 'U03.xlsx': bytes })],
])('a return is checked whatever its kind: %s', async (name, content) => {
  await check(office.put(name, content()), { ledger: office.ledger });
  expect(said).toContain('区发改局');
  expect(said).toContain('约35人');
});

it('a return with a password is checked with the file of passwords, and without it is not opened', async () => {
  const locked = office.put('U03_区发改局.xlsx', officeCrypto.encrypt(Buffer.from(bytes), { password: '科普2007' }));
  await check(locked, { ledger: office.ledger });
  expect(said).not.toContain('约35人');
  said = '';
  await check(locked, { ledger: office.ledger, passwordFile: office.put('密码.txt', 'U03 科普2007\n') });
  expect(said).toContain('约35人');
});

it('a text is said to be one', async () => {
  await check(office.put('U03.csv', '指标编码,本年数\nKR100,3\n'), { ledger: office.ledger });
  expect(said).toContain('U03.csv');
});

it.each(['U03.xls', 'U03.ods', 'U03.zip', 'U03.xlsx'])('%s cannot be checked without a ledger', async (name) => {
  await expect(check(office.put(name, bytes), {})).rejects.toMatchObject({ code: 'return-needs-ledger' });
});

it('a ledger that LibreOffice saved in its own kind is checked as one', async () => {
  const saved = office.put('台账.ods', asKind('ods', fs.readFileSync(office.ledger)));
  await check(saved, { asOf: '2007-12-20' });
  expect(said).toContain('17 个单位');
});

it('a text without any task is no notice', async () => {
  await expect(check(office.put('说明.txt', '请各单位按时报送。'), {})).rejects.toMatchObject({ code: 'plan-empty' });
});

it('what is none of these is refused', async () => {
  await expect(check(office.put('U03.pdf', '%PDF'), {})).rejects.toMatchObject({ code: 'file-kind-unknown' });
});

it('of a ledger it is said who has no work plan on a day', async () => {
  await check(office.ledger, { asOf: '2007-12-20' });
  expect(said).toContain('2007年12月20日');
  expect(said).toContain('T01 区教育局（未起草）');
});
