import { describe, expect, it } from 'vitest';
import { assignRole } from '../../../src/ledger/operations/roles';
import {
  addAlias,
  addUnit,
  mergeUnits,
  reinstateUnit,
  renameUnit,
  retireUnit,
  setUnitKind,
} from '../../../src/ledger/operations/units';
import { planOf } from '../../../src/ledger/plan/plan-of';
import { workItems } from '../../../src/ledger/progress/work-items';
import {
  after,
  differences,
  lowered,
  made2007,
  objection,
  reordered,
  shown,
  stateOf,
  withoutColumn,
  written,
} from './office';

const rolesIn = (ledger: ReturnType<typeof after>['ledger'], unit: string) =>
  ledger.assignments.flatMap((one) => (one.unit === unit ? [`${one.task} ${one.role}`] : []));

describe('a new unit', () => {
  it('gets the next code, stands 在册 from today, and has a column', () => {
    const { workbook, ledger } = after(made2007, addUnit, {
      name: '区卫生局',
      kind: '成员单位',
      aliases: ['区卫健局', '卫生局'],
    });
    expect(differences(made2007, workbook)).toEqual([
      '单位!A21:  → U18',
      '单位!B21:  → 区卫生局',
      '单位!C21:  → 成员单位',
      '单位!D21:  → 区卫健局、卫生局',
      '单位!G21:  → 在册',
      '单位!H21:  → 2007-12-20',
      '责任矩阵!T3:  → 区卫生局',
    ]);
    expect(ledger.units.at(-1)).toMatchObject({ code: 'U18', aliases: ['区卫健局', '卫生局'], active: true });
  });

  it('does not get the code of a unit whose row was taken out by hand', () => {
    const own = written(made2007, '单位', [[20, 1, '']]);
    expect(after(own, addUnit, { name: '区卫生局', kind: '成员单位' }).ledger.units.at(-1)?.code).toBe('U18');
  });

  it('takes over the column that already has its name', () => {
    const own = written(made2007, '责任矩阵', [
      [3, 20, '区卫生局'],
      [4, 20, '责任'],
    ]);
    const { workbook, ledger } = after(own, addUnit, { name: '区卫生局', kind: '责任单位' });
    expect(differences(own, workbook).filter((line) => line.startsWith('责任矩阵'))).toEqual([]);
    expect(rolesIn(ledger, 'U18')).toEqual(['T01 责任']);
  });

  it.each<[string, string]>([
    ['operation-name-empty', ' '],
    ['operation-name-separator', '区卫生局、区环保局'],
    ['operation-name-taken', '区科协'],
    ['operation-name-taken', '区人社局'],
    ['operation-name-taken', '区 科协'],
  ])('%s: “%s”', (code, name) => {
    expect(objection(made2007, addUnit, { name, kind: '成员单位' })).toBe(code);
  });

  it('may not go by an alias that another goes by', () => {
    expect(objection(made2007, addUnit, { name: '区卫生局', kind: '成员单位', aliases: ['区科协'] })).toBe(
      'operation-name-taken',
    );
  });
});

