import { beforeAll, describe, expect, it } from 'vitest';
import { nodePacker } from '../../../../scripts/writing/packer';
import { createLedger } from '../../../../src/ledger/creating/create';
import { readLedger } from '../../../../src/ledger/read';
import { layCircular, type Circular } from '../../../../src/report/written/circular/circular';
import { layCircularWorkbook } from '../../../../src/report/written/circular/workbook';
import { originFormula } from '../../../../src/report/written/counted';
import type { CellContent } from '../../../../src/workbook/draft';
import { snapshotOf } from '../../../../src/workbook/drafted';
import { writeWorkbook } from '../../../../src/workbook/exceljs/write';
import { fillDraft } from '../../../../src/workbook/fill';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { new2007 } from '../../../ledger-2007';
import { opened } from '../../../year-2007';
import { recordsOf } from '../../records';
import { Reckoner } from '../reckoned';

/** What the office entered into 进展: G 状态, H 完成率, I 完成时限, M 报送日期. */
const entered: Readonly<Record<string, CellContent>> = {
  ...{ G4: '已完成', H4: 1, M4: { date: '2007-06-20' } },
  ...{ G5: '进行中', H5: 0.2, I5: { date: '2007-06-01' } },
  ...{ G6: '暂缓' },
};

function stateOn(today: string, cells: Readonly<Record<string, CellContent>>) {
  const edits = new Map([['进展', new Map(Object.entries(cells))]]);
  const workbook = snapshotOf(fillDraft(createLedger(new2007), edits));
  const { ledger } = readLedger(workbook, '台账.xlsx');
  if (ledger === undefined) throw new Error('the ledger cannot be read');
  return { workbook, ledger, today };
}

const textsOf = ({ document }: Circular): string[] =>
  document.body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('the circular of a day in June', () => {
  const state = stateOn('2007-06-30', entered);
  let circular: Circular;
  let workbook: WorkbookSnapshot;

  beforeAll(async () => {
    circular = layCircular(state);
    workbook = opened(await writeWorkbook(layCircularWorkbook(circular, state), nodePacker));
  });

  it('says how far the items are', () => {
    const [overall = ''] = textsOf(circular);
    expect(overall).toContain(`列有事项${circular.standing.rows.length}项，已填写进展3项`);
    expect(overall).toMatch(/已完成1项，进行中1项，未启动\d+项，暂缓1项；已填完成率的事项平均完成率60%/);
  });

  it('goes to the kinds of units that the ledger has, unless the office has nobody addressed', () => {
    expect(circular.document.addressee).toBe('各成员单位，各责任单位');
    const templates = { ...state.ledger.templates, circularAddressee: [] };
    expect(layCircular({ ...state, ledger: { ...state.ledger, templates } }).document.addressee).toBeUndefined();
  });

  it('names what is late, and by how many days', () => {
    expect(textsOf(circular).join('')).toContain('事项1项，涉及单位1个');
    const table = circular.document.body.find((block) => block.kind === 'table' && block.caption === '表2  逾期事项');
    expect(table).toMatchObject({
      rows: [[expect.any(String), '2007-06-01', '29', expect.stringMatching(/^进行中：[^：；、]+（20%）$/)]],
    });
  });

  it('names units that have entered nothing', () => {
    const silent = circular.standing.units.filter(({ counts }) => counts.entered === 0);
    expect(silent.length).toBeGreaterThan(10);
    expect(textsOf(circular).join('')).toContain(`没有填写进展的单位${silent.length}个：${silent[0]?.name}`);
  });

  it('has every item in its workbook, and every number of its sentences with the cells it is counted from', () => {
    expect(recordsOf(workbook, '事项').length).toBe(circular.standing.rows.length);
    const reckoner = new Reckoner(workbook);
    const sources = recordsOf(workbook, '数据来源');
    expect(sources.map((line) => line.value('汇总项'))).toEqual(circular.figures.map(({ name }) => name));
    for (const [index, { name, value, shown, origin }] of circular.figures.entries()) {
      expect([name, Math.abs(reckoner.of(origin) - value) < 1e-9, reckoner.of(origin)]).toEqual([name, true, value]);
      const line = sources[index];
      expect([line?.value('原值'), line?.value('采用值'), line?.value('算法')]).toEqual([
        shown,
        value,
        originFormula(origin),
      ]);
    }
    const numbers = textsOf(circular)
      .join('')
      .replace(/\d{4}年(?:\d+月\d+日)?/g, '')
      .match(/\d+(?:\.\d+)?%?/g);
    expect(numbers).toEqual(circular.figures.map(({ shown }) => shown));
  });
});

it('names a late item once, with its units by how far they are', () => {
  const due = { date: '2007-06-01' };
  const cells = { ...{ G4: '进行中', H4: 0.2, I4: due }, ...{ G5: '未启动', I5: due }, ...{ G6: '进行中', I6: due } };
  const state = stateOn('2007-06-30', cells);
  const { document, standing } = layCircular(state);
  const [, table] = document.body.filter((block) => block.kind === 'table');
  const [first, second, third] = standing.rows.map(({ unitName }) => unitName);
  const { taskName } = standing.rows[0] ?? { taskName: '' };
  expect(table).toMatchObject({
    rows: [[taskName, '2007-06-01', '29', `进行中：${first}（20%）、${third}；未启动：${second}`]],
  });
});

it('of many units names as many as a sentence may name, and where all of them stand', () => {
  const state = stateOn('2008-02-05', {});
  const { ledger } = state;
  const { document, standing } = layCircular({
    ...state,
    ledger: { ...ledger, settings: { ...ledger.settings, reportNames: 2 } },
  });
  const [, table] = document.body.filter((block) => block.kind === 'table');
  const units = table?.rows.map((row) => row.at(-1) ?? '') ?? [];
  const own = standing.rows.filter(({ task, point }) => task === standing.rows[0]?.task && point === '');
  expect(units).toContain(
    `未填：${own[0]?.unitName}、${own[1]?.unitName}等${own.length}个`.replace('未填', own[0]?.state || '未填'),
  );
  expect(document.body.some((block) => block.kind === 'note' && block.text.includes('“情况通报.xlsx”'))).toBe(true);
});

it('counts the units of late items where naming them would fill pages, and names each of them once', () => {
  const state = stateOn('2008-02-05', {});
  const units = state.ledger.units.map((unit) => ({ ...unit, name: `${unit.name}${'长'.repeat(30)}` }));
  const { document, standing } = layCircular({ ...state, ledger: { ...state.ledger, units } });
  const [, items, named] = document.body.filter((block) => block.kind === 'table');
  expect(items?.rows.map((row) => row.at(-1))).toEqual(
    items?.rows.map(() => expect.stringMatching(/^未.{1,2}\d+个$/) as string),
  );
  const late = standing.units.filter(({ counts }) => counts.late > 0);
  expect(named?.rows.map(([name]) => name).sort()).toEqual(late.map(({ name }) => name).sort());
  const totals = named?.rows.map((row) => Number(row.at(-1))) ?? [];
  expect(totals.reduce((sum, count) => sum + count, 0)).toBe(standing.all.late);
  expect(totals).toEqual([...totals].sort((left, right) => right - left));
});

it('says that nothing is late where nothing is', () => {
  const circular = layCircular(stateOn('2007-01-15', {}));
  expect(textsOf(circular)).toContain('截至2007年1月15日，没有逾期的事项。');
  expect(circular.document.body.filter(({ kind }) => kind === 'table').length).toBe(1);
});
