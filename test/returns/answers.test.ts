import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger';
import { ledger2007 } from '../ledger-2007';
import { problem } from '../problem';
import { withSheet } from './reshaped';
import { codesAndCells, readBack, returnWith, type Contents } from './written';

const with2: Ledger = { ...ledger2007, problems: [problem(), problem({ code: '2007-Q02', content: '缺少讲师' })] };
const signed = { B9: { date: '2008-01-20' } };

function answered(cells: Contents[string], ledger = with2, issuedFrom = with2) {
  const workbook = returnWith('U03', { 问题答复: cells, 单位信息: signed }, issuedFrom);
  const result = readBack(workbook, {}, ledger);
  const found = codesAndCells(result.findings).filter(([, cell]) => cell?.startsWith('问题答复'));
  return { answers: result.content?.answers ?? [], found };
}

describe('what a unit answers', () => {
  it('is its text, its state in the list’s words and its day, each with its cell', () => {
    const { answers, found } = answered({ F4: '已腾出场地', G4: '已经答复', H4: '2007.12.1', F5: '', G5: '正在办理' });
    expect(answers[0]).toMatchObject({
      problem: { code: '2007-Q01' },
      answer: '已腾出场地',
      state: '已答复',
      stateWritten: '已经答复',
      day: '2007-12-01',
      dayWritten: '2007.12.1',
      at: { sheet: '问题答复', row: 4 },
    });
    expect(answers[1]).toMatchObject({ answer: '', state: '办理中', day: undefined });
    expect(found).toEqual([
      ['choice-rewritten', '问题答复!G4'],
      ['date-rewritten', '问题答复!H4'],
      ['choice-rewritten', '问题答复!G5'],
    ]);
  });

  it.each<[string, Contents[string], string[][], Partial<Record<'state' | 'answer' | 'day', string | undefined>>]>([
    [
      'without a day: that of the return',
      { F4: '已办', G4: '已答复' },
      [['answer-day-missing', '问题答复!H4']],
      { day: '2008-01-20' },
    ],
    [
      'with a day that is none: no day',
      { F4: '已办', G4: '不采纳', H4: '上旬' },
      [['date-partial', '问题答复!H4']],
      { day: undefined },
    ],
    ['without a text', { G4: '已答复' }, [['answer-without-text', '问题答复!F4']], { state: '已答复', answer: '' }],
    ['without a state', { F4: '已办', G4: null }, [['answer-without-state', '问题答复!G4']], { state: '' }],
    [
      'before it was asked',
      { F4: '已办', G4: '已答复', H4: { date: '2007-10-09' } },
      [['answer-before-handed', '问题答复!H4']],
      { day: '2007-10-09' },
    ],
    [
      'still under way, with a word on it',
      { F4: '正在协调' },
      [],
      { state: '办理中', answer: '正在协调', day: undefined },
    ],
  ])('%s', (_, cells, findings, says) => {
    const { answers, found } = answered(cells);
    expect(found).toEqual(findings);
    expect(answers[0]).toMatchObject(says);
  });

  it('counts nowhere where a number stands twice or is not the unit’s', () => {
    const twice = answered({
      A5: '2007-Q01',
      C5: '缺少活动场地',
      F4: '已办',
      G4: '已答复',
      H4: { date: '2007-12-01' },
    });
    expect(twice.answers).toEqual([]);
    expect(twice.found).toEqual([
      ['key-twice', '问题答复!A4'],
      ['key-twice', '问题答复!A5'],
    ]);
    const slipped = answered({
      C4: '缺少讲师',
      C5: '缺少活动场地',
      F4: '已办',
      G4: '已答复',
      H4: { date: '2007-12-01' },
    });
    expect(slipped.answers).toEqual([]);
    expect(slipped.found).toEqual([
      ['row-contradicts', '问题答复!A4'],
      ['row-contradicts', '问题答复!A5'],
    ]);
    const strange = answered({ A4: '2007-Q09' });
    expect(strange.answers.map(({ problem: { code } }) => code)).toEqual(['2007-Q02']);
    expect(strange.found).toEqual([['answer-not-asked', '问题答复!A4']]);
  });

  it('is read on once the ledger has the answer', () => {
    const done = { ...with2, problems: with2.problems.map((one) => ({ ...one, state: '已答复' })) };
    const { answers, found } = answered({ F4: '已办', G4: '已答复', H4: { date: '2007-12-01' } }, done);
    expect(answers.map(({ answer }) => answer)).toEqual(['已办', '']);
    expect(found).toEqual([]);
  });

  it('is missed only where something had been handed over before the template went out', () => {
    const codes = (ledger: Ledger) =>
      codesAndCells(
        readBack(
          withSheet(returnWith('U03', {}, with2), '问题答复', () => undefined),
          {},
          ledger,
        ).findings,
      )
        .filter(([code]) => code === 'sheet-missing')
        .map(([, cell]) => cell);
    expect(codes(with2)).toEqual(['问题答复']);
    const later = { ...with2, problems: with2.problems.map((one) => ({ ...one, handed: '2007-12-21' })) };
    expect(codes(later)).toEqual([]);
  });
});
