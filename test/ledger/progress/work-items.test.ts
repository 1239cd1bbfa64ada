import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerUnit } from '../../../src/ledger/ledger-unit';
import { askedOf } from '../../../src/ledger/asked';
import { indicatorsOf, reportingUnits, workItems } from '../../../src/ledger/progress/work-items';
import { namesIn } from '../../../src/ledger/listed-names';
import { ledger2007 } from '../../ledger-2007';
import { unitOf } from '../../returns/written';

const work = {
  year: 2007,
  units: ledger2007.units.slice(0, 3),
  tasks: [{ code: 'T01', name: '任务', kind: '行动' as const, duty: '职责', deadline: '2007-06-30' }],
  assignments: [
    { task: 'T01', unit: 'U01', role: '牵头' as const },
    { task: 'T01', unit: 'U02', role: '责任' as const },
  ],
  points: [
    { code: 'P1', task: 'T01', phase: '', content: '要点', leads: ['区发改局'], responsible: ['区委组织部'] },
    { code: 'P2', task: 'T01', phase: '', content: '共同', leads: [], responsible: [], deadline: '2007-09-30' },
    { code: 'P3', task: 'T99', phase: '', content: '无主', leads: ['区发改局'], responsible: [] },
  ],
};

describe('work items', () => {
  it('are each task as a whole and each point, for each unit that carries it', () => {
    expect(workItems(work)).toEqual([
      { task: 'T01', point: '', unit: 'U01', role: '牵头', content: '职责', deadline: '2007-06-30' },
      { task: 'T01', point: '', unit: 'U02', role: '责任', content: '职责', deadline: '2007-06-30' },
      { task: 'T01', point: 'P1', unit: 'U03', role: '牵头', content: '要点' },
      { task: 'T01', point: 'P1', unit: 'U01', role: '责任', content: '要点' },
      { task: 'T01', point: 'P2', unit: 'U01', role: '牵头', content: '共同', deadline: '2007-09-30' },
      { task: 'T01', point: 'P2', unit: 'U02', role: '责任', content: '共同', deadline: '2007-09-30' },
    ]);
  });

  it('of a point find units by alias', () => {
    const points = [{ code: 'P', task: 'T01', phase: '', content: '', leads: ['区人社局'], responsible: [] }];
    const items = workItems({ ...work, units: ledger2007.units, points });
    expect(items.filter(({ point }) => point === 'P').map(({ unit }) => unit)).toEqual(['U07']);
  });

  it('are none of a unit that is out of force, as a task’s unit or by name', () => {
    const units = work.units.map((unit) => ({ ...unit, active: unit.code === 'U01' }));
    expect(workItems({ ...work, units }).map(({ point, unit }) => `${point} ${unit}`)).toEqual([
      ' U01',
      'P1 U01',
      'P2 U01',
    ]);
  });

  it.each([
    ['2008-T01-01', undefined, false],
    ['P4', '2008-03-31', false],
    ['2007-T01-09', '2007-12-31', true],
    ['2006-T01-01', undefined, true],
    ['P4', undefined, true],
  ])('of point %s, due %s, are asked for: %s', (code, deadline, asked) => {
    const due = deadline === undefined ? {} : { deadline };
    const points = [{ code, task: 'T01', phase: '', content: '要点', leads: [], responsible: [], ...due }];
    expect(workItems({ ...work, points }).some(({ point }) => point === code)).toBe(asked);
  });

  it('have keys of their own', () => {
    const keys = workItems(ledger2007).map(({ task, point, unit }) => `${task} ${point} ${unit}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('asked of the units are all there are', () => {
    const asked = ledger2007.units.flatMap((unit) => askedOf(unit, ledger2007).items);
    const keys = (items: typeof asked) => items.map(({ task, point, unit }) => `${task} ${point} ${unit}`).sort();
    expect(keys(asked)).toEqual(keys(workItems(ledger2007)));
  });
});

describe('names in a cell', () => {
  it.each([
    ['区科协、区教育局', ['区科协', '区教育局']],
    ['区科协，区教育局;团区委；区妇联', ['区科协', '区教育局', '团区委', '区妇联']],
    ['区科协\n 区教育局 ', ['区科协', '区教育局']],
    ['、', []],
    ['', []],
  ])('%j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('are found again however they were joined', () => {
    const name = fc.stringMatching(/^[一-龥]{1,6}$/);
    fc.assert(
      fc.property(fc.array(name), fc.constantFrom('、', '，', ', ', '；', '\n'), (names, joint) => {
        expect(namesIn(names.join(joint))).toEqual(names);
      }),
    );
  });
});

it('asks only units that are 在册', () => {
  const units = ledger2007.units.map((unit): LedgerUnit => ({ ...unit, active: unit.code !== 'U02' }));
  expect(reportingUnits({ ...ledger2007, units })).toHaveLength(16);
});

it('asks an indicator of everybody, or of those that it names', () => {
  const [first, ...rest] = ledger2007.indicators;
  if (first === undefined) throw new Error('there are no indicators');
  const indicators = [{ ...first, reporters: ['区人社局', '区科协'] }, ...rest];
  const asked = (code: string) => indicatorsOf(unitOf(code), indicators).some((one) => one.code === first.code);
  expect(['U07', 'U14', 'U03'].map(asked)).toEqual([true, true, false]);
  expect(indicatorsOf(unitOf('U03'), indicators).some(({ combination }) => combination === '比率')).toBe(false);
});
