import fs from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { merge, type MergeOptions } from '../../scripts/commands/merge';
import { say } from '../../scripts/terminal/messages';
import { ledger2007 } from '../ledger-2007';
import { recordsOf } from '../report/records';
import { opened } from '../year-2007';
import { Office } from './office';

let office: Office;

/** A workbook of Excel 97-2003. */
function oldWorkbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['指标编码', '本年数']]), '指标');
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
}

beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  office = new Office();
  await office.putLedger();
  fs.mkdirSync(office.returns);
});

afterEach(() => {
  vi.restoreAllMocks();
  office.close();
});

const run = (options: Partial<MergeOptions> = {}) =>
  merge({ ledger: office.ledger, returns: office.returns, out: office.out, asOf: '2008-02-05', ...options });
const report = () => opened(fs.readFileSync(office.at('报告', '年度汇总.xlsx')));
const quality = () => recordsOf(report(), '数据质量');

/** Code and unit of the lines of 数据质量 that name a file. */
const linesOf = (file: string) =>
  quality().flatMap((line) => (line.value('文件') === file ? [[line.value('代码'), line.value('单位编码')]] : []));
const stateOf = (code: string) =>
  recordsOf(report(), '报送情况')
    .find((line) => line.value('单位编码') === code)
    ?.value('报送状态');

