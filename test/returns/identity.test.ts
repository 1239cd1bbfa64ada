import { expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger';
import { identify, unitOfFileName } from '../../src/returns/identity';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ledger2007 } from '../ledger-2007';
import { withSheet } from './reshaped';
import { carefulReturn, codesAndCells, readBack, returnWith, unitOf } from './written';

/** Whose it is, or nobody's, and what is found. */
function whose(workbook: WorkbookSnapshot, ledger: Ledger = ledger2007) {
  const { unit, sender, findings } = identify(workbook, ledger);
  return [unit?.code ?? 'nobody', ...findings.map(({ code }) => code), ...(sender === undefined ? [] : [sender.code])];
}

const info = (cells: Record<string, string | number>) => returnWith('U03', { 单位信息: cells });
const meta = (cells: Record<string, string>) => returnWith('U03', { _meta: cells });
const unmarked = (workbook: WorkbookSnapshot) => withSheet(workbook, '_meta', () => undefined);
const aliased: Ledger = {
  ...ledger2007,
  units: ledger2007.units.map((unit) => (unit.code === 'U03' ? { ...unit, aliases: ['区发展和改革局'] } : unit)),
};

it.each<[string, readonly string[], readonly string[]]>([
  ['as issued', whose(info({})), ['U03']],
  ['its own name otherwise written', whose(info({ B3: '区 发改局' })), ['U03']],
  ['an alias of its name', whose(info({ B3: '区发展和改革局' }), aliased), ['U03']],
  ['a name nobody has', whose(info({ B3: '区发改委' })), ['U03', 'locked-cell-edited']],
  ['a code nobody has', whose(info({ B4: 'U99' })), ['U03', 'locked-cell-edited']],
  [
    'a name and a code nobody has',
    whose(info({ B3: '区发改委', B4: 'U99' })),
    ['U03', 'locked-cell-edited', 'locked-cell-edited'],
  ],
  ['the name left out', whose(info({ B3: '' })), ['U03']],
  ['the code of another unit', whose(info({ B4: 'U04' })), ['nobody', 'return-two-identities']],
  ['the name of another unit', whose(info({ B3: '区教育局' })), ['nobody', 'return-two-identities']],
  ['the mark of another unit', whose(meta({ B6: 'U04' })), ['nobody', 'return-two-identities']],
  ['the mark of no unit', whose(meta({ B6: 'U99' })), ['nobody', 'return-unit-unknown', 'U03']],
  ["last year's", whose(meta({ B5: '2006' })), ['nobody', 'return-other-year', 'U03']],
  ["another ledger's", whose(meta({ B4: 'x' })), ['nobody', 'return-other-ledger', 'U03']],
  ['a newer contract', whose(meta({ B3: '2' })), ['nobody', 'return-newer-contract', 'U03']],
  ['a contract that is no number', whose(meta({ B3: '二' })), ['nobody', 'return-newer-contract', 'U03']],
  ['a ledger', whose(meta({ B2: '台账' })), ['nobody', 'return-other-kind', 'U03']],
  ['an annual report', whose(meta({ B2: '年度汇总' })), ['nobody', 'return-other-kind', 'U03']],
  ['a kind nobody knows, its cells whole', whose(meta({ B2: '别的' })), ['U03', 'return-unmarked']],
  ['no mark, its cells whole', whose(unmarked(info({}))), ['U03', 'return-unmarked']],
  ['no mark, code in small letters', whose(unmarked(info({ B4: 'u03' }))), ['U03', 'return-unmarked']],
  ['no mark, another name', whose(unmarked(info({ B3: '区教育局' }))), ['nobody', 'return-two-identities']],
  ['no mark, no name', whose(unmarked(info({ B3: '' }))), ['nobody', 'return-two-identities']],
  ['no mark, a code nobody has', whose(unmarked(info({ B4: 'U99' }))), ['nobody', 'return-unit-unknown', 'U03']],
  ["no mark, last year's", whose(unmarked(info({ B5: 2006 }))), ['nobody', 'return-other-year', 'U03']],
  ['no mark, year with 年', whose(unmarked(info({ B5: '2007年' }))), ['U03', 'return-unmarked']],
  ['no mark, neither code nor name', whose(unmarked(info({ B3: '', B4: '' }))), ['nobody', 'return-not-recognised']],
])('%s', (_what, outcome, expected) => {
  expect(outcome).toEqual(expected);
});

it('names the nearest unit that the ledger has', () => {
  const { findings } = identify(unmarked(info({ B3: '区发改委', B4: 'U99' })), ledger2007);
  expect(findings[0]?.values).toMatchObject({ unit: '区发改委', nearest: '区发改局' });
});

it.each<[string, WorkbookSnapshot]>([
  ['the mark', meta({ B6: 'U99' })],
  ['the cells', unmarked(info({ B4: 'U99' }))],
])('names the code that %s gives, where the name is one that the ledger has', (_where, workbook) => {
  const { findings } = identify(workbook, ledger2007);
  expect(findings[0]?.values).toMatchObject({ unit: 'U99', nearest: 'U03 区发改局' });
});

it.each([
  ['U03_区发改局_2007年填报表.xlsx', 'U03'],
  ['u03-填报表.xlsx', 'U03'],
  ['第一批/U03_.xlsx', 'U03'],
  ['报区科协：区发改局.xlsx', 'U03'],
  ['U99_区教育局.xlsx', 'U04'],
  ['填报表.xlsx', undefined],
  ['区发改局/填报表.xlsx', undefined],
])('%s speaks of %s', (name, code) => {
  expect(unitOfFileName(name, ledger2007)?.code).toBe(code);
});

it('takes the longest name that a file name holds', () => {
  const short = { ...unitOf('U09'), code: 'U20', name: '农业局' };
  const ledger = { ...ledger2007, units: [short, ...ledger2007.units] };
  expect(unitOfFileName('区农业局.pdf', ledger)?.code).toBe('U09');
});

it('counts a file that is sent back for the unit that its cells name, whatever its own name', () => {
  const { unit, content, findings } = readBack(carefulReturn('U03', { _meta: { B5: '2006' } }), {
    name: '汇总(1).xlsx',
  });
  expect([unit, content, codesAndCells(findings), findings[0]?.where.unit]).toEqual([
    'U03',
    undefined,
    [['return-other-year']],
    'U03',
  ]);
});
