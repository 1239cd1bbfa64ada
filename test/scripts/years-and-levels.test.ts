import fs from 'node:fs';
import path from 'node:path';
import { read, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import officeCrypto from 'officecrypto-tool';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { create } from '../../scripts/commands/create';
import { merge } from '../../scripts/commands/merge';
import { rollUp } from '../../scripts/commands/roll-up';
import { sample } from '../../scripts/commands/sample-returns';
import { trend } from '../../scripts/commands/trend';
import { nodePacker } from '../../scripts/writing/packer';
import { readDocxLines } from '../../src/document/reading/docx';
import { createLedger } from '../../src/ledger/creating/create';
import { templateLines } from '../../src/ledger/templates/template-lines';
import { sampleNotice } from '../../src/sample/notice-2007';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { fillDraft } from '../../src/workbook/fill';
import { readMeta } from '../../src/workbook/meta';
import { new2007 } from '../ledger-2007';
import { recordsOf } from '../report/records';
import { opened } from '../year-2007';
import { Office } from './office';

const office = new Office();
const quiet = () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
};

/** A district's year as people make it: a ledger from a notice, returns, the merge. */
async function year(district: string, number: number): Promise<void> {
  const place = (...names: string[]) => office.at(district, String(number), ...names);
  const notice = office.put(`${district}/${number}/通知.txt`, sampleNotice.replaceAll('衢州市衢江区', district));
  const asOf = `${number + 1}-02-05`;
  await create({ notice, year: String(number), deadline: `${number + 1}-01-31`, out: place('台账.xlsx'), asOf });
  await sample({ ledger: place('台账.xlsx'), out: place('回收'), seed: String(number), asOf });
  await merge({ ledger: place('台账.xlsx'), returns: place('回收'), out: place(), asOf });
}

/** Rewrites a document as a word processor would. */
function rewritten(file: string, before: string, after: string): Uint8Array {
  const parts = Object.entries(unzipSync(new Uint8Array(fs.readFileSync(file)))).map(([part, bytes]) => {
    const text = part === 'word/document.xml' ? strToU8(strFromU8(bytes).replace(before, after)) : bytes;
    return [part, text] as const;
  });
  const bytes = zipSync(Object.fromEntries(parts));
  fs.writeFileSync(file, bytes);
  return bytes;
}

const report = (district: string, number: number) => office.at(district, String(number), '年度汇总.xlsx');
const workbook = (...names: string[]) => opened(fs.readFileSync(office.at(...names)));
const totalOf = (book: ReturnType<typeof opened>, sheet: string, header: string) =>
  recordsOf(book, sheet)
    .find((one) => one.value('指标编码') === 'L-H1')
    ?.value(header);

/** A ledger of the city, in which its districts stand where a district's has units. */
async function putCityLedger(file: string, districts: readonly string[]): Promise<void> {
  const units = districts.map((name, index) => ({ ...new2007.plan.units[index], code: `D0${index + 1}`, name }));
  const plan = { ...new2007.plan, region: '某市', units: units as typeof new2007.plan.units, assignments: [] };
  fs.writeFileSync(file, await writeWorkbook(createLedger({ ...new2007, plan }), nodePacker));
}

beforeAll(async () => {
  quiet();
  for (const number of [2007, 2008, 2009]) await year('某市甲区', number);
  await year('某市乙区', 2007);
  await year('某市丙县', 2007);
  for (const district of ['某市甲区', '某市乙区', '某市丙县']) {
    fs.mkdirSync(office.at('上报', district), { recursive: true });
    fs.copyFileSync(report(district, 2007), office.at('上报', district, '年度汇总.xlsx'));
  }
}, 180_000);

afterAll(() => {
  vi.restoreAllMocks();
  office.close();
});

