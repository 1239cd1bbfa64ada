import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseAmongReturns, refuseOtherEnding, refuseOverwriting } from '../../../scripts/writing/output-name';
import { Office } from '../office';

let office: Office;
beforeEach(() => {
  office = new Office();
  office.put('台账.xlsx', 'ledger');
  fs.mkdirSync(office.at('夹.xlsx'));
});
afterEach(() => office.close());

/** The code of the refusal; none where there is none. */
function refusal(act: () => void): string | undefined {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return undefined;
}

it.each([
  ['新台账.xlsx', undefined],
  ['新台账.XLSX', undefined],
  ['新台账', 'output-other-ending'],
  ['新台账.docx', 'output-other-ending'],
  ['夹.xlsx', 'output-is-folder'],
])('a workbook named %s: %s', (name, code) => {
  expect(refusal(() => refuseOtherEnding(office.at(name), '.xlsx'))).toBe(code);
});

it.each([
  ['情况通报', '情况通报.docx'],
  ['情况通报.doc', '情况通报.docx'],
  ['2007.8', '2007.8.docx'],
])('for %s the name %s is proposed', (name, better) => {
  expect(() => refuseOtherEnding(name, '.docx')).toThrow(
    expect.objectContaining({ values: expect.objectContaining({ better }) as unknown }) as Error,
  );
});

describe('what a command reads', () => {
  it('is not written over, by whatever way the name leads to it', () => {
    fs.symlinkSync(office.at('台账.xlsx'), office.at('链接.xlsx'));
    const ways = ['台账.xlsx', '夹.xlsx/../台账.xlsx', '链接.xlsx'].map((name) => `${office.folder}/${name}`);
    for (const way of ways) {
      expect(refusal(() => refuseOverwriting([undefined, office.ledger, office.at('台账.xlsx')], [way]))).toBe(
        'output-is-input',
      );
    }
  });

  it('is no hindrance to other files, be they there or not', () => {
    office.put('旧.xlsx', 'ledger');
    const outputs = [office.at('旧.xlsx'), office.at('新.xlsx')];
    expect(refusal(() => refuseOverwriting([office.at('台账.xlsx'), undefined], outputs))).toBeUndefined();
  });
});

it.each([
  ['回收', '回收', 'output-among-returns'],
  ['回收/汇总', '回收', 'output-among-returns'],
  ['./回收/../回收/', '回收', 'output-among-returns'],
  ['回收2', '回收', undefined],
  ['.', '回收', undefined],
  ['..汇总', '.', 'output-among-returns'],
])('writing to %s with returns in %s: %s', (out, returns, code) => {
  expect(refusal(() => refuseAmongReturns(out, returns))).toBe(code);
});
