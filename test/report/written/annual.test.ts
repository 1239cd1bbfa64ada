import { describe, expect, it } from 'vitest';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import type { Ledger, WorkPoint } from '../../../src/ledger/ledger';
import { figuresOf, layAnnualReport } from '../../../src/report/written/annual/report';
import { returned, yearOf } from '../../consolidation/returned';
import { ledger2007 } from '../../ledger-2007';
import type { Contents } from '../../returns/written';
import { opened, reportOf } from '../../year-2007';
import { Reckoner } from './reckoned';

const bodyOf = (year: AnnualConsolidation): string[] =>
  layAnnualReport(year).document.body.flatMap((block) => ('text' in block ? [block.text] : []));
const annexOf = (year: AnnualConsolidation): string[] =>
  (layAnnualReport(year).document.annexes?.at(-1)?.body ?? []).flatMap((block) =>
    'text' in block
      ? [block.text]
      : block.kind === 'table'
        ? block.rows.flatMap(([, texts = '']) => texts.split('\n'))
        : [],
  );

/** 指标, D 本年数 and E 上年数 of KR100, the first of the dictionary. */
const staff = (now: number | null, before: number | null): Contents => ({ 指标: { D4: now, E4: before } });

describe('a year in which nobody reported', () => {
  const year = yearOf([]);

  it('says so, and states nothing that nobody knows', async () => {
    const body = bodyOf(year);
    expect(body).toContain('（本年没有可汇总的数据。）');
    expect(body.join('')).toContain('应报送单位17个，已报送0个，报送率0%');
    expect(body.join('')).not.toMatch(/平均完成率|比上年|NaN|undefined|Infinity/);
    const reckoner = new Reckoner(opened(await reportOf(year)));
    for (const { name, value, origin } of figuresOf(layAnnualReport(year))) {
      expect([name, reckoner.of(origin)]).toEqual([name, value]);
    }
  });

  it('has a line for each unit in its annex', () => {
    expect(annexOf(year).filter((text) => text === '没有报送填报表。').length).toBe(ledger2007.units.length);
  });
});

describe('this year against last', () => {
  it.each<[string, number | null, number | null, string]>([
    ['more', 12, 10, '科普专职人员12人，比上年增长20%'],
    ['less', 9, 12, '科普专职人员9人，比上年下降25%'],
    ['as much', 12, 12, '科普专职人员12人，与上年持平'],
    ['more than none: no rate', 12, 0, '科普专职人员12人，上年为0人'],
    ['nothing known of last year', 12, null, '科普专职人员12人'],
    ['none, which is known', 0, 4, '科普专职人员0人，比上年下降100%'],
  ])('%s', (_what, now, before, said) => {
    const body = bodyOf(yearOf([returned('U04', staff(now, before))])).join('');
    expect(body).toMatch(new RegExp(`年末有${said}[；。]`));
  });

  it('is not compared where other units gave a number', () => {
    const year = yearOf([returned('U04', staff(12, 10)), returned('U05', staff(20, null))]);
    expect(bodyOf(year).join('')).toContain('科普专职人员32人，上年填报数为10人，填报单位有变动，不作增减比较');
  });

  it('is not said where nobody gave a number', () => {
    expect(bodyOf(yearOf([returned('U04', staff(null, null))])).join('')).not.toContain('年末有科普专职人员');
  });
});

describe('next year’s work', () => {
  const point: WorkPoint = {
    ...{ code: '2008-T01-01', task: 'T01', phase: '', content: '办好科技节。', deadline: '2008-10-31' },
    ...{ leads: ['区教育局'], responsible: ['团区委', '区科协'] },
  };
  const withPoints = (...points: readonly WorkPoint[]): Ledger => ({ ...ledger2007, points });

  it('are the ledger’s points of later years', () => {
    const year = yearOf([], withPoints(point));
    const report = layAnnualReport(year);
    expect(bodyOf(year)).toContain('办好科技节，2008年10月31日前完成，由区教育局牵头，团区委、区科协配合。');
    expect(report.findings).toEqual([]);
  });

  it('is for the office to write where there are none', () => {
    const report = layAnnualReport(yearOf([], withPoints()));
    expect(report.findings.map(({ code, where }) => [code, where.sheet])).toEqual([
      ['report-no-next-points', '年度要点'],
    ]);
  });
});

it('says nothing in the place of a template that the office emptied, and what it wrote otherwise', () => {
  const templates = { ...ledger2007.templates, opening: [], signature: [[{ kind: 'text' as const, text: '科普办' }]] };
  const { document } = layAnnualReport(yearOf([], { ...ledger2007, templates }));
  expect(document.body[0]).toMatchObject({ kind: 'heading', text: '基本情况' });
  expect(document.signature?.by).toBe('科普办');
});

it('takes what a unit writes for words: no place of a template, no second unit, nothing left out of the annex', () => {
  const said = '{KJ100}[完成]。\n区财政局：经费{未报}已落实';
  const year = yearOf([returned('U04', { 任务进展: { I4: said } })]);
  expect(bodyOf(year).filter((text) => text.includes('{KJ100}'))).toEqual([
    expect.stringMatching(/^区教育局.*：\{KJ100\}\[完成\]。$/),
  ]);
  expect(annexOf(year)).toEqual(expect.arrayContaining(['进展情况：{KJ100}[完成]。', '区财政局：经费{未报}已落实']));
});

it('quotes as many units as the office wants, leads first, and says that there are more', () => {
  const settings = { ...ledger2007.settings, reportExcerpts: 1, reportNames: 1, reportSentences: 1 };
  const wrote = (text: string): Contents => ({ 任务进展: { I4: text } });
  const results = [returned('U03', wrote('责任单位的话。第二句。')), returned('U04', wrote('牵头单位的话。第二句。'))];
  const body = bodyOf(yearOf(results, { ...ledger2007, settings }));
  expect(body).toContain('区教育局（牵头）：牵头单位的话。');
  expect(body.join('')).not.toContain('第二句');
  expect(body).toContain('其余单位的进展情况见附件2。');
  expect(body.find((text) => text.startsWith('牵头单位：区教育局'))).toMatch(/责任单位：[^、。]+等。/);
});

it('lists every problem that somebody is asked about, and of the others as many as the office wants', () => {
  const settings = { ...ledger2007.settings, reportExcerpts: 1 };
  const raised = (content: string, asked: string, row: number) => ({
    [`A${row}`]: '问题',
    [`B${row}`]: 'T01',
    [`C${row}`]: content,
    [`D${row}`]: asked,
  });
  const matters = {
    ...raised('没有人管的一。', '', 4),
    ...raised('没有人管的二。', '', 5),
    ...raised('请教育局的一。', '区教育局', 6),
    ...raised('请教育局的二。', '区教育局', 7),
  };
  const said = bodyOf(yearOf([returned('U03', { 问题建议: matters })], { ...ledger2007, settings })).join('\n');
  const shown = ['没有人管的一', '没有人管的二', '请教育局的一', '请教育局的二'].map((text) => said.includes(text));
  expect(shown).toEqual([true, false, true, true]);
  expect(said).toContain('其余见附件2。');
});
