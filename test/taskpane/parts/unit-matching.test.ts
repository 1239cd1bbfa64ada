import { beforeAll, describe, expect, it } from 'vitest';
import { loadReadings } from '../../../src/taskpane/parts/readings';
import { unitMatcher, type NamedUnit, type Readings } from '../../../src/taskpane/parts/unit-matching';
import { plan2007 } from '../../plan-2007';

let readings: Readings;
beforeAll(async () => {
  readings = await loadReadings();
});

const more: readonly NamedUnit[] = [
  { code: 'U18', name: '绿化办', aliases: [] },
  { code: 'U19', name: '重阳街道', aliases: [] },
  { code: 'U20', name: '区教育局招生办', aliases: [] },
];
const found = (typed: string, units: readonly NamedUnit[] = plan2007.units) =>
  unitMatcher(units, readings)(typed).map(({ name }) => name);

describe('looking units up', () => {
  it.each([
    ['教育', ['区教育局']],
    ['区委', ['区委组织部', '区委宣传部', '区委党校', '团区委']],
    ['U04', ['区教育局']],
    ['ｕ０４', ['区教育局']],
    ['u4', []],
    ['人社', ['区人劳局']],
    ['qjyj', ['区教育局']],
    ['jyj', ['区教育局']],
    ['jiaoyuju', ['区教育局']],
    ['qujiaoyj', ['区教育局']],
    ['jiao yu', ['区教育局']],
    ['JYJ', ['区教育局']],
    ['kx', ['区科协']],
    ['qkxie', ['区科协']],
    ['rsj', ['区人劳局']],
    ['xyz', []],
  ])('%s', (typed, names) => expect(found(typed)).toEqual(names));

  it('offers all units where nothing is typed', () => expect(found(' ')).toHaveLength(17));

  it('takes either reading of a character, and v or u for ü', () => {
    expect(found('cyjd', more)).toEqual(['重阳街道']);
    expect(found('zyjd', more)).toEqual(['重阳街道']);
    expect(found('lvhua', more)).toEqual(['绿化办']);
    expect(found('luhua', more)).toEqual(['绿化办']);
  });

  it('puts the closest first', () => {
    expect(found('区教育局', [...more, ...plan2007.units])).toEqual(['区教育局', '区教育局招生办']);
    // 团区委 is spelt from its second character on: it stands last, whatever its code.
    expect(found('qw')).toEqual(['区委组织部', '区委宣传部', '区文广局', '区委党校', '团区委']);
  });

  it('matches names and codes before the readings are loaded', () => {
    const match = unitMatcher(plan2007.units);
    expect(match('科协').map(({ name }) => name)).toEqual(['区科协']);
    expect(match('kx')).toEqual([]);
  });
});
