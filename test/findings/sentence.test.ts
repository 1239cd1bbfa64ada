import { expect, it } from 'vitest';
import { finding } from '../../src/findings/finding';
import { fill, happening, sentence } from '../../src/findings/sentence';

it.each<[string, string, Readonly<Record<string, string | number>>, string]>([
  ['a name', '{count} 处', { count: 3 }, '3 处'],
  ['a Chinese name, as states have', '按时 {按时}', { 按时: 5 }, '按时 5'],
  ['what has no value stays', '{other}', { count: 3 }, '{other}'],
  ['a value is not filled in turn', '“{raw}”', { raw: '{count}', count: 3 }, '“{count}”'],
])('%s', (_what, template, values, filled) => {
  expect(fill(template, values)).toBe(filled);
});

it('names an operation in the language of the sentence', () => {
  const changed = finding('undo-cell-changed', {}, { operation: '分配职责' });
  expect(sentence(changed, 'zh')).toContain('分配职责');
  expect(sentence(changed, 'en')).toContain('Assign roles');
});

it('says why a version counts in the language of the sentence', () => {
  const several = finding('several-versions', {}, { versionReason: 'newest-day' });
  expect(sentence(several, 'zh')).toContain('填报日期最新');
  expect(sentence(several, 'en')).toContain('the newest 填报日期');
});

it('says what happened without the next step, in both languages', () => {
  const found = finding('pane-notice-other-kind', { file: '通知.pdf' }, { kind: 'PDF' });
  expect(sentence(found).startsWith(happening(found))).toBe(true);
  expect(happening(found).length).toBeLessThan(sentence(found).length);
  expect(happening(found)).toContain('PDF');
  expect(sentence(found, 'en').startsWith(`${happening(found, 'en')} `)).toBe(true);
});

it.each([
  ['2008-02-05', '2008年2月5日', '5 Feb 2008'],
  ['2007-12-20 09:30', '2007年12月20日 09:30', '20 Dec 2007 09:30'],
  ['2007-09-03T08:30:00', '2007年9月3日 08:30', '3 Sep 2007 08:30'],
  // What is no day, or more than one, is repeated as it stands.
  ['2008-13-05', '2008-13-05', '2008-13-05'],
  ['2007-M01-01', '2007-M01-01', '2007-M01-01'],
  ['2008-02-05_区科协.xlsx', '2008-02-05_区科协.xlsx', '2008-02-05_区科协.xlsx'],
  ['2008-02', '2008-02', '2008-02'],
])('says the day %s as people write it', (value, zh, en) => {
  expect(fill('{day}', { day: value }, 'zh')).toBe(zh);
  expect(fill('{day}', { day: value }, 'en')).toBe(en);
});

it('quotes a day to the letter', () => {
  expect(fill('“{raw}”读作日期{adopted}。', { raw: '2008-02-05', adopted: '2008-02-05' }, 'zh')).toBe(
    '“2008-02-05”读作日期2008年2月5日。',
  );
});

it('says the days of a finding in the language of the sentence', () => {
  const archived = finding('ledger-archived', {}, { since: '2008-02-05', by: '办公室主任' });
  expect(happening(archived)).toBe('台账已于2008年2月5日归档（办公室主任）。');
  expect(happening(archived, 'en')).toContain('5 Feb 2008');
});
