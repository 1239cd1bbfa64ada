import { describe, expect, it } from 'vitest';
import { byHand } from '../../../src/ledger/scoring/criteria';
import type { Ledger } from '../../../src/ledger/ledger';
import type { LedgerUnit } from '../../../src/ledger/ledger-unit';
import { returnFileName } from '../../../src/returns/issuing/file-name';
import { issueReturn } from '../../../src/returns/issuing/issue';
import type { SheetDraft } from '../../../src/workbook/draft';
import { readMeta } from '../../../src/workbook/meta';
import { plan2007 } from '../../plan-2007';
import { ledger2007 } from '../../ledger-2007';
import { problem } from '../../problem';
import { snapshotOf } from '../../../src/workbook/drafted';
import { codesAndCells, readBack, returnWith, unitOf } from '../written';

const township: LedgerUnit = {
  code: 'U18',
  name: '樟潭街道',
  kind: '乡镇街道',
  aliases: [],
  active: true,
  contact: '',
  phone: '',
};

/** The ledger with everything that only some returns have. */
const full: Ledger = {
  ...ledger2007,
  units: [...ledger2007.units, township],
  decisions: [
    { code: 'M1-1', content: '开放科普场馆', units: ['区科协', '区人社局'], handling: '', state: '办理中' },
    { code: 'M1-2', content: '落实经费', units: ['区科协'], deadline: '2008-03-01', handling: '已拨', state: '已办结' },
    { code: 'M1-3', content: '编印教材', units: ['区教育局'], handling: '在编', state: '延期' },
  ],
  problems: [
    problem({ code: '2007-Q01', units: ['区科协'] }),
    problem({ code: '2007-Q02', units: ['区科协'], state: '已答复', answer: '已办' }),
    problem({ code: '2007-Q03', units: ['区人社局'], state: '待交办' }),
    problem({ code: '2007-Q04', units: ['区人社局'], answer: '正在协调' }),
  ],
  criteria: [{ item: '组织领导', full: 20, method: '', ...byHand }],
};

const issued = (code: string, ledger = full) => issueReturn(ledger, unitOf(code, ledger), '2007-12-20');

function sheetOf(code: string, name: string, ledger = full): SheetDraft {
  const sheet = issued(code, ledger).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`${code} is issued no sheet ${name}`);
  return sheet;
}

/** The texts of a sheet's cells, row by row. */
function textsOf(sheet: SheetDraft): string[][] {
  return [...sheet.rows].map(({ cells }) =>
    cells.map((cell) =>
      typeof cell?.content === 'string' || typeof cell?.content === 'number' ? String(cell.content) : '',
    ),
  );
}

/** The contract of workbooks.md: header by header, in its order. */
const contract: Readonly<Record<string, readonly string[]>> = {
  任务进展: [
    '任务编号',
    '要点编号',
    '任务名称',
    '角色',
    '工作内容',
    '完成时限',
    '状态',
    '完成率',
    '进展情况',
    '存在问题',
    '意见建议',
  ],
  工作方案: ['任务编号', '牵头单位', '方案名称', '状态', '印发日期', '参与单位'],
  指标: ['指标编码', '指标名称', '计量单位', '本年数', '上年数', '备注'],
  活动: ['日期', '活动名称', '活动类型', '任务编号', '地点', '参加人数', '经费(元)', '备注'],
  问题建议: ['类别', '任务编号', '内容', '请求协调单位'],
  议定事项: ['事项编号', '事项', '完成时限', '办理情况', '状态'],
  问题答复: ['问题编号', '提出单位', '反映内容', '任务编号', '答复时限', '答复情况', '状态', '答复日期'],
  自评: ['项目', '标准分', '自评分', '说明'],
};

