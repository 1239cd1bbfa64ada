import { expect, it } from 'vitest';
import { adjudicateValue } from '../../../src/consolidation/decisions/decide';
import { adjudicationEntries } from '../../../src/findings/catalogue/adjudication';
import type { Finding, FindingCode } from '../../../src/findings/finding';
import { sentence } from '../../../src/findings/sentence';
import type { Adjudication } from '../../../src/ledger/ledger';
import { withdrawDecision } from '../../../src/ledger/operations/adjudicate';
import type { CellContent } from '../../../src/workbook/draft';
import { fillDraft } from '../../../src/workbook/fill';
import { createLedger } from '../../../src/ledger/creating/create';
import { readLedger } from '../../../src/ledger/read';
import { snapshotOf } from '../../../src/workbook/drafted';
import { new2007 } from '../../ledger-2007';
import { made2007, stateOf } from '../../ledger/operations/office';
import type { Contents } from '../../returns/written';
import { returned, withDecisions, yearOf } from '../returned';

const figure = { unit: 'U03', sheet: '指标', key: 'KR100', field: '本年数', raw: '约3人', decided: '4' };
const written: Contents = { 指标: { D4: '约3人', E4: 3 } };
const twoTalks: Contents = { 活动: { A4: '', B4: '讲座', F4: 30, A5: '', B5: '讲座', F5: 40 } };

/** What is said in the merge of a decision. */
function merged(decision: Partial<Adjudication>, contents: Contents = written): readonly Finding[] {
  return yearOf([returned('U03', contents)], withDecisions({ ...figure, ...decision })).findings;
}

/** What is said of rows that the office wrote into 裁定 by hand. */
function byHand(...rows: readonly (readonly CellContent[])[]): readonly Finding[] {
  const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
  const cells = rows.flatMap((row, down) =>
    row.map((content, across) => [`${letters[across] ?? ''}${down + 4}`, content] as const),
  );
  return readLedger(snapshotOf(fillDraft(createLedger(new2007), new Map([['裁定', new Map(cells)]]))), '台账.xlsx')
    .findings;
}

const row = (...changed: readonly [number, CellContent][]): CellContent[] => {
  const whole = ['U03', '指标', 'KR100', '本年数', '约3人', '4', '电话核实', '办公室', { date: '2008-02-04' }];
  return whole.map((content, index) => {
    const [, other] = changed.find(([at]) => at === index) ?? [index, content];
    return other;
  });
};

/** What stands against a decision in the pane. */
function objection(changed: Partial<Parameters<typeof adjudicateValue.whyNot>[1]>): Finding[] {
  const { content } = returned('U03', written);
  if (content === undefined) throw new Error('the return was sent back');
  const place = { sheet: '指标', key: 'KR100', field: '本年数' };
  const asked = { content, place, decided: '4', reason: '电话核实', by: '办公室', date: '2008-02-04', ...changed };
  return [adjudicateValue.whyNot(stateOf(made2007), asked)].flatMap((found) => found ?? []);
}

const older = returned('U03', { 单位信息: { B9: { date: '2008-01-10' } } }, { name: 'a.xlsx', sha256: 'a' });
const newer = returned('U03', { 单位信息: { B9: { date: '2008-01-20' } } }, { name: 'b.xlsx', sha256: 'b' });
const chosenOfTwo = withDecisions({ sheet: '文件', key: '版本', field: '采用', raw: 'z.xlsx', decided: 'a.xlsx' });

/** One case for each code, with the cell it stands at. */
const cases: Record<keyof typeof adjudicationEntries, [readonly Finding[], string | undefined]> = {
  'adjudication-incomplete': [byHand(row([2, null], [5, null])), 'C4'],
  'adjudication-unit-unknown': [byHand(row([0, 'U99'])), 'A4'],
  'adjudication-unsigned': [byHand(row([6, null], [7, null])), 'G4'],
  'adjudication-replaced': [byHand(row(), row([5, '5'])), 'F4'],
  'adjudication-void': [merged({ raw: '3' }), 'F4'],
  'adjudication-unmatched': [merged({ key: 'KR999' }), 'F4'],
  'adjudication-ambiguous': [merged({ sheet: '活动', key: '讲座', field: '参加人数', raw: '30' }, twoTalks), 'F4'],
  'adjudication-undecidable': [merged({ field: '备注' }), 'F4'],
  'adjudication-unreadable': [merged({ decided: '多一些' }), 'F4'],
  'adjudication-version-void': [yearOf([older, newer], chosenOfTwo).findings, 'F4'],
  'decision-reason-empty': [objection({ reason: ' ' }), undefined],
  'decision-by-empty': [objection({ by: '' }), undefined],
  'decision-value-empty': [objection({ decided: ' ' }), undefined],
  'decision-place-gone': [objection({ place: { sheet: '指标', key: 'KR999', field: '本年数' } }), undefined],
  'decision-none-to-withdraw': [
    [
      withdrawDecision.whyNot(stateOf(made2007), {
        ...{ unit: 'U03', sheet: '指标', key: 'KR100', field: '本年数' },
        ...{ reason: '又核实', by: '办公室', date: '2008-02-04' },
      }),
    ].flatMap((found) => found ?? []),
    undefined,
  ],
};

it.each(Object.entries(cases))('%s is said where it should be, with all its values', (code, [findings, cell]) => {
  const own = findings.filter((found) => found.code === (code as FindingCode));
  expect(own.map(({ where }) => [where.sheet, where.cell])).toEqual([['裁定', cell]]);
  for (const found of own) {
    for (const language of ['zh', 'en'] as const) expect(sentence(found, language)).not.toMatch(/\{\w+\}/);
  }
});

it('a whole row says nothing', () => expect(byHand(row())).toEqual([]));

it('a half-filled row takes the place of no decision', () => {
  const said = byHand(row(), row([5, null])).map(({ code, where }) => `${code} ${where.cell ?? ''}`);
  expect(said).toEqual(['adjudication-incomplete F5']);
});
