import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/document';
import { characters } from '../../../src/document/official-layout';
import { layLetter } from '../../../src/returns/slip/letter';
import type { Slip, SlipEntry } from '../../../src/returns/slip/slip';
import { ledger2007 } from '../../ledger-2007';
import { unitOf } from '../written';

const entry = (index: number, problem: string): SlipEntry => ({
  severity: index < 2 ? 'error' : 'warning',
  sheet: '指标',
  cells: [{ cell: `D${index + 4}`, content: undefined }],
  field: '本年数',
  held: '约35人',
  problem,
  remedy: '请核实。',
});

const slipWith = (count: number, problem = '“约35人”是估计数，暂按 35 采用。', rest: Partial<Slip> = {}): Slip => ({
  unit: unitOf('U04'),
  year: ledger2007.year,
  file: 'U04_区教育局_2007年填报表.xlsx',
  refused: false,
  entries: Array.from({ length: count }, (_, index) => entry(index, problem)),
  asOf: '2008-02-05',
  resubmitBy: '2008-02-20',
  office: '衢州市衢江区全民科学素质工作领导小组办公室',
  phone: '',
  ...rest,
});

const own = { kind: 'own', lost: [] } as const;
const name = 'U04_区教育局_2007年填报表（退回）.xlsx';
const table = (body: readonly Block[]) => body.flatMap((block) => (block.kind === 'table' ? [block] : []))[0];
const prose = (body: readonly Block[]) => body.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n');

describe('the letter of a slip', () => {
  it('says to whom, what was wrong, what to do, until when, and who says so', () => {
    const letter = layLetter(slipWith(3), own, name);
    expect(letter.title).toEqual(['关于退回修改2007年填报表的函']);
    expect(letter.addressee).toBe('区教育局');
    expect(prose(letter.body)).toContain('有2处有错误，需要改正；1处需要核实或补充');
    expect(prose(letter.body)).toContain('于2008年2月20日前报我办');
    expect(table(letter.body)?.rows[0]).toEqual(['指标 D4 本年数', '约35人', '“约35人”是估计数，暂按 35 采用。']);
    expect(letter.signature).toEqual({ by: '衢州市衢江区全民科学素质工作领导小组办公室', date: '2008-02-05' });
    expect(letter.enclosures).toEqual(['U04_区教育局_2007年填报表（退回）']);
  });

  it('asks for haste where no day is set', () => {
    expect(prose(layLetter(slipWith(1, '错。', { resubmitBy: undefined }), own, name).body)).toContain('尽快报我办');
  });

  it('lists what a page has room for, and says that there is more', () => {
    const few = layLetter(slipWith(4), own, name);
    const many = layLetter(slipWith(60, '这是一条很长的说明。'.repeat(20)), own, name);
    expect(table(few.body)?.rows).toHaveLength(4);
    const rows = table(many.body)?.rows ?? [];
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.length).toBeLessThan(9);
    for (const [, , problem = ''] of rows)
      expect([characters(problem) <= 55, problem.endsWith('…')]).toEqual([true, true]);
    expect(prose(many.body)).toContain('主要问题（共60处，其余见“退回说明”）');
  });

  it('says of a new template what is in it', () => {
    const text = (carried: number) => prose(layLetter(slipWith(1), { kind: 'new', carried }, name).body);
    expect(text(37)).toContain('原表里能读出的 37 格内容已填入');
    expect(text(0)).toContain('请重新填写');
  });
});
