import { expect, it } from 'vitest';
import type { Ledger } from '../../../src/ledger/ledger';
import { chooseVersion } from '../../../src/consolidation/versions/versions';
import type { FileResult } from '../../../src/returns/unit-return';
import { ledger2007 } from '../../ledger-2007';
import { unitOf, withPhones } from '../../returns/written';
import { refused, returned, withDecisions, yearOf } from '../returned';

/** A version of U03's return: its name, the day it was filled in, when the file was changed. */
function version(name: string, day: string | null, modified = 0, sha256 = name): FileResult {
  const filledOn = day === null ? null : { date: day };
  return returned('U03', { 单位信息: { B9: filledOn } }, { name: `U03_${name}.xlsx`, modified, sha256 });
}

const decided = (file: string) => withDecisions({ sheet: '文件', key: '版本', field: '采用', raw: '', decided: file });

/** The file used, the number of versions, and the codes of what is said. */
function chosen(results: readonly FileResult[], ledger: Ledger = ledger2007) {
  const { used, versions, findings, applied } = chooseVersion(unitOf('U03'), results, ledger);
  const name = used?.file.name.replace(/^.*U03_|\.xlsx$/g, '') ?? 'none';
  return [name, versions.length, findings.map(({ code }) => code).join(' '), applied.length];
}

const copy = (result: FileResult, name: string): FileResult => ({ ...result, file: { ...result.file, name } });
const [old, fresh] = [version('a', '2008-01-10'), version('b', '2008-01-20')];

it.each<[string, unknown[], unknown[]]>([
  ['nothing', chosen([]), ['none', 0, '', 0]],
  ['one', chosen([old]), ['a', 1, '', 0]],
  ['the later 填报日期', chosen([fresh, old]), ['b', 2, 'several-versions', 0]],
  ['a date before none', chosen([version('c', null, 9), old]), ['a', 2, 'several-versions', 0]],
  [
    'on one day the file changed last',
    chosen([version('c', '2008-01-10', 5), version('d', '2008-01-10', 6)]),
    ['d', 2, 'several-versions', 0],
  ],
  [
    'the date before the time of change',
    chosen([version('c', '2008-01-10', 9), version('d', '2008-01-11', 6)]),
    ['d', 2, 'several-versions', 0],
  ],
  [
    'by name where nothing else tells',
    chosen([version('d', '2008-01-10'), version('c', '2008-01-10')]),
    ['c', 2, 'several-versions', 0],
  ],
  ['an identical copy once', chosen([old, copy(old, '备份/U03_a.xlsx')]), ['a', 1, 'file-identical', 0]],
  [
    'a copy beside another version',
    chosen([old, copy(old, '备份/U03_a.xlsx'), fresh]),
    ['b', 2, 'file-identical several-versions', 0],
  ],
  ['what a decision names', chosen([old, fresh], decided('U03_a.xlsx')), ['a', 2, 'several-versions', 1]],
  [
    'what a decision names, in a subfolder',
    chosen([copy(old, '第一批/U03_a.xlsx'), fresh], decided('U03_a.xlsx')),
    ['a', 2, 'several-versions', 1],
  ],
  [
    'what a decision names by its copy',
    chosen([copy(old, 'A.xlsx'), copy(old, 'U03_z.xlsx'), fresh], decided('U03_z.xlsx')),
    ['A', 2, 'file-identical several-versions', 1],
  ],
  [
    'a decision that names no file',
    chosen([old, fresh], decided('U03_x.xlsx')),
    ['b', 2, 'adjudication-unmatched several-versions', 0],
  ],
  [
    'a decision that names what was sent back',
    chosen([refused('U03_r.xlsx'), fresh], decided('U03_r.xlsx')),
    ['b', 2, 'adjudication-unmatched', 0],
  ],
  ['one sent back, one accepted', chosen([refused('U03_r.xlsx'), old]), ['a', 2, '', 0]],
  ['only sent back', chosen([refused('U03_r.xlsx')]), ['none', 1, '', 0]],
  [
    'files that could not be read at all are not the same',
    chosen([refused('U03_r.xlsx', 'file-unreadable', ''), refused('U03_s.xlsx', 'file-unreadable', '')]),
    ['none', 2, '', 0],
  ],
])('%s', (_what, outcome, expected) => {
  expect(outcome).toEqual(expected);
});

it('counts none that may be another unit’s before one that is surely its own, whatever their days', () => {
  const phone = (day: string, number: string, name: string) =>
    returned('U03', { 单位信息: { B7: number, B9: { date: day } } }, { name, sha256: name }, withPhones);
  const [earlier, later] = [
    phone('2008-01-10', '0570-3020003', 'U03_a.xlsx'),
    phone('2008-01-20', '3020004', 'U03_b.xlsx'),
  ];
  const { used, versions, findings } = chooseVersion(unitOf('U03'), [earlier, later], withPhones);
  expect(used?.file.name).toBe('U03_a.xlsx');
  expect(versions.map(({ result, why }) => [result.file.name, why])).toEqual([
    ['U03_b.xlsx', 'doubtful-sender'],
    ['U03_a.xlsx', 'sure-sender'],
  ]);
  expect(findings.map(({ code, where }) => [code, where.file])).toEqual([
    ['several-versions', 'U03_a.xlsx'],
    ['phone-of-other-unit', 'U03_b.xlsx'],
  ]);
});

it('asks whose the returns of two senders are, until the office has chosen one', () => {
  const by = (who: string, phone: string, name: string) =>
    returned('U03', { 单位信息: { B6: who, B7: phone } }, { name: `U03_${name}.xlsx`, sha256: name });
  const both = [by('经办人甲', '3020001', 'a'), by('经办人乙', '3020002', 'b')];
  expect(chosen(both)).toEqual(['a', 2, 'several-versions versions-of-two-senders', 0]);
  expect(chosen(both, decided('U03_b.xlsx'))).toEqual(['b', 2, 'several-versions', 1]);
});

it('lists the versions that are not used', () => {
  const { findings } = chooseVersion(unitOf('U03'), [old, fresh], ledger2007);
  expect(findings[0]).toMatchObject({
    where: { file: 'U03_b.xlsx', unit: 'U03' },
    values: { count: 2, chosen: 'U03_b.xlsx', others: 'U03_a.xlsx' },
  });
});

it('says of a refused file and its copy what is wrong once', () => {
  const pdf = refused('U03_a.pdf', 'file-is-pdf', 'same');
  const year = yearOf([pdf, refused('备份/U03_a.pdf', 'file-is-pdf', 'same')]);
  const codes = year.findings.flatMap(({ code, where }) => (where.unit === 'U03' ? [code] : []));
  expect(codes).toEqual(['file-is-pdf', 'file-identical']);
});
