import { read, utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import officeCrypto from 'officecrypto-tool';
import { describe, expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { nodePlatform } from '../../../scripts/platform';
import { consolidate } from '../../../src/consolidation/consolidate';
import { sentBack } from '../../../src/consolidation/versions/sent-back';
import { reportingUnits } from '../../../src/ledger/progress/work-items';
import { layAnnualWorkbook } from '../../../src/report/consolidated/annual-workbook';
import { resultText } from '../../report/result-text';
import { returnFileName } from '../../../src/returns/issuing/file-name';
import { issueReturn } from '../../../src/returns/issuing/issue';
import { readReturnFile } from '../../../src/returns/read';
import { makeSlip } from '../../../src/returns/slip/make';
import { MergeClient, type Returned } from '../../../src/taskpane/merging/client';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { ledger2007 } from '../../ledger-2007';
import { mergedOn, opened, samples } from '../../year-2007';
import { AnsweringWorker } from './answering-worker';

const files: readonly Returned[] = (await samples(1)).map((file) => ({ ...file, modified: 0 }));

const client = (): MergeClient => new MergeClient(() => new AnsweringWorker().asWorker);
const ignore = (): void => undefined;

describe('a merge in the worker', () => {
  it('comes to the same year and the same report as the command', async () => {
    const results = files.map((file) => readReturnFile(file, ledger2007, nodePlatform));
    const year = consolidate(ledger2007, results, mergedOn);
    const merged = await client().merge(ledger2007, files, mergedOn);
    expect(resultText(merged.year)).toBe(resultText(year));
    expect(merged.results).toEqual(results);
    expect(opened(merged.report)).toEqual(opened(await writeWorkbook(layAnnualWorkbook(year, ''), nodePacker)));
  });

  it('says how far it is, and puts on record what is no return', async () => {
    const heard: number[] = [];
    const leftover: Returned = { name: '回收/~$U01.xlsx', modified: 0, bytes: new Uint8Array(9) };
    const merged = await client().merge(ledger2007, [leftover, ...files], mergedOn, (done) => heard.push(done));
    expect(heard[0]).toBe(1);
    expect([...heard].sort((left, right) => left - right)).toEqual(heard);
    expect(merged.results[0]?.findings.map(({ code }) => code)).toEqual(['file-is-lock']);
    expect(
      merged.year.findings.some(({ code, where }) => code === 'file-is-lock' && where.file === leftover.name),
    ).toBe(true);
  });

  it('reads old workbooks and archives, and says of one with a password what to do', async () => {
    const real = files.find(({ name }) => name.startsWith('U03') && name.endsWith('.xlsx'));
    if (real === undefined) throw new Error('U03 sent nothing');
    const book = read(real.bytes, { cellStyles: true, cellNF: true });
    const old = new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
    const handed: Returned[] = [
      { name: 'U03.xls', modified: 0, bytes: old },
      { name: 'a.zip', modified: 0, bytes: zipSync({ 'U03.xlsx': real.bytes }) },
      { name: 'U04.xlsx', modified: 0, bytes: officeCrypto.encrypt(Buffer.from(real.bytes), { password: 'x' }) },
    ];
    const { results } = await client().merge(ledger2007, handed, mergedOn);
    const [xls, zipped, locked] = results;
    expect(results.map(({ file }) => file.name)).toEqual(['U03.xls', 'a.zip/U03.xlsx', 'U04.xlsx']);
    expect(zipped?.content).toBeDefined();
    expect(xls?.content?.indicators).toEqual(zipped?.content?.indicators);
    expect(locked?.findings.map(({ code }) => code)).toEqual(['file-has-password']);
  });

  it('gives a library its time for a file: one that takes longer is sent back, the others are merged', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['指标编码', '本年数']]), '指标');
    const bytes = new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
    const handed: Returned[] = ['慢.xls', '快.xls'].map((name) => ({ name, modified: 0, bytes }));
    const workers: AnsweringWorker[] = [];
    const patient = new MergeClient(() => {
      workers.push(new AnsweringWorker(false, '慢.xls'));
      return (workers.at(-1) as AnsweringWorker).asWorker;
    }, 200);
    const { results } = await patient.merge(ledger2007, [...handed, ...files], mergedOn);
    const saidOf = (name: string) => results.find(({ file }) => file.name === name)?.findings.map(({ code }) => code);
    expect(saidOf('慢.xls')).toEqual(['limit-time']);
    expect(saidOf('快.xls')).toEqual(['return-not-recognised']);
    expect(results.length).toBe(handed.length + files.length);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('leaves what it was handed as it was', async () => {
    const before = files.map(({ bytes }) => bytes.length);
    await client().merge(ledger2007, files, mergedOn);
    expect(files.map(({ bytes }) => bytes.length)).toEqual(before);
  });
});

