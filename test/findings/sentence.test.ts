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
