import fs from 'node:fs';
import { read, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { slips, type SlipsOptions } from '../../scripts/commands/slips';
import { consolidate } from '../../src/consolidation/consolidate';
import { readReturnFile } from '../../src/returns/read';
import { nodePlatform } from '../../scripts/platform';
import { ledger2007 } from '../ledger-2007';
import { filedWith, resultOf } from '../returns/slip/made';
import { codesAndCells } from '../returns/written';
import { Office } from './office';

let office: Office;

beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  office = new Office();
  await office.putLedger();
  await office.putReturn('U04', { 指标: { D4: '很多', D5: '约35人' } });
  await office.putReturn('U05', { 指标: { D4: '约35人' } });
  await office.putReturn('U06');
  office.put('回收/U07_区人劳局_2007年填报表.pdf', '%PDF-1.4\n%%EOF\n');
});

afterEach(() => {
  vi.restoreAllMocks();
  office.close();
});

const run = (options: Partial<SlipsOptions> = {}) =>
  slips({ ledger: office.ledger, returns: office.returns, out: office.at('退回单'), asOf: '2008-02-05', ...options });
const written = () => office.names('退回单').map((name) => name.replace(/_.*(?=填报表|退回函)/, ' '));

describe('slips', () => {
  it('writes a workbook and a letter for each unit that has something to correct or confirm', async () => {
    await run();
    expect(written()).toEqual([
      'U04 填报表（退回）.xlsx',
      'U04 退回函.docx',
      'U05 填报表（退回）.xlsx',
      'U05 退回函.docx',
      'U07 填报表（退回）.xlsx',
      'U07 退回函.docx',
    ]);
  });

  it('can pass over what is only to be confirmed, and units', async () => {
    await run({ errorsOnly: true });
    expect(written().filter((name) => name.endsWith('.docx'))).toEqual(['U04 退回函.docx', 'U07 退回函.docx']);
    await run({ unit: ['区科技局'], out: office.at('另发') });
    expect(office.names('另发')).toEqual(['U05_区科技局_2007年填报表（退回）.xlsx', 'U05_区科技局_2007年退回函.docx']);
  });

  it('overwrites nothing unless told, and touches no return', async () => {
    await run();
    const before = office.state();
    await expect(run()).rejects.toMatchObject({ code: 'output-exists' });
    expect(office.state()).toEqual(before);
    await run({ force: true });
    expect(office.state('回收')).toHaveLength(4);
  });

  it('refuses to write among the returns, units that are not there, and days that are none', async () => {
    await expect(run({ out: office.at('回收', '退回') })).rejects.toMatchObject({ code: 'output-among-returns' });
    await expect(run({ out: office.returns })).rejects.toMatchObject({ code: 'output-among-returns' });
    await expect(run({ unit: ['区水利局'] })).rejects.toMatchObject({ code: 'unit-unknown' });
    await expect(run({ resubmitBy: '2008-02-30' })).rejects.toMatchObject({ code: 'date-invalid' });
    await expect(run({ resubmitBy: '2008-02-04' })).rejects.toMatchObject({ code: 'resubmit-past' });
    expect(office.names('退回单')).toEqual([]);
  });

  it('writes nothing where nothing is to be sent back', async () => {
    await run({ unit: ['U06'] });
    expect(office.names('退回单')).toEqual([]);
  });

  it('carries what an old workbook says into a new template, and finds a return in an archive', async () => {
    const old = read(await filedWith({ 指标: { D4: '很多', E4: 77 } }, 'U08'), { type: 'array', cellNF: true });
    office.put(
      '回收/U08_区农办_2007年填报表.xls',
      new Uint8Array(write(old, { bookType: 'biff8', type: 'array' }) as ArrayBuffer),
    );
    office.put('回收/一批.zip', zipSync({ '填报/U09.xlsx': await filedWith({ 指标: { D4: '约35人' } }, 'U09') }));
    await run({ unit: ['U08', 'U09'] });
    const [first, second] = ['U08_区农办', 'U09_区农业局'].map((unit) =>
      resultOf(fs.readFileSync(office.at('退回单', `${unit}_2007年填报表（退回）.xlsx`)), `${unit}.xlsx`),
    );
    expect(first?.content?.indicators[0]?.lastYear).toMatchObject({ state: 'value', value: 77, cell: 'E4' });
    expect(codesAndCells(first?.findings ?? [])).toEqual([['number-unreadable', '指标!D4']]);
    expect(codesAndCells(second?.findings ?? [])).toEqual([['number-estimate', '指标!D4']]);
  });

  it('makes workbooks that take the place of what was sent back', async () => {
    await run();
    const results = ['回收/U07_区人劳局_2007年填报表.pdf', '退回单/U07_区人劳局_2007年填报表（退回）.xlsx'].map(
      (name) =>
        readReturnFile({ name, modified: 0, bytes: fs.readFileSync(office.at(name)) }, ledger2007, nodePlatform),
    );
    const submission = consolidate(ledger2007, results, '2008-02-20').submissions.find(
      ({ unit }) => unit.code === 'U07',
    );
    expect(submission?.used?.file.name).toBe('退回单/U07_区人劳局_2007年填报表（退回）.xlsx');
  });
});