describe('the contract', () => {
  it.each(Object.entries(contract))('%s has its headers, in order', (name, headers) => {
    expect(textsOf(sheetOf('U14', name))[2]).toEqual(headers);
  });

  it('has its sheets in order, 单位信息 its labels', () => {
    expect(issued('U14').sheets.map(({ name }) => name)).toEqual([
      '填报说明',
      '单位信息',
      ...Object.keys(contract),
      '_meta',
    ]);
    expect(
      textsOf(sheetOf('U14', '单位信息'))
        .slice(2)
        .map(([label]) => label),
    ).toEqual(['单位名称', '单位编码', '年度', '填报人', '联系电话', '负责人', '填报日期', '零报告']);
  });

  it('says in _meta what it is and whose', () => {
    expect(readMeta(snapshotOf(issued('U14')))).toEqual({
      kind: '填报表',
      contract: 1,
      ledger: 'ledger-2007',
      year: 2007,
      unit: 'U14',
      issue: expect.stringContaining('U14') as string,
    });
  });
});

const sheetNames = (code: string, ledger = full) => issued(code, ledger).sheets.map(({ name }) => name);

describe('what a unit is asked', () => {
  it.each(plan2007.units.map(({ code, name }) => [code, name]))('%s %s gets exactly its own tasks', (code) => {
    const rows = textsOf(sheetOf(code, '任务进展', ledger2007)).slice(3);
    const own = plan2007.assignments.filter(({ unit }) => unit === code);
    const whole = rows.filter((row) => row[1] === '').map((row) => [row[0], row[3]]);
    expect(whole).toEqual(
      own.map(({ task, role }) => [task, role]).sort(([left = ''], [right = '']) => (left < right ? -1 : 1)),
    );
    const points = rows.flatMap((row) => (row[1] === '' ? [] : [row[1]]));
    const name = unitOf(code).name;
    const asked = ledger2007.points.filter(({ leads, responsible }) => [...leads, ...responsible].includes(name));
    expect(points).toEqual(asked.map((point) => point.code));
  });

  it('asks for 工作方案 only where a unit leads', () => {
    const leads = new Set(plan2007.assignments.flatMap(({ unit, role }) => (role === '牵头' ? [unit] : [])));
    for (const { code } of plan2007.units) expect(sheetNames(code).includes('工作方案')).toBe(leads.has(code));
  });

  it('asks for 议定事项 only where open ones are the unit’s, by name or alias', () => {
    expect(
      textsOf(sheetOf('U14', '议定事项'))
        .slice(3)
        .map(([code]) => code),
    ).toEqual(['M1-1']);
    expect(
      textsOf(sheetOf('U07', '议定事项'))
        .slice(3)
        .map(([code]) => code),
    ).toEqual(['M1-1']);
    expect(textsOf(sheetOf('U04', '议定事项')).slice(3)).toEqual([['M1-3', '编印教材', '', '在编', '延期']]);
    expect(sheetNames('U03')).not.toContain('议定事项');
  });

  it('asks for answers only where something was handed to the unit and waits, by name or alias', () => {
    const asked = (code: string) => textsOf(sheetOf(code, '问题答复')).slice(3);
    expect(asked('U14')).toEqual([['2007-Q01', '区妇联', '缺少活动场地', 'T02', '', '', '办理中', '']]);
    expect(asked('U07').map(([code, , , , , answer]) => [code, answer])).toEqual([['2007-Q04', '正在协调']]);
    expect(sheetNames('U03')).not.toContain('问题答复');
  });

  it('asks for 自评 only where there are criteria', () => {
    expect(sheetNames('U03')).toContain('自评');
    expect(sheetNames('U03', ledger2007)).not.toContain('自评');
  });

  it('asks each unit to score itself by the items that are for it only', () => {
    const criteria = [
      { item: '方案', full: 5, method: '', ...byHand, audience: '牵头单位' as const },
      { item: '队伍', full: 2, method: '', ...byHand, audience: '乡镇街道' as const },
    ];
    const ledger = { ...full, criteria };
    const items = (code: string) =>
      textsOf(sheetOf(code, '自评', ledger))
        .slice(3)
        .map(([item]) => item);
    expect([items('U14'), items('U18')]).toEqual([['方案'], ['队伍']]);
    expect(sheetNames('U03', ledger)).not.toContain('自评');
    expect(codesAndCells(readBack(returnWith('U03', {}, ledger), {}, ledger).findings)).not.toContainEqual([
      'sheet-missing',
      '自评',
    ]);
  });

  it('gives a township a return without tasks, which reads back without complaint', () => {
    expect(textsOf(sheetOf('U18', '任务进展')).slice(3)).toEqual([]);
    expect(sheetNames('U18')).not.toContain('工作方案');
    const signed = { B6: '张三', B7: '1', B8: '李四', B9: { date: '2008-01-20' }, B10: '是' };
    const { findings } = readBack(returnWith('U18', { 单位信息: signed }, full), {}, full);
    expect(codesAndCells(findings)).toEqual([]);
  });

  it('asks for the indicators whose reporters name the unit, and for no ratio', () => {
    const indicators = ledger2007.indicators.map((one) =>
      one.code === 'KR100' ? { ...one, reporters: ['区人社局'] } : one,
    );
    const ledger = { ...ledger2007, indicators };
    const codes = (code: string) =>
      textsOf(sheetOf(code, '指标', ledger))
        .slice(3)
        .map(([first]) => first);
    expect(codes('U07')).toContain('KR100');
    expect(codes('U03')).not.toContain('KR100');
    expect(codes('U03')).toHaveLength(indicators.filter(({ combination }) => combination !== '比率').length - 1);
  });
});

