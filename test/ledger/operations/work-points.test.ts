import { describe, expect, it } from 'vitest';
import { carryOverPoints, pointsToCarryOver } from '../../../src/ledger/operations/carry-over';
import { editProgress } from '../../../src/ledger/operations/progress/edit';
import { addWorkPoint, editWorkPoint, type NewWorkPoint } from '../../../src/ledger/operations/work-points';
import { retireTask } from '../../../src/ledger/operations/tasks/standing';
import { retireUnit } from '../../../src/ledger/operations/units/standing';
import { new2007 } from '../../ledger-2007';
import { withSheet } from '../../returns/reshaped';
import { entered } from '../entered';
import { after, differences, made2007, madeFrom, objection, stateOf } from './office';

const fresh: NewWorkPoint = { task: 'T01', content: '办科普夏令营', leads: ['区教育局'], responsible: ['团区委'] };
const added = (more: Partial<NewWorkPoint> = {}, workbook = made2007) =>
  after(workbook, addWorkPoint, { ...fresh, ...more }).ledger.points.at(-1);
const whyNotAdd = (more: Partial<NewWorkPoint>) => objection(made2007, addWorkPoint, { ...fresh, ...more });

describe('a new work point', () => {
  it('has the next code of its task and the phase of its deadline', () => {
    expect(added({ deadline: '2007-08-31' })).toEqual({
      ...{ code: '2007-T01-02', task: 'T01', phase: '2007年-2009年', content: '办科普夏令营' },
      ...{ leads: ['区教育局'], responsible: ['团区委'], deadline: '2007-08-31' },
    });
    expect(added({ task: 'T04', leads: [], responsible: [], phase: '启动' })).toMatchObject({
      ...{ code: '2007-T04-01', phase: '启动' },
    });
    expect(added({ deadline: '2007-03-31' })?.phase).toBe('2006年-2007年7月');
  });

  it('has no code that stood anywhere before', () => {
    expect(added({}, entered(made2007, { B300: '2007-T01-07' }))?.code).toBe('2007-T01-08');
  });

  it.each<[string, Partial<NewWorkPoint>, string]>([
    ['without content', { content: ' ' }, 'point-content-empty'],
    ['under an unknown task', { task: 'T99' }, 'operation-task-unknown'],
    ['of an unknown unit', { leads: ['区卫生局'] }, 'point-unit-unknown'],
    ['of a unit with both roles', { responsible: ['区教育局'] }, 'point-unit-both'],
    ['with a day that there is none', { deadline: '2007-06-31' }, 'operation-day-unreadable'],
  ])('%s is refused', (_what, more, code) => expect(whyNotAdd(more)).toBe(code));

  it('knows units by their aliases, and none that is out of force', () => {
    expect(whyNotAdd({ leads: ['区人社局'] })).toBeUndefined();
    const retired = after(made2007, retireUnit, { unit: 'U04' }).workbook;
    expect(objection(retired, addWorkPoint, fresh)).toBe('point-unit-unknown');
  });

  it('needs the sheet', () => {
    const without = withSheet(made2007, '年度要点', () => undefined);
    expect(objection(without, addWorkPoint, fresh)).toBe('ledger-sheet-missing');
  });
});

