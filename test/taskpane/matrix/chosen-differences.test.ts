import { describe, expect, it } from 'vitest';
import { noticeDifference } from '../../../src/ledger/plan/notice-difference/compare';
import type { Plan } from '../../../src/plan/plan';
import { suggestedOf, withChoice, type Chosen } from '../../../src/taskpane/views/matrix/chosen-differences';
import { ledger2007 } from '../../ledger-2007';
import { plan2007 } from '../../plan-2007';

/** The plan with a new unit in a new task, and a unit under a name that is like its old one. */
const plan: Plan = {
  ...plan2007,
  units: [
    ...plan2007.units.map((unit) => (unit.name === '区农办' ? { ...unit, name: '区农办公室' } : unit)),
    { code: 'U18', name: '区审计局', kind: '成员单位', aliases: [] },
  ],
  tasks: [...plan2007.tasks, { code: 'T10', name: '社区居民科学素质行动', kind: '行动', duty: '' }],
  assignments: [...plan2007.assignments, { task: 'T10', unit: 'U18', role: '牵头' }],
};
const difference = noticeDifference(ledger2007, plan);
const role = difference.assignments.find(({ plannedTask }) => plannedTask === 'T10')?.id ?? '';
const renamed = difference.units.find(({ instead }) => instead !== undefined);
const choose = (chosen: Chosen, id: string, wanted: boolean) => withChoice(difference, chosen, id, wanted);

describe('what is adopted of a notice', () => {
  it('is at first what the notice adds, not what it lacks', () => {
    const chosen = suggestedOf(difference);
    expect(chosen.has('unit-added 区审计局')).toBe(true);
    expect(chosen.has('task-added 社区居民科学素质行动')).toBe(true);
    expect(chosen.has(role)).toBe(true);
    expect(difference.units.filter(({ change, id }) => change === 'missing' && chosen.has(id))).toEqual([]);
  });

  it('takes what a role needs with it, and gives it up with what it needs', () => {
    const chosen = choose(new Set(), role, true);
    expect([...chosen].sort()).toEqual([role, 'task-added 社区居民科学素质行动', 'unit-added 区审计局'].sort());
    expect([...choose(chosen, 'unit-added 区审计局', false)]).toEqual(['task-added 社区居民科学素质行动']);
    expect([...choose(chosen, role, false)].sort()).toEqual(
      ['task-added 社区居民科学素质行动', 'unit-added 区审计局'].sort(),
    );
  });

  it('holds a unit for new, or for another one under a new name, never both', () => {
    const [added, renaming] = [renamed?.instead ?? '', renamed?.id ?? ''];
    expect([added, renaming]).toEqual(['unit-added 区农办公室', 'unit-renamed U08']);
    const all = suggestedOf(difference);
    expect([all.has(added), all.has(renaming)]).toEqual([true, false]);
    const asRenamed = choose(all, renaming, true);
    expect([asRenamed.has(added), asRenamed.has(renaming)]).toEqual([false, true]);
    // Its roles stay: they are the renamed unit's then.
    const roles = difference.assignments.filter(({ needs }) => needs.includes(added)).map(({ id }) => id);
    expect(roles.length).toBeGreaterThan(0);
    expect(roles.filter((id) => !asRenamed.has(id))).toEqual([]);
    const again = choose(asRenamed, added, true);
    expect([again.has(added), again.has(renaming)]).toEqual([true, false]);
    const neither = choose(asRenamed, renaming, false);
    expect(roles.filter((id) => neither.has(id))).toEqual([]);
  });
});
