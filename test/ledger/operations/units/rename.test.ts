import { describe, expect, it } from 'vitest';
import { renameUnit } from '../../../../src/ledger/operations/units/rename';
import { workItems } from '../../../../src/ledger/progress/work-items';
import {
  after,
  differences,
  lowered,
  made2007,
  objection,
  reordered,
  rolesIn,
  shown,
  stateOf,
  written,
} from '../office';

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