describe('templates from the worker', () => {
  const units = reportingUnits(ledger2007);

  it('one is a workbook', async () => {
    const [first] = units;
    if (first === undefined) throw new Error('the ledger has no units');
    const issued = await client().issue(ledger2007, [first.code], '2007-12-20');
    expect(issued.name).toBe(returnFileName(first, 2007));
    const alone = await writeWorkbook(issueReturn(ledger2007, first, '2007-12-20'), nodePacker);
    expect(opened(issued.bytes)).toEqual(opened(alone));
  });

  it('several are one archive with their Chinese names, the same bytes every time', async () => {
    const heard: number[] = [];
    const codes = units.map(({ code }) => code);
    const issued = await client().issue(ledger2007, codes, '2007-12-20', (done) => heard.push(done));
    expect(issued.name).toBe('2007年填报表（17个单位）.zip');
    const inside = unzipSync(issued.bytes);
    expect(Object.keys(inside)).toEqual(units.map((unit) => returnFileName(unit, 2007)));
    for (const bytes of Object.values(inside)) expect(opened(bytes).sheets.at(-1)?.name).toBe('_meta');
    expect(heard.length).toBeGreaterThan(0);
    expect((await client().issue(ledger2007, codes, '2007-12-20')).bytes).toEqual(issued.bytes);
  });
});

describe('the client', () => {
  it('ends the worker when the work is stopped, and starts another for the next', async () => {
    const workers: AnsweringWorker[] = [];
    const own = new MergeClient(() => {
      const worker = new AnsweringWorker(workers.length === 0);
      workers.push(worker);
      return worker.asWorker;
    });
    const stop = new AbortController();
    const stopped = own.merge(ledger2007, files, mergedOn, ignore, stop.signal);
    const next = own.issue(ledger2007, ['U01'], '2007-12-20');
    setTimeout(() => stop.abort());
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect((await next).name).toContain('U01');
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    await expect(own.issue(ledger2007, ['U01'], '2007-12-20', ignore, stop.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(workers).toHaveLength(2);
  });

  it('keeps its worker', async () => {
    let started = 0;
    const own = new MergeClient(() => {
      started += 1;
      return new AnsweringWorker().asWorker;
    });
    await own.issue(ledger2007, ['U01'], '2007-12-20');
    await own.issue(ledger2007, ['U02'], '2007-12-20');
    expect(started).toBe(1);
    own.end();
    await own.issue(ledger2007, ['U03'], '2007-12-20');
    expect(started).toBe(2);
  });

  it('says why where the worker fails', async () => {
    const broken = { ...ledger2007, units: undefined } as unknown as typeof ledger2007;
    await expect(client().merge(broken, files, mergedOn)).rejects.toThrow(/undefined/);
    const own = new MergeClient(() => {
      const worker = new AnsweringWorker(true);
      setTimeout(() => worker.onerror?.({ message: 'no script' }));
      return worker.asWorker;
    });
    await expect(own.merge(ledger2007, files, mergedOn)).rejects.toThrow('no script');
  });
});

describe('a slip from the worker', () => {
  it('is the workbook and the letter that the command writes', async () => {
    const merged = await client().merge(ledger2007, files, mergedOn);
    const [result] = sentBack(merged.year, merged.results, { wanted: ['U12'] });
    const file = files.find(({ name }) => name === result?.file.name);
    if (result === undefined || file === undefined) throw new Error('U12 has nothing to correct');
    const terms = { asOf: mergedOn };
    const slip = await client().slip(ledger2007, { file, result, terms });
    const sent = { result, opened: { bytes: file.bytes, workbook: opened(file.bytes) } };
    const alone = await makeSlip(ledger2007, sent, terms, { platform: nodePlatform, packer: nodePacker });
    expect(slip.map(({ name }) => name)).toEqual([alone?.workbook.name, alone?.letter.name]);
    expect(opened(slip[0]?.bytes ?? new Uint8Array())).toEqual(opened(alone?.workbook.bytes ?? new Uint8Array()));
    expect(slip[1]?.bytes).toEqual(alone?.letter.bytes);
  });

  it('of a file that could not be read holds a new template', async () => {
    const merged = await client().merge(ledger2007, files, mergedOn);
    const [result] = sentBack(merged.year, merged.results, { wanted: ['U09'] });
    const file = files.find(({ name }) => name === result?.file.name);
    if (result === undefined || file === undefined) throw new Error('U09 sent nothing that is refused');
    const [workbook] = await client().slip(ledger2007, { file, result, terms: { asOf: mergedOn } });
    expect(
      opened(workbook?.bytes ?? new Uint8Array())
        .sheets.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['退回说明', '填报说明']);
  });
});
