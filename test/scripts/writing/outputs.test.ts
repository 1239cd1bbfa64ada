import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commitName } from '../../../scripts/writing/commit';
import { writeOutputs } from '../../../scripts/writing/outputs';
import { Office } from '../office';

let office: Office;
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  office = new Office();
});
afterEach(() => {
  vi.restoreAllMocks();
  office.close();
});

const pair = (text: string) => ['a.xlsx', 'b.json'].map((name) => ({ file: office.at('出', name), bytes: text }));
const held = () => ['a.xlsx', 'b.json'].map((name) => fs.readFileSync(office.at('出', name), 'utf8'));
const failing = (code: string) => (from: fs.PathLike, to: fs.PathLike) => {
  throw Object.assign(new Error(code), { code, path: String(from), dest: String(to) });
};

describe('outputs that are replaced', () => {
  it('stay the old ones where the first cannot be put in its place, and it says that it is open', () => {
    writeOutputs(pair('old'), false);
    vi.spyOn(fs, 'renameSync').mockImplementationOnce(failing('EBUSY'));
    expect(() => writeOutputs(pair('new'), true)).toThrow(expect.objectContaining({ code: 'output-open' }));
    expect(held()).toEqual(['old', 'old']);
    expect(office.names('出')).toEqual(['a.xlsx', 'b.json']);
  });

  it('are completed by the next run where the second cannot', () => {
    writeOutputs(pair('old'), false);
    const real = fs.renameSync;
    vi.spyOn(fs, 'renameSync').mockImplementationOnce(real).mockImplementationOnce(failing('EBUSY'));
    expect(() => writeOutputs(pair('new'), true)).toThrow(expect.objectContaining({ code: 'output-open' }));
    expect(held()).toEqual(['new', 'old']);
    // The process that left it is over by the time another one looks.
    const commit = office.at('出', commitName);
    const minutesAgo = new Date(Date.now() - 11 * 60 * 1000);
    fs.utimesSync(commit, minutesAgo, minutesAgo);
    writeOutputs([{ file: office.at('出', 'c.txt'), bytes: 'c' }], false);
    expect(held()).toEqual(['new', 'new']);
    expect(office.names('出')).toEqual(['a.xlsx', 'b.json', 'c.txt']);
  });

  it('never leave their folder, whatever a commit file says', () => {
    office.put('外.txt', 'mine');
    office.put('出/x', 'x');
    const files = [
      { temporary: 'x', name: '../外.txt', sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881' },
    ];
    const commit = office.put(`出/${commitName}`, JSON.stringify({ writer: '', files }));
    fs.utimesSync(commit, 0, 0);
    writeOutputs([{ file: office.at('出', 'c.txt'), bytes: 'c' }], false);
    expect(fs.readFileSync(office.at('外.txt'), 'utf8')).toBe('mine');
  });
});

it('a temporary file of a run long over is cleared, one of a run at work is not', () => {
  const other = `.ledger-ffffffff-1-00000000.tmp`;
  const old = `.ledger-ffffffff-1-00000001.tmp`;
  for (const name of [other, old]) office.put(`出/${name}`, 'x');
  fs.utimesSync(office.at('出', old), 0, 0);
  writeOutputs(pair('new'), false);
  expect(office.names('出')).toEqual([other, 'a.xlsx', 'b.json']);
});
