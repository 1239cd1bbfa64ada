import { expect, it } from 'vitest';
import { createLedger } from '../../../src/ledger/creating/create';
import { readLedger } from '../../../src/ledger/read';
import { defaultTemplates } from '../../../src/ledger/templates/report-templates';
import { templateLines } from '../../../src/ledger/templates/template-lines';
import { parseTemplate } from '../../../src/ledger/templates/sentence-template';
import { snapshotOf } from '../../../src/workbook/drafted';
import { fillDraft } from '../../../src/workbook/fill';
import { new2007 } from '../../ledger-2007';
import { codesAndCells } from '../../returns/written';
import { withSheet } from '../../returns/reshaped';

const rowOf = (key: keyof typeof templateLines): number => Object.keys(templateLines).indexOf(key) + 4;

/** The ledger after the office wrote into cells of 报告模板. */
function read(cells: Readonly<Record<string, string | null>>) {
  const edits = new Map([['报告模板', new Map(Object.entries(cells))]]);
  return readLedger(snapshotOf(fillDraft(createLedger(new2007), edits)), '台账.xlsx');
}

it('a new ledger holds the words it starts with, each once', () => {
  const { ledger, findings } = read({});
  expect(findings).toEqual([]);
  expect(ledger?.templates).toEqual(defaultTemplates);
  const names = Object.values(templateLines).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('a ledger without the sheet goes by them', () => {
  const { ledger, findings } = readLedger(
    withSheet(snapshotOf(createLedger(new2007)), '报告模板', () => undefined),
    '台账.xlsx',
  );
  expect(findings).toEqual([]);
  expect(ledger?.templates).toEqual(defaultTemplates);
});

it.each<[string, string | null, unknown, string[]]>([
  ['its own words', '共{应报单位}个单位。', parseTemplate('共{应报单位}个单位。'), []],
  ['an emptied cell: the initial words', null, defaultTemplates.submissions, []],
  ['—: nothing', '—', [], []],
  ['a brace without its half', '共{应报单位个。', defaultTemplates.submissions, ['report-template-broken']],
  ['a name that there is not', '共{应到单位}个。', defaultTemplates.submissions, ['report-template-place-unknown']],
  ['an indicator where there is none', '{KJ100}。', defaultTemplates.submissions, ['report-template-place-unknown']],
])('%s', (_what, text, template, codes) => {
  const cell = `B${rowOf('submissions')}`;
  const { ledger, findings } = read({ [cell]: text });
  expect(codesAndCells(findings)).toEqual(codes.map((code) => [code, `报告模板!${cell}`]));
  expect(ledger?.templates.submissions).toEqual(template);
});

it('indicators go by code and by name, with last year and the change', () => {
  const { ledger, findings } = read({ [`B${rowOf('funds')}`]: '{KJ100}{政府拨款上年}{L-J1变化}。' });
  expect(findings).toEqual([]);
  expect(ledger?.templates.funds).toEqual(parseTemplate('{KJ100}{政府拨款上年}{L-J1变化}。'));
});

it('a name that the report does not know, and that the line it was is lacking', () => {
  const cell = `A${rowOf('opening')}`;
  expect(codesAndCells(read({ [cell]: '引子' }).findings)).toEqual([
    ['report-template-name-unknown', `报告模板!${cell}`],
    ['ledger-lines-lacking', '报告模板'],
  ]);
});