describe('a work point that is changed', () => {
  const point = '2007-T01-01';

  it('says what it is given; deadlines of 进展 that were its own move with it', () => {
    const workbook = entered(made2007, { I13: { date: '2007-09-01' }, I14: null });
    const fields = { content: '举办科技节', deadline: '2007-12-01' };
    expect(differences(workbook, after(workbook, editWorkPoint, { point, fields }).workbook).sort()).toEqual([
      '年度要点!D4: 举办全区中小学生科技节 → 举办科技节',
      '年度要点!G4: 2007-10-31 → 2007-12-01',
      '进展!I12: 2007-10-31 → 2007-12-01',
      '进展!I14:  → 2007-12-01',
    ]);
  });

  it('can lose its units and its deadline', () => {
    const fields = { leads: [], responsible: [], deadline: null };
    const now = after(made2007, editWorkPoint, { point, fields }).ledger.points[0];
    expect([now?.leads, now?.responsible, now?.deadline]).toEqual([[], [], undefined]);
  });

  it.each([
    ['unknown', { point: '2007-T01-09', fields: { content: '别的' } }, 'point-unknown'],
    ['without content', { point, fields: { content: '' } }, 'point-content-empty'],
    ['of a unit with both roles', { point, fields: { leads: ['团区委'] } }, 'point-unit-both'],
    ['as it is', { point, fields: { leads: ['区教育局'] } }, 'operation-nothing-changes'],
  ])('is refused: %s', (_what, edit, code) => expect(objection(made2007, editWorkPoint, edit)).toBe(code));
});

describe('结转要点', () => {
  const next = madeFrom({ year: 2008, id: 'ledger-2008', deadline: '2009-01-31', points: [] });
  const from = stateOf(made2007).ledger;
  const all = from.points.map(({ code }) => code);

  it('proposes what not all units have finished', () => {
    const done = ['U04', 'U12', 'U14'].reduce(
      (now, unit) =>
        after(now, editProgress, { key: { task: 'T01', point: all[0] ?? '', unit }, fields: { state: '已完成' } })
          .workbook,
      made2007,
    );
    expect(pointsToCarryOver(stateOf(made2007)).map(({ point }) => point.code)).toEqual(all);
    expect(pointsToCarryOver(stateOf(done)).map(({ point }) => point.code)).toEqual(all.slice(1));
    const partly = entered(made2007, { G12: '已完成' });
    expect(pointsToCarryOver(stateOf(partly))[0]).toMatchObject({ items: 3, done: 1 });
  });

  it('gives codes, deadlines and phases of this year', () => {
    const { ledger } = after(next, carryOverPoints, { from, codes: all.slice(0, 2) });
    expect(ledger.points.map(({ code, deadline, phase }) => [code, deadline, phase])).toEqual([
      ['2008-T01-01', '2008-10-31', '2007年-2009年'],
      ['2008-T02-01', '2008-11-30', '2007年-2009年'],
    ]);
    expect(pointsToCarryOver(stateOf(made2007), ledger).map(({ point }) => point.code)).toEqual(all.slice(2));
  });

  it('finds the last of February, and tasks and units that are called otherwise by now', () => {
    const plan = {
      ...new2007.plan,
      tasks: new2007.plan.tasks.map((task) => (task.code === 'T01' ? { ...task, code: 'T51' } : task)),
      assignments: [],
      units: new2007.plan.units.map((unit) =>
        unit.code === 'U04' ? { ...unit, name: '区教体局', aliases: ['区教育局'] } : unit,
      ),
    };
    const renamed = madeFrom({ plan, year: 2009, points: [] });
    const leap = { ...from, year: 2008, points: from.points.map((one) => ({ ...one, deadline: '2008-02-29' })) };
    const [point] = after(renamed, carryOverPoints, { from: leap, codes: all.slice(0, 1) }).ledger.points;
    expect(point).toMatchObject({ code: '2009-T51-01', deadline: '2009-02-28', leads: ['区教体局'] });
  });

  it('is refused where there is nothing to carry, or nowhere to', () => {
    const carried = after(next, carryOverPoints, { from, codes: all }).workbook;
    expect(objection(made2007, carryOverPoints, { from, codes: all })).toBe('points-not-earlier');
    expect(objection(next, carryOverPoints, { from, codes: [] })).toBe('points-none-chosen');
    expect(objection(carried, carryOverPoints, { from, codes: all })).toBe('points-carried-already');
    const retired = after(next, retireTask, { task: 'T01' }).workbook;
    expect(objection(retired, carryOverPoints, { from, codes: all })).toBe('point-task-gone');
  });
});
