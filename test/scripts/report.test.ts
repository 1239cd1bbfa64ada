import fs from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { report } from '../../scripts/commands/report';
import { readDocxLines } from '../../src/document/reading/docx';
import { Office } from './office';

let office: Office;

beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  office = new Office();
  await office.putLedger();
  fs.mkdirSync(office.returns);
  await office.putReturn('U04');
});

afterEach(() => {
  vi.restoreAllMocks();
  office.close();
});

const run = (out = office.out) => report({ ledger: office.ledger, returns: office.returns, out, asOf: '2008-02-05' });
const written = (): string[] => fs.readdirSync(office.out).sort();
const bytesOf = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(office.at('报告', name)));
const linesOf = (name: string): Promise<string[]> => readDocxLines(bytesOf(name));

/** Rewrites a document as a word processor would: its text changes, what it keeps out of sight stays. */
function rewrite(name: string, change: (xml: string) => string, drop: RegExp | undefined = undefined): Uint8Array {
  const parts = Object.entries(unzipSync(bytesOf(name))).filter(([part]) => drop?.test(part) !== true);
  const edited = parts.map(([part, bytes]): [string, Uint8Array] =>
    part === 'word/document.xml' ? [part, strToU8(change(strFromU8(bytes)))] : [part, bytes],
  );
  const bytes = zipSync(Object.fromEntries(edited));
  fs.writeFileSync(office.at('报告', name), bytes);
  return bytes;
}

const opening = '现将';
const byHand = (xml: string): string => xml.replace(opening, '经研究，现将');

describe('a report', () => {
  it('is written, and says what was returned', async () => {
    await run();
    expect(written()).toEqual(['年度报告.docx']);
    const lines = await linesOf('年度报告.docx');
    expect(lines).toContain('一、基本情况');
    expect(lines.find((line) => line.startsWith('本年度应报送单位'))).toContain('已报送1个');
  });

  it('never lies among the returns', async () => {
    await expect(run(office.returns)).rejects.toMatchObject({ code: 'output-among-returns' });
  });

  it('that is as it was generated, of data that are as they were, stays the only one', async () => {
    await run();
    const before = office.state();
    await run();
    expect(office.state()).toEqual(before);
  });

  it('that the office rewrote is left as it is; another is written, with what is to be carried over', async () => {
    await run();
    const rewritten = rewrite('年度报告.docx', byHand);
    await office.putReturn('U03');
    await run();
    expect(written()).toEqual(['年度报告.docx', '年度报告（2）-变化.docx', '年度报告（2）.docx'].sort());
    expect(bytesOf('年度报告.docx')).toEqual(rewritten);
    const changes = await linesOf('年度报告（2）-变化.docx');
    const [office_, data] = ['一、人工改写（1处）', /^二、数据变化（\d+处）$/];
    expect(changes).toContain(office_);
    expect(changes.some((line) => data.test(line))).toBe(true);
    const own = changes.find((line) => line.includes('经研究'));
    expect(own).toMatch(/^开头 \| 现将.* \| 经研究，现将/);
    const counts = changes.find((line) => line.includes('已报送1个'));
    expect(counts).toMatch(/已报送1个.* \| .*已报送2个/);
    expect(counts).toContain('（一）报送情况');
    expect((await linesOf('年度报告（2）.docx')).some((line) => line.includes('经研究'))).toBe(false);
  });

  it('is held against the newest one there is', async () => {
    await run();
    await office.putReturn('U03');
    await run();
    rewrite('年度报告（2）.docx', byHand);
    await run();
    expect(written()).toContain('年度报告（3）.docx');
    const changes = await linesOf('年度报告（3）-变化.docx');
    expect(changes.some((line) => line.startsWith('一、人工改写'))).toBe(true);
    expect(changes.some((line) => line.includes('数据变化（'))).toBe(false);
  });

  it('that does not keep how it was generated is held against the new one, and that is said', async () => {
    await run();
    rewrite('年度报告.docx', byHand, /^customXml\//);
    await run();
    const changes = await linesOf('年度报告（2）-变化.docx');
    expect(changes).toContain('一、不同之处（1处）');
    expect(changes.some((line) => line.includes('没有保存当初生成的文字'))).toBe(true);
  });

  it('whose text cannot be read stops the run, and nothing is written', async () => {
    await run();
    fs.writeFileSync(office.at('报告', '年度报告.docx'), '不是文档');
    await expect(run()).rejects.toMatchObject({ code: 'report-unreadable' });
    expect(written()).toEqual(['年度报告.docx']);
  });
});