describe('a renamed unit', () => {
  const hand = written(made2007, '议定事项', [
    [4, 1, 'M1'],
    [4, 4, '区科协， 区科技局'],
    [4, 7, '办理中'],
    [5, 1, 'M2'],
    [5, 4, '区科协'],
    [5, 7, '已办结'],
  ]);
  const more = written(written(hand, '指标', [[4, 10, '区教育局；区科协']]), '测评', [
    [4, 1, 'U14'],
    [4, 2, '区科协'],
  ]);

  it('has its new name wherever it is named, and the old one as an alias', () => {
    const { workbook, ledger } = after(more, renameUnit, { unit: 'U14', name: '区科学技术协会' });
    const changed = differences(more, workbook);
    expect(changed).toEqual(
      expect.arrayContaining([
        '单位!B17: 区科协 → 区科学技术协会',
        '单位!D17:  → 区科协',
        '责任矩阵!P3: 区科协 → 区科学技术协会',
        '议定事项!D4: 区科协， 区科技局 → 区科学技术协会， 区科技局',
        '指标!J4: 区教育局；区科协 → 区教育局；区科学技术协会',
        '测评!B4: 区科协 → 区科学技术协会',
        '任务!E9: 区科协 → 区科学技术协会',
        '封面!F9: 区科协、区科技局 → 区科学技术协会、区科技局',
        '成员!B17: 区科协 → 区科学技术协会',
      ]),
    );
    expect(shown(workbook, '议定事项', 'D5')).toBe('区科协');
    expect(ledger.units.find(({ code }) => code === 'U14')).toMatchObject({ aliases: ['区科协'] });
    expect(rolesIn(ledger, 'U14')).toHaveLength(9);
    const sheets = new Set(changed.map((line) => line.split('!')[0]));
    expect([...sheets].sort()).toEqual(
      ['任务', '单位', '封面', '工作方案', '年度要点', '成员', '指标', '测评', '议定事项', '责任矩阵', '进展'].sort(),
    );
    // 进展: only the name beside the code.
    expect(changed.filter((line) => line.startsWith('进展') && !line.startsWith('进展!E'))).toEqual([]);
  });

  it('keeps every reference: nothing is unknown afterwards', () => {
    const { state } = after(more, renameUnit, { unit: 'U14', name: '区科学技术协会' });
    expect(state.findings).toEqual([]);
    expect(workItems(state.ledger)).toEqual(workItems(stateOf(more).ledger));
  });

  it('may take one of its own aliases', () => {
    const { ledger, workbook } = after(made2007, renameUnit, { unit: 'U07', name: '区人社局' });
    expect(ledger.units.find(({ code }) => code === 'U07')).toMatchObject({
      name: '区人社局',
      aliases: ['区人事劳动和社会保障局', '区人劳局'],
    });
    expect(shown(workbook, '责任矩阵', 'I3')).toBe('区人社局');
  });

  it('is renamed in moved columns and under an alias as a header', () => {
    const own = lowered(
      reordered(written(made2007, '责任矩阵', [[3, 9, '区人社局']]), '单位', [4, 2, 3, 1]),
      '单位',
      2,
    );
    const { workbook } = after(own, renameUnit, { unit: 'U07', name: '区人力社保局' });
    expect(shown(workbook, '单位', 'B12')).toBe('区人力社保局');
    expect(shown(workbook, '单位', 'A12')).toBe('区人事劳动和社会保障局、区人社局、区人劳局');
    expect(shown(workbook, '责任矩阵', 'I3')).toBe('区人力社保局');
  });

  it.each([
    ['operation-unit-unknown', 'U99', '区卫生局'],
    ['operation-name-empty', 'U01', ''],
    ['operation-name-taken', 'U01', '区科协'],
    ['operation-nothing-changes', 'U01', '区委组织部'],
  ])('%s', (code, unit, name) => {
    expect(objection(made2007, renameUnit, { unit, name })).toBe(code);
  });
});

describe('units merged', () => {
  // 区农办 (U08) leads T02 with 区农业局 (U09).
  const { workbook, ledger } = after(made2007, mergeUnits, { from: 'U08', into: 'U09' });

  it('hand over roles, 牵头 before 责任', () => {
    expect(rolesIn(ledger, 'U08')).toEqual([]);
    expect(rolesIn(ledger, 'U09')).toEqual(['T02 牵头', 'T05 责任', 'T06 责任', 'T07 责任', 'T08 责任', 'T09 责任']);
    expect(shown(workbook, '任务', 'E5')).toBe('区农业局');
    const other = after(made2007, mergeUnits, { from: 'U12', into: 'U04' }).ledger;
    expect(rolesIn(other, 'U04')).toEqual(expect.arrayContaining(['T01 牵头', 'T02 责任', 'T04 责任']));
    const weaker = after(made2007, mergeUnits, { from: 'U04', into: 'U13' }).ledger;
    expect(rolesIn(weaker, 'U13')).toEqual(expect.arrayContaining(['T01 牵头', 'T05 牵头', 'T06 责任']));
  });

  it('put one out of force, keep its row and what it reported', () => {
    expect(['G11', 'I11', 'B11'].map((at) => shown(workbook, '单位', at))).toEqual(['停用', '2007-12-20', '区农办']);
    expect(differences(made2007, workbook).filter((line) => line.startsWith('进展'))).toEqual([]);
    expect(workItems(ledger).filter(({ unit }) => unit === 'U08')).toEqual([]);
  });

  it('put the one name in the other’s place in lists, once', () => {
    const own = written(made2007, '年度要点', [
      [4, 5, '区农办、区科协'],
      [4, 6, '区教育局，区农业局'],
      [5, 5, '区农业局'],
      [5, 6, '区农办、区妇联'],
    ]);
    const merged = after(own, mergeUnits, { from: 'U08', into: 'U09' }).workbook;
    expect(['E4', 'F4', 'E5', 'F5'].map((at) => shown(merged, '年度要点', at))).toEqual([
      '区农业局、区科协',
      '区教育局',
      '区农业局',
      '区妇联',
    ]);
  });

  it('keep both plans of a task for which both had one', () => {
    const leads = (book: typeof workbook) => ['B6', 'B7'].map((at) => shown(book, '工作方案', at));
    expect(leads(made2007)).toEqual(['区农办', '区农业局']);
    expect(leads(workbook)).toEqual(['区农办', '区农业局']);
    const alone = after(made2007, mergeUnits, { from: 'U08', into: 'U14' }).workbook;
    expect(leads(alone)).toEqual(['区科协', '区农业局']);
  });

  it.each([
    ['operation-unit-unknown', 'U99', 'U01'],
    ['operation-unit-unknown', 'U01', 'U99'],
    ['operation-same-twice', 'U01', 'U01'],
  ])('%s', (code, from, into) => {
    expect(objection(made2007, mergeUnits, { from, into })).toBe(code);
  });

  it('not into one that is out of force', () => {
    expect(objection(workbook, mergeUnits, { from: 'U01', into: 'U08' })).toBe('operation-unit-retired');
  });
});