describe('trend', () => {
  const years = () => [2009, 2007, 2008].map((number) => report('某市甲区', number));
  const ledger = () => office.at('某市甲区', '2009', '台账.xlsx');

  it('names the workbook by what it is, with every year, links that lead to the reports, and the same bytes again', async () => {
    const run = (out: string) => trend({ years: years(), out, ledger: ledger(), asOf: '2010-03-01' });
    await run(office.at('评估'));
    await run(office.at('评估二'));
    expect(office.names('评估')).toEqual(['中期评估.docx', '中期评估.xlsx']);
    for (const name of office.names('评估')) {
      expect(fs.readFileSync(office.at('评估', name)).equals(fs.readFileSync(office.at('评估二', name)))).toBe(true);
    }
    const made = workbook('评估', '中期评估.xlsx');
    const own = [2007, 2008, 2009].map((number) =>
      totalOf(opened(fs.readFileSync(report('某市甲区', number))), '指标汇总', '合计'),
    );
    expect([2007, 2008, 2009].map((number) => totalOf(made, '指标分年', `${number}年`))).toEqual(own);
    expect(totalOf(made, '指标分年', '累计')).toBe(own.reduce<number>((sum, value) => sum + Number(value), 0));
    expect(recordsOf(made, '数据质量')).toEqual([]);
    expect(recordsOf(made, '报送分年').map((line) => line.value('文件'))).toEqual(
      ['2007', '2008', '2009'].map((number) => `${number}/年度汇总.xlsx`),
    );
    expect(new Set(recordsOf(made, '任务分阶段').map((line) => line.value('年度')))).toEqual(new Set(['2007—2009年']));
  });

  it('a span, a title and a file of one’s own', async () => {
    const out = office.at('总评.xlsx');
    await trend({ years: years(), out, from: '2006', to: '2010', title: '五年总结', asOf: '2011-03-01' });
    const made = workbook('总评.xlsx');
    expect(recordsOf(made, '数据质量').map((line) => line.value('代码'))).toEqual(['years-missing', 'years-missing']);
    expect(String(made.sheets[0]?.rows.get(1)?.[0]?.value)).toContain('五年总结（2006—2010年）');
  });

  it('leaves what lies there as it is: the next is another, with what the office rewrote and what the data changed', async () => {
    const run = (...numbers: number[]) =>
      trend({
        years: numbers.map((number) => report('某市甲区', number)),
        out: office.at('再评.xlsx'),
        asOf: '2010-03-01',
      });
    const names = () => office.names('').filter((name) => name.startsWith('再评'));
    await run(2007, 2008);
    await run(2007, 2008);
    expect(names()).toEqual(['再评.docx', '再评.xlsx']);
    const document = rewritten(office.at('再评.docx'), '本次评估', '经研究，本次评估');
    await run(2007, 2008, 2009);
    expect(names()).toEqual(['再评.docx', '再评.xlsx', '再评（2）-变化.docx', '再评（2）.docx', '再评（2）.xlsx']);
    expect(new Uint8Array(fs.readFileSync(office.at('再评.docx')))).toEqual(document);
    const changes = await readDocxLines(new Uint8Array(fs.readFileSync(office.at('再评（2）-变化.docx'))));
    expect(changes[0]).toBe('再评变化清单');
    expect(changes).toContain('一、人工改写（1处）');
    expect(changes.find((one) => one.includes('经研究，本次评估'))).toBeDefined();
    expect(changes.some((one) => /^二、数据变化（\d+处）$/.test(one))).toBe(true);
    expect(changes.find((one) => one.includes('2009年应报'))).toBeDefined();
  });

  it('is worded by the sheet 报告模板 of the ledger', async () => {
    const worded = office.at('措辞.xlsx');
    const row = Object.keys(templateLines).indexOf('yearsIndicatorNote') + 4;
    const own = new Map([['报告模板', new Map([[`B${row}`, '（区里自己的说明。）']])]]);
    const plan = { ...new2007.plan, region: '某市甲区' };
    const draft = fillDraft(createLedger({ ...new2007, plan, year: 2009 }), own);
    fs.writeFileSync(worded, await writeWorkbook(draft, nodePacker));
    await trend({ years: years(), out: office.at('措辞评.xlsx'), ledger: worded, asOf: '2010-03-01' });
    const lines = await readDocxLines(new Uint8Array(fs.readFileSync(office.at('措辞评.docx'))));
    expect(lines).toContain('（区里自己的说明。）');
  });

  it('takes folders and archives for the reports in them, and a report named twice for one', async () => {
    const folder = office.at('各年');
    fs.mkdirSync(folder);
    for (const number of [2007, 2008]) {
      fs.copyFileSync(report('某市甲区', number), path.join(folder, `${number}.xlsx`));
    }
    const last = new Uint8Array(fs.readFileSync(report('某市甲区', 2009)));
    const archive = office.put('另寄.zip', zipSync({ '2009.xlsx': last }));
    const out = office.at('合看.xlsx');
    await trend({ years: [folder, archive, path.join(folder, '2007.xlsx')], out, asOf: '2010-03-01' });
    const made = workbook('合看.xlsx');
    expect(recordsOf(made, '报送分年').map((line) => line.value('文件'))).toEqual([
      ...['各年/2007.xlsx', '各年/2008.xlsx', '另寄.zip/2009.xlsx'],
    ]);
  });

  it.each<[string, () => Partial<Parameters<typeof trend>[0]>, string]>([
    ['a file that is not there', () => ({ years: [office.at('没有.xlsx')] }), 'file-not-found'],
    ['ledgers instead of reports', () => ({ years: [ledger()] }), 'no-annual-reports'],
    ['a span the wrong way round', () => ({ from: '2010', to: '2006' }), 'years-reversed'],
    [
      'a place among the reports',
      () => ({ years: [office.at('某市甲区')], out: office.at('某市甲区', '评估') }),
      'output-among-returns',
    ],
    ['a word for a year', () => ({ from: '前年' }), 'year-invalid'],
  ])('%s: it says why and writes nothing', async (_what, options, code) => {
    const run = trend({ years: years(), out: office.at('不写'), asOf: '2010-03-01', ...options() });
    await expect(run).rejects.toMatchObject({ code });
    expect(office.names('不写')).toEqual([]);
  });
});

