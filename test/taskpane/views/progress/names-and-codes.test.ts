import { describe, expect, it } from 'vitest';
import type { LedgerUnit } from '../../../../src/ledger/ledger-unit';
import { offeredUnits, pickedCodes, pickedNames } from '../../../../src/taskpane/views/progress/names-and-codes';

const unit = (code: string, name: string, aliases: string[] = [], active = true): LedgerUnit => ({
  ...{ code, name, aliases, active },
  kind: '成员单位',
  contact: '',
  phone: '',
});

const units = [unit('U01', '区教育局', ['教育局']), unit('U02', '团区委'), unit('U03', '区档案局', [], false)];

describe('units of a work point in a picker', () => {
  it('offers units in force, and those out of force or unknown only where the point names them', () => {
    expect(offeredUnits(units, []).map(({ code }) => code)).toEqual(['U01', 'U02']);
    expect(offeredUnits(units, ['区档案局', '科普志愿者协会']).map(({ name }) => name)).toEqual([
      '区教育局',
      '团区委',
      '区档案局',
      '科普志愿者协会',
    ]);
  });

  it('shows each named unit once, by whatever name it is written', () => {
    expect(pickedCodes(offeredUnits(units, []), ['教育局', '区教育局', '团区委'])).toEqual(['U01', 'U02']);
  });

  it('writes names as they stood, and new ones as the ledger has them', () => {
    const written = ['教育局', '科普志愿者协会'];
    const offered = offeredUnits(units, written);
    expect(pickedNames(offered, [...pickedCodes(offered, written), 'U02'], written)).toEqual([
      '教育局',
      '科普志愿者协会',
      '团区委',
    ]);
  });
});