describe('what is open', () => {
  /** Headers of the columns whose cells in the records are open, and whether all of a column are alike. */
  function openHeaders(sheet: SheetDraft): string[] {
    const [, , headers, ...records] = [...sheet.rows];
    return (headers?.cells ?? []).flatMap((header, index) => {
      const open = new Set(records.map(({ cells }) => cells[index]?.style.open === true));
      expect(open.size).toBe(1);
      return open.has(true) ? [String(header?.content)] : [];
    });
  }

  it.each([
    ['任务进展', ['状态', '完成率', '进展情况', '存在问题', '意见建议']],
    ['工作方案', ['方案名称', '状态', '印发日期', '参与单位']],
    ['指标', ['本年数', '上年数', '备注']],
    ['活动', contract['活动']],
    ['问题建议', contract['问题建议']],
    ['议定事项', ['办理情况', '状态']],
    ['问题答复', ['答复情况', '状态', '答复日期']],
    ['自评', ['自评分', '说明']],
  ])('%s: what is to be filled in, nothing that is prefilled', (name, headers) => {
    expect(openHeaders(sheetOf('U14', name))).toEqual(headers);
  });

  it('locks every sheet people see', () => {
    for (const sheet of issued('U14').sheets.filter(({ visibility }) => (visibility ?? 'visible') === 'visible')) {
      expect([sheet.name, sheet.locked]).toEqual([sheet.name, true]);
    }
  });

  it('puts entry rules on open cells, and on all of them', () => {
    for (const sheet of issued('U14').sheets.filter(({ name }) => name !== '单位信息')) {
      const rows = [...sheet.rows];
      for (const { range } of sheet.entryRules ?? []) {
        const open = rows.map(({ cells }) => cells[range.left - 1]?.style.open === true);
        expect([open.indexOf(true) + 1, open.lastIndexOf(true) + 1]).toEqual([range.top, range.bottom]);
      }
    }
  });
});

it.each([
  ['U03', '区发改局', 'U03_区发改局_2007年填报表.xlsx'],
  ['U03', '发改/物价"局"?', 'U03_发改_物价_局___2007年填报表.xlsx'],
])('%s %s is issued as %s', (code, name, file) => {
  expect(returnFileName({ code, name }, 2007)).toBe(file);
});