describe('roll-up', () => {
  const run = (options: Partial<Parameters<typeof rollUp>[0]> = {}) =>
    rollUp({ level: '市', returns: office.at('上报'), out: office.at('市里'), asOf: '2008-03-01', ...options });

  it('puts districts together, and their city with another one, as workbooks of one kind', async () => {
    const before = office.state('上报');
    await run();
    expect(office.state('上报')).toEqual(before);
    const city = workbook('市里', '年度汇总.xlsx');
    const own = ['某市丙县', '某市乙区', '某市甲区'].map((district) =>
      Number(totalOf(opened(fs.readFileSync(report(district, 2007))), '指标汇总', '合计')),
    );
    expect(totalOf(city, '指标汇总', '合计')).toBe(own.reduce((sum, value) => sum + value, 0));
    expect(['某市丙县', '某市乙区', '某市甲区'].map((district) => totalOf(city, '指标汇总', district))).toEqual(own);
    expect(readMeta(city)).toMatchObject({ kind: '年度汇总', year: 2007 });
    fs.mkdirSync(office.at('省里收到', '某市'), { recursive: true });
    fs.copyFileSync(office.at('市里', '年度汇总.xlsx'), office.at('省里收到', '某市', '年度汇总.xlsx'));
    const province = { level: '省', returns: office.at('省里收到'), out: office.at('省里') };
    await expect(run(province)).rejects.toMatchObject({ code: 'region-needed' });
    await run({ ...province, region: '某省' });
    expect(totalOf(workbook('省里', '年度汇总.xlsx'), '指标汇总', '合计')).toBe(
      own.reduce((sum, value) => sum + value, 0),
    );
  });

  it('writes its result for other programs beside the workbook, and both or none', async () => {
    const out = office.at('结果');
    expect(await run({ out })).toBe(0);
    expect(office.names('结果')).toEqual(['merge-result.json', '年度汇总.xlsx']);
    const result = JSON.parse(fs.readFileSync(path.join(out, 'merge-result.json'), 'utf8')) as {
      readonly level: string;
      readonly districts: readonly { readonly name: string; readonly file: string }[];
      readonly indicators: readonly { readonly code: string; readonly total: number | null }[];
    };
    const total = totalOf(workbook('结果', '年度汇总.xlsx'), '指标汇总', '合计');
    expect(result.level).toBe('市');
    expect(result.districts.map(({ name, file }) => [name, file])).toEqual(
      ['某市丙县', '某市乙区', '某市甲区'].map((district) => [district, `${district}/年度汇总.xlsx`]),
    );
    expect(result.indicators.find(({ code }) => code === 'L-H1')?.total).toBe(total);
    fs.rmSync(path.join(out, '年度汇总.xlsx'));
    await expect(run({ out })).rejects.toMatchObject({ code: 'output-exists' });
    expect(office.names('结果')).toEqual(['merge-result.json']);
  });

  it('fails under strict where a report was sent back', async () => {
    const folder = office.at('缺');
    fs.cpSync(office.at('上报', '某市甲区'), path.join(folder, '某市甲区'), { recursive: true });
    fs.mkdirSync(path.join(folder, '某市乙区'));
    fs.writeFileSync(path.join(folder, '某市乙区', '年度汇总.xlsx'), '坏');
    const strict = { returns: folder, region: '某市', strict: true };
    expect(await run({ ...strict, out: office.at('缺一') })).toBe(0);
    const ledger = office.at('市台账.xlsx');
    await putCityLedger(ledger, ['某市甲区', '某市乙区']);
    expect(await run({ ...strict, ledger, out: office.at('缺二') })).toBe(1);
    await expect(run({ ...strict, ledger, year: '2008', out: office.at('缺三') })).rejects.toMatchObject({
      code: 'year-other-ledger',
    });
  });

  it('what lies among the reports and is none has its line', async () => {
    const folder = office.at('杂');
    fs.cpSync(office.at('上报'), folder, { recursive: true });
    fs.copyFileSync(office.at('某市甲区', '2007', '台账.xlsx'), path.join(folder, '台账.xlsx'));
    fs.copyFileSync(report('某市甲区', 2008), path.join(folder, '上年错报.xlsx'));
    fs.writeFileSync(path.join(folder, 'Thumbs.db'), 'x');
    fs.writeFileSync(path.join(folder, '某市甲区', 'merge-result.json'), '{}');
    fs.writeFileSync(path.join(folder, '某市甲区', '年度看板.html'), '<!doctype html><title>看板</title>');
    await run({ returns: folder, out: office.at('杂汇总') });
    const lines = recordsOf(workbook('杂汇总', '年度汇总.xlsx'), '数据质量');
    const said = lines.flatMap((line) =>
      line.value('级别') === '修正' ? [] : [[line.value('文件'), line.value('代码')]],
    );
    expect(said).toEqual(
      expect.arrayContaining([
        ['台账.xlsx', 'annual-other-kind'],
        ['上年错报.xlsx', 'level-other-year'],
        ['Thumbs.db', 'file-of-system'],
        ['某市甲区/年度看板.html', 'annual-no-workbook'],
      ]),
    );
    // It lies beside every report.
    expect(said.filter(([file]) => String(file).endsWith('merge-result.json'))).toEqual([]);
  });

  it('reads what merge reads: archives, older kinds, files with a password', async () => {
    const districts = ['某市丙县', '某市乙区', '某市甲区'];
    const [first, second, third] = districts.map((district) => fs.readFileSync(report(district, 2007))) as Buffer[];
    const old = write(read(second), { bookType: 'biff8', type: 'buffer' }) as Buffer;
    const [archive, passwords] = ['各种/第一批.zip', '密码.txt'];
    office.put(
      archive,
      zipSync({ '丙县/年度汇总.xlsx': new Uint8Array(first ?? []), '乙区.xls': new Uint8Array(old) }),
    );
    office.put('各种/甲区.xlsx', officeCrypto.encrypt(third ?? Buffer.alloc(0), { password: '汇总 2007' }));
    const rolled = { returns: office.at('各种'), region: '某市' };
    await run({ ...rolled, out: office.at('无密码') });
    const refused = recordsOf(workbook('无密码', '年度汇总.xlsx'), '数据质量');
    expect(refused.map((line) => [line.value('文件'), line.value('代码')])).toContainEqual([
      ...['甲区.xlsx', 'file-has-password'],
    ]);
    await run({
      ...rolled,
      out: office.at('各种汇总'),
      passwordFile: office.put(passwords, '甲区.xlsx\t汇总 2007\n'),
    });
    const made = workbook('各种汇总', '年度汇总.xlsx');
    const own = districts.map((district) =>
      totalOf(opened(fs.readFileSync(report(district, 2007))), '指标汇总', '合计'),
    );
    expect(districts.map((district) => totalOf(made, '指标汇总', district))).toEqual(own);
    const files = recordsOf(made, '报送情况').map((line) => line.value('文件'));
    expect(files).toEqual(['第一批.zip/丙县/年度汇总.xlsx', '第一批.zip/乙区.xls', '甲区.xlsx']);
  });

  it('a folder without a report, or none at all', async () => {
    fs.mkdirSync(office.at('空'));
    await expect(run({ returns: office.at('空'), out: office.at('不写') })).rejects.toMatchObject({
      code: 'no-annual-reports',
    });
    await expect(run({ returns: office.at('没有'), out: office.at('不写') })).rejects.toMatchObject({
      code: 'folder-not-found',
    });
    expect(office.names('不写')).toEqual([]);
  });
});