describe('files of other kinds', () => {
  it.runIf(process.platform === 'linux')('a name that is no text costs only itself', async () => {
    await office.putReturn('U04');
    const bytes = [...Buffer.from(`${office.returns}/U03`), 0xff, 0xfe, ...Buffer.from('.xlsx')];
    fs.writeFileSync(Buffer.from(bytes), 'x');
    expect(await run()).toBe(0);
    expect(quality().map((line) => line.value('代码'))).toContain('file-unreadable');
    expect(stateOf('U04')).toBe('按时');
  });

  it.each<[string, string, Uint8Array | string, string, string | undefined, string]>([
    ['a pdf', 'U03_区发改局.pdf', '%PDF-1.4\n', 'file-is-pdf', 'U03', '退回'],
    ['an old workbook', 'U03_区发改局.xls', oldWorkbook(), 'return-not-recognised', 'U03', '退回'],
    ['a text', 'U03_区发改局.csv', '指标编码,本年数\nKR100,3\n', 'file-is-text', 'U03', '退回'],
    ['an empty file', 'U03_区发改局.xlsx', '', 'file-is-empty', 'U03', '退回'],
    ['a cut workbook', 'U03_区发改局.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'zip-incomplete', 'U03', '退回'],
    ['thumbnails', 'Thumbs.db', 'x', 'file-of-system', undefined, '未报'],
    ['the result of a merge', '报告/merge-result.json', '{"sources":[]}', 'file-is-result', undefined, '未报'],
    ['a lock', '~$U03_区发改局.xlsx', 'x', 'file-is-lock', undefined, '未报'],
    ['a lock of LibreOffice', '.~lock.U03_区发改局.xlsx#', 'x', 'file-is-lock', undefined, '未报'],
    ['a leftover', 'U03_区发改局.tmp', 'x', 'file-of-system', undefined, '未报'],
    ['a file in a subfolder', '第一批/区发改局.pdf', '%PDF-1.4\n', 'file-is-pdf', 'U03', '退回'],
  ])('%s has its line, and the merge goes on', async (_what, name, bytes, code, unit, state) => {
    office.put(`回收/${name}`, bytes);
    await office.putReturn('U04');
    expect(await run()).toBe(0);
    expect(linesOf(name)).toEqual([[code, unit]]);
    expect([stateOf('U03'), stateOf('U04')]).toEqual([state, '按时']);
  });

  it.skipIf(process.platform === 'win32')('a link is not followed and has its line', async () => {
    const file = await office.putReturn('U04');
    fs.renameSync(file, office.at('U04.xlsx'));
    fs.symlinkSync(office.at('U04.xlsx'), office.at('回收', 'U04.xlsx'));
    await run();
    expect(linesOf('U04.xlsx')).toEqual([['file-is-link', undefined]]);
    expect(stateOf('U04')).toBe('未报');
  });

  it('a return in a subfolder counts, under its path', async () => {
    await office.putReturn('U04', {}, '第一批/a.xlsx');
    await run();
    const line = recordsOf(report(), '报送情况').find((one) => one.value('单位编码') === 'U04');
    expect([line?.value('报送状态'), line?.value('文件')]).toEqual(['按时', '第一批/a.xlsx']);
  });
});

describe('the exit code', () => {
  it('is 0 where the report is written, 1 under --strict while units are missing', async () => {
    expect(await run()).toBe(0);
    expect(await run({ force: true, strict: true })).toBe(1);
  });

  it('is 0 under --strict when everybody has reported, late or with nothing', async () => {
    for (const { code } of ledger2007.units) await office.putReturn(code, { 单位信息: { B9: { date: '2008-02-03' } } });
    expect(await run({ strict: true })).toBe(0);
  });

  it.each<[string, string, () => Partial<MergeOptions>]>([
    ['no ledger', 'file-not-found', () => ({ ledger: office.at('没有.xlsx') })],
    ['a ledger that is none', 'not-a-workbook', () => ({ ledger: office.put('台账.xlsx', 'x') })],
    ['no folder of returns', 'folder-not-found', () => ({ returns: office.at('没有') })],
    ['a day that is none', 'date-invalid', () => ({ asOf: '2008-02-30' })],
    ['a word for a day', 'date-invalid', () => ({ asOf: '昨天' })],
  ])('%s: it says why and writes nothing', async (_what, code, options) => {
    await expect(run(options())).rejects.toMatchObject({ code });
    expect(office.names('报告')).toEqual([]);
  });

  it('a return in the place of the ledger is refused', async () => {
    const file = await office.putReturn('U04');
    await expect(run({ ledger: file })).rejects.toMatchObject({ code: 'ledger-refused' });
  });
});

it('says where the folder of returns is empty', async () => {
  await run();
  const said = vi.mocked(process.stderr.write).mock.calls.map(([text]) => String(text));
  expect(said).toContain(`${say('returns-empty')}\n`);
});

describe('what it writes', () => {
  it('never touches what it reads', async () => {
    await office.putReturn('U03');
    await office.putReturn('U04', { 指标: { D4: '约3' } });
    const before = office.state();
    await run();
    expect(office.state().filter((line) => !line.startsWith('报告'))).toEqual(before);
  });

  it('is not overwritten without force', async () => {
    await run();
    const before = office.state('报告');
    await expect(run()).rejects.toMatchObject({ code: 'output-exists' });
    expect(office.state('报告')).toEqual(before);
    expect(await run({ force: true })).toBe(0);
  });

  it.each(['~$年度汇总.xlsx', '.~lock.年度汇总.xlsx#'])(
    'is not replaced while %s says that it is open',
    async (lock) => {
      office.put(`报告/${lock}`, 'x');
      await expect(run({ force: true })).rejects.toMatchObject({ code: 'output-open' });
      expect(office.names('报告')).toEqual([lock]);
    },
  );

  it('leaves nothing half-written where one of the files cannot be', async () => {
    office.put('报告/merge-result.json/x', 'a folder stands in the way');
    await expect(run({ force: true })).rejects.toMatchObject({ code: 'output-is-folder' });
    expect(office.names('报告').filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves nothing where the folder cannot be made', async () => {
    office.put('报告', 'a file stands in the way');
    await expect(run()).rejects.toMatchObject({ code: 'folder-is-file' });
    expect(fs.readFileSync(office.out, 'utf8')).toBe('a file stands in the way');
  });

  it('is the same bytes for the same files and day', async () => {
    await office.putReturn('U03');
    await run();
    await run({ out: office.at('报告二') });
    for (const name of office.names('报告')) {
      expect(Buffer.compare(fs.readFileSync(office.at('报告', name)), fs.readFileSync(office.at('报告二', name)))).toBe(
        0,
      );
    }
  });

  it('never lies among the returns', async () => {
    await office.putReturn('U03');
    for (const out of [office.returns, office.at('回收', '汇总')]) {
      await expect(run({ out })).rejects.toMatchObject({ code: 'output-among-returns' });
    }
    expect(office.names('回收')).toHaveLength(1);
  });

  it('that an earlier run left among the returns is not taken for one', async () => {
    await office.putReturn('U03');
    await run();
    for (const name of office.names('报告')) fs.copyFileSync(office.at('报告', name), office.at('回收', name));
    await run({ force: true });
    const said = quality().map((line) => [line.value('文件'), line.value('代码')]);
    expect(said).toContainEqual(['merge-result.json', 'file-is-result']);
    expect(said).toContainEqual(['年度汇总.xlsx', 'return-other-kind']);
    expect(recordsOf(report(), '报送情况').filter((line) => line.value('报送状态') === '按时')).toHaveLength(1);
  });
});
