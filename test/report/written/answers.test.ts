import { describe, expect, it } from 'vitest';
import { layAnnualReport } from '../../../src/report/written/annual/report';
import type { Problem } from '../../../src/ledger/ledger';
import { yearOf } from '../../consolidation/returned';
import { ledger2007 } from '../../ledger-2007';
import { problem } from '../../problem';
import { readBack, returnWith, type Contents } from '../../returns/written';

/** What U05 raises: to a unit, to nobody, to somebody whom the ledger does not know. */
const raised: Contents[string] = {
  ...{ A4: '问题', B4: 'T02', C4: '缺少场地', D4: '区发改局' },
  ...{ A5: '建议', B5: 'T02', C5: '编一本名册' },
  ...{ A6: '问题', B6: 'T02', C6: '道路不通', D6: '区交通局' },
};
const ofU05 = { by: '区科技局', kind: '问题', task: 'T02', content: '缺少场地' };

/** The paragraphs of 存在问题 that hold a text. */
function lines(text: string, problems: readonly Problem[], answers: Contents[string] = {}): string[] {
  const ledger = { ...ledger2007, problems };
  const files = [
    readBack(returnWith('U05', { 问题建议: raised }, ledger), {}, ledger),
    readBack(returnWith('U03', { 问题答复: answers }, ledger), {}, ledger),
  ];
  const { body } = layAnnualReport(yearOf(files, ledger)).document;
  const from = body.findIndex((block) => block.kind === 'heading' && block.text === '存在问题');
  return body
    .slice(from)
    .flatMap((block) => (block.kind === 'paragraph' && block.text.includes(text) ? [block.text] : []));
}

const unanswered = '截至2008年2月5日，区发改局尚未答复';

describe('what the report says of an answer', () => {
  it('is that none came by its day, whether it was handed over or not', () => {
    expect(lines('缺少场地', [])[0]).toContain(`${unanswered}。`);
    expect(lines('缺少场地', [problem(ofU05)])[0]).toContain(`${unanswered}（答复时限2007年12月10日）。`);
    expect(
      lines('缺少场地', [problem({ ...ofU05, state: '待交办', handed: undefined, deadline: undefined })])[0],
    ).toContain(`${unanswered}。`);
  });

  it('is the unit’s own words with their day, by the ledger or by the return', () => {
    const done = problem({ ...ofU05, state: '已答复', answer: '文化站每周开放两天', answered: '2007-12-01' });
    const returned = { F4: '文化站每周开放两天', G4: '已答复', H4: { date: '2007-12-01' } };
    for (const [said] of [lines('缺少场地', [done]), lines('缺少场地', [problem(ofU05)], returned)]) {
      expect(said).toContain('区发改局2007年12月1日答复：文化站每周开放两天。');
      expect(said).not.toContain('尚未');
    }
  });

  it('is the reason where it was turned down', () => {
    const done = problem({ ...ofU05, state: '不采纳', answer: '没有这项经费。', answered: '2007-12-01' });
    expect(lines('缺少场地', [done])[0]).toContain('未予采纳：没有这项经费。');
  });

  it('is not a word on how far it is', () => {
    const [said] = lines('缺少场地', [problem(ofU05)], { F4: '正在协调' });
    expect(said).toContain(unanswered);
    expect(said).not.toContain('正在协调');
  });

  it('is none where nobody is asked, and of whom the ledger does not know that none came', () => {
    expect(lines('编一本名册', [])[0]).not.toContain('答复');
    expect(lines('道路不通', [])[0]).toContain('截至2008年2月5日，区交通局尚未答复。');
  });

  it('stands with what only the register has', () => {
    const other = problem({ content: '没有讲师', answer: '已派两名', state: '已答复', answered: '2007-12-01' });
    const [said] = lines('没有讲师', [other]);
    expect(said).toContain('区妇联（问题）：没有讲师。');
    expect(said).toContain('已派两名。');
    expect(lines('按时答复1条', [other])[0]).toContain('答复1条');
  });
});