describe('a unit out of force', () => {
  const retired = after(made2007, retireUnit, { unit: 'U04' });

  it('keeps row, column and roles; another lead reports', () => {
    expect(differences(made2007, retired.workbook).sort()).toEqual(
      [
        '封面!F4: 区教育局、团区委 → 团区委',
        '封面!F8: 区教育局、区人劳局 → 区人劳局',
        '单位!G7: 在册 → 停用',
        '单位!I7:  → 2007-12-20',
        '任务!E4: 区教育局 → 团区委',
        '任务!E8: 区教育局 → 区人劳局',
      ].sort(),
    );
  });

  it('is asked of nothing, and is no part of the plan', () => {
    expect(workItems(retired.ledger).some(({ unit }) => unit === 'U04')).toBe(false);
    expect(planOf(retired.ledger).units.map(({ code }) => code)).not.toContain('U04');
    expect(planOf(retired.ledger).assignments.some(({ unit }) => unit === 'U04')).toBe(false);
  });

  it('comes back as it was', () => {
    const { ledger, workbook } = after(retired.workbook, reinstateUnit, { unit: 'U04' });
    expect(ledger.units).toEqual(stateOf(made2007).ledger.units);
    expect(shown(workbook, '单位', 'I7')).toBe('');
    expect(rolesIn(ledger, 'U04')).toEqual(rolesIn(stateOf(made2007).ledger, 'U04'));
  });

  it('gets the column 状态 where people took it out', () => {
    const own = withoutColumn(made2007, '单位', 7);
    const { workbook, ledger } = after(own, retireUnit, { unit: 'U04' });
    expect(['J3', 'J6', 'J7'].map((at) => shown(workbook, '单位', at))).toEqual(['状态', '在册', '停用']);
    expect(ledger.units.filter(({ active }) => !active).map(({ code }) => code)).toEqual(['U04']);
  });

  it('is not put out of force twice, nor in force', () => {
    expect(objection(retired.workbook, retireUnit, { unit: 'U04' })).toBe('operation-standing-already');
    expect(objection(made2007, reinstateUnit, { unit: 'U04' })).toBe('operation-standing-already');
    expect(objection(made2007, retireUnit, { unit: 'U99' })).toBe('operation-unit-unknown');
  });
});

describe('kind and aliases', () => {
  it('are changed in their cells', () => {
    expect(differences(made2007, after(made2007, setUnitKind, { unit: 'U15', kind: '成员单位' }).workbook)).toEqual([
      '单位!C18: 责任单位 → 成员单位',
    ]);
    expect(differences(made2007, after(made2007, addAlias, { unit: 'U07', alias: '人社局' }).workbook)).toEqual([
      '单位!D10: 区人事劳动和社会保障局、区人社局 → 区人事劳动和社会保障局、区人社局、人社局',
    ]);
  });

  it('are refused where they are so already, or another’s', () => {
    expect(objection(made2007, setUnitKind, { unit: 'U01', kind: '成员单位' })).toBe('operation-nothing-changes');
    expect(objection(made2007, addAlias, { unit: 'U07', alias: '区人社局' })).toBe('operation-nothing-changes');
    expect(objection(made2007, addAlias, { unit: 'U07', alias: '区科协' })).toBe('operation-name-taken');
    expect(objection(made2007, assignRole, { task: 'T01', unit: 'U07', role: '责任' })).toBe(
      'operation-nothing-changes',
    );
  });
});
