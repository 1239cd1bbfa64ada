import fs from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { archive } from '../../scripts/commands/archive';
import { issue } from '../../scripts/commands/issue';
import { merge } from '../../scripts/commands/merge';
import { reopen } from '../../scripts/commands/reopen';
import { verifyArchive } from '../../scripts/archive/verified';
import type { Manifest } from '../../scripts/archive/manifest';
import { Office } from './office';

const office = new Office();
const asOf = '2008-02-05';
const zip = office.at('归档', '2007.zip');
const frozen = office.at('归档', '台账2007（已归档）.xlsx');
const archiving = (more: object = {}) =>
  archive({ ledger: office.ledger, returns: office.returns, out: zip, asOf, ...more });
const bytes = () => new Uint8Array(fs.readFileSync(zip));
const manifestOf = (file: Uint8Array) =>
  JSON.parse(new TextDecoder().decode(unzipSync(file)['归档清单.json'])) as Manifest;

/** Where in an archive the middle of each entry's packed content stands (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
function middlesOf(file: Uint8Array): number[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  // Workbooks within have directories of their own: this one is where the end of the archive says.
  let end = file.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const found: number[] = [];
  for (let at = view.getUint32(end + 16, true); view.getUint32(at, true) === 0x02014b50;) {
    const [size, header] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const content = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    found.push(content + Math.floor(size / 2));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return found;
}

beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await office.putLedger();
  await office.putReturn('U03');
  await office.putReturn('U04', {}, 'CON.xlsx');
  office.put('回收/~$U03.xlsx', 'x');
  office.put('退回/U03_退回函.docx', 'x');
  await merge({ ledger: office.ledger, returns: office.returns, out: office.out, asOf });
  await archiving({ report: office.out, slips: office.at('退回') });
});
afterAll(() => {
  vi.restoreAllMocks();
  office.close();
});

describe('an archive', () => {
  it('holds everything under names that Windows takes, and lists what has no content', () => {
    expect(Object.keys(unzipSync(bytes())).sort()).toEqual(
      [
        ...['归档说明.txt', '台账/台账2007.xlsx', '回收/_CON.xlsx', '回收/U03_区发改局_2007年填报表.xlsx'],
        ...['退回单/U03_退回函.docx', '裁定.json', '报告/年度汇总.xlsx', '报告/merge-result.json', '归档清单.json'],
      ].sort(),
    );
    const { entries, unarchived } = manifestOf(bytes());
    expect(entries.find(({ path }) => path === '回收/_CON.xlsx')?.original).toBe('CON.xlsx');
    expect(unarchived).toMatchObject([{ original: '~$U03.xlsx', passedOver: 'file-is-lock' }]);
  });

  it('is the same bytes for the same files and day', async () => {
    const out = office.at('归档二', '2007.zip');
    await archiving({ out, slips: office.at('退回') });
    expect(Buffer.compare(fs.readFileSync(out), bytes())).toBe(0);
    expect(
      Buffer.compare(fs.readFileSync(office.at('归档二', '台账2007（已归档）.xlsx')), fs.readFileSync(frozen)),
    ).toBe(0);
  });

  it('is verified: the report made anew is the same', async () => {
    expect(await verifyArchive('2007.zip', bytes())).toMatchObject({ differences: [], merged: true });
  });

  it('names what was changed, wherever a byte flips', async () => {
    const file = bytes();
    for (let turn = 0; turn < 12; turn++) {
      const at = Math.floor(((turn + 0.5) * file.length) / 12);
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const { differences } = await verifyArchive('2007.zip', flipped);
      expect(differences[0]?.file).toBe('2007.zip');
    }
    const middles = middlesOf(file);
    expect(middles).toHaveLength(Object.keys(unzipSync(file)).length);
    // The content of a file: it is named besides. Of the container's own bytes no file in it has changed.
    for (const at of middles) {
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const { differences } = await verifyArchive('2007.zip', flipped);
      expect(differences[0]?.file).toBe('2007.zip');
      expect(differences.length).toBeGreaterThan(1);
    }
    const last = file.slice();
    last[file.length - 1] = (last[file.length - 1] ?? 0) ^ 1;
    expect((await verifyArchive('2007.zip', last)).differences).toHaveLength(1);
  });

  it('is not made where the report is another one', async () => {
    const other = office.at('别的报告');
    await merge({ ledger: office.ledger, returns: office.returns, out: other, asOf: '2008-02-06' });
    const out = office.at('归档三', '2007.zip');
    await expect(archiving({ out, report: other })).rejects.toMatchObject({
      code: 'archive-report-other-day',
      values: { found: '2008-02-06', day: '2008-02-05' },
    });
    fs.appendFileSync(`${other}/年度汇总.xlsx`, 'x');
    await expect(archiving({ out, report: other, asOf: '2008-02-06' })).rejects.toMatchObject({
      code: 'archive-report-differs',
    });
    expect(office.names('归档三')).toEqual([]);
  });

  it('is not made among the returns', async () => {
    const out = office.at('回收', '2007.zip');
    await expect(archiving({ out })).rejects.toMatchObject({ code: 'output-among-returns' });
    expect(office.names('回收')).not.toContain('2007.zip');
  });

  it('something else is refused', async () => {
    const other = zipSync({ '通知.txt': new Uint8Array(10) });
    await expect(verifyArchive('x.zip', other)).rejects.toMatchObject({ code: 'archive-not-ours' });
    await expect(verifyArchive('x.zip', new Uint8Array(10))).rejects.toMatchObject({ code: 'archive-unreadable' });
  });
});

describe('the frozen ledger beside it', () => {
  it('is neither merged nor issued from', async () => {
    const out = office.at('新');
    await expect(merge({ ledger: frozen, returns: office.returns, out })).rejects.toMatchObject({
      code: 'ledger-frozen',
    });
    await expect(issue({ ledger: frozen, out })).rejects.toMatchObject({ code: 'ledger-frozen' });
    expect(office.names('新')).toEqual([]);
  });

  it('is reopened with a reason in a copy', async () => {
    const out = office.at('重开.xlsx');
    await expect(reopen({ ledger: frozen, reason: '', by: '主任', out, asOf })).rejects.toMatchObject({
      code: 'ledger-left',
    });
    await reopen({ ledger: frozen, reason: '更正', by: '主任', out, asOf });
    await issue({ ledger: out, out: office.at('重发'), unit: ['U03'], asOf });
    expect(office.names('重发')).toHaveLength(1);
  });
});
