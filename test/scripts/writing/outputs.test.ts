import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commitName } from '../../../scripts/writing/commit';
import { whyNotWritable, writeOutputs } from '../../../scripts/writing/outputs';
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

describe('what cannot be written', () => {
  it('leaves neither files nor the folders that were made for it', () => {
    office.put('有/别人的.txt', 'x');
    vi.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    });
    const files = ['有/新/更新/a.xlsx', '别/b.xlsx'].map((name) => ({ file: office.at(name), bytes: 'x' }));
    expect(() => writeOutputs(files, false)).toThrow(expect.objectContaining({ code: 'output-failed' }));
    expect([office.names('.'), office.names('有')]).toEqual([['有'], ['别人的.txt']]);
  });

  it('is told by its own name, not by the temporary one', () => {
    vi.spyOn(fs, 'openSync').mockImplementationOnce((file) => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES', path: String(file) });
    });
    const file = office.at('出', 'a.xlsx');
    expect(() => writeOutputs([{ file, bytes: 'x' }], false)).toThrow(
      expect.objectContaining({ code: 'output-failed', values: expect.objectContaining({ file }) as object }),
    );
  });

  it.each([
    ['a.xlsx/b.xlsx', 'folder-is-file'],
    ['a.xlsx/c/b.xlsx', 'folder-is-file'],
    ['夹', 'output-is-folder'],
  ])('%s is refused before any work is done for it: %s', (name, code) => {
    office.put('a.xlsx', 'x');
    fs.mkdirSync(office.at('夹'));
    expect(whyNotWritable(office.at(name), true)).toMatchObject({ code });
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
