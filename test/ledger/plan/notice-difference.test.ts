import { describe, expect, it } from 'vitest';
import type { PlanDifference } from '../../../src/ledger/plan/notice-difference/difference';
import { noticeDifference } from '../../../src/ledger/plan/notice-difference/compare';
import { noticeText } from '../../../src/ledger/plan/notice-text';
import { planOf } from '../../../src/ledger/plan/plan-of';
import { retireTask } from '../../../src/ledger/operations/tasks/standing';
import { mergeUnits } from '../../../src/ledger/operations/units/merge';
import { retireUnit } from '../../../src/ledger/operations/units/standing';
import { readNotice } from '../../../src/plan/notice';
import type { Plan } from '../../../src/plan/plan';
import { ledger2007 } from '../../ledger-2007';
import { plan2007, unitCode } from '../../plan-2007';
import { after, made2007 } from '../operations/office';

const lines = ({ units, tasks, assignments }: PlanDifference): string[] => [
  ...[...units, ...tasks].map(
    ({ id, suggested, before, after: now }) => `${id}: ${before} → ${now}${suggested ? '' : ' ?'}`,
  ),
  ...assignments.map(({ id, suggested, before, after: now }) => `${id}: ${before} → ${now}${suggested ? '' : ' ?'}`),
];
const found = (plan: Plan, ledger = ledger2007) => lines(noticeDifference(ledger, plan));

const renamedTask = (code: string, name: string): Plan => ({
  ...plan2007,
  tasks: plan2007.tasks.map((task) => (task.code === code ? { ...task, name } : task)),
});
const renamedUnit = (code: string, name: string, aliases: readonly string[] = []): Plan => ({
  ...plan2007,
  units: plan2007.units.map((unit) => (unit.code === code ? { ...unit, name, aliases } : unit)),
});

describe('a ledger and the notice it was made from', () => {
  it('do not differ', () => {
    expect(found(plan2007)).toEqual([]);
    expect(found(planOf(ledger2007))).toEqual([]);
  });

  it('do not differ when the ledger is written as a notice and read back', () => {
    const { plan } = readNotice(noticeText(ledger2007));
    expect(plan.assignments).toHaveLength(86);
    expect(found(plan)).toEqual([]);
  });

  it('are written without what is out of force', () => {
    const ledger = after(after(made2007, retireUnit, { unit: 'U17' }).workbook, retireTask, { task: 'T06' }).ledger;
    const text = noticeText(ledger);
    expect(text).not.toMatch(/区广播电视台|科普资源开发与共享工程/);
    expect(found(readNotice(text).plan, ledger)).toEqual([]);
  });
});

describe('what is the same under another name', () => {
  it.each(['（一）未成年人科学素质行动', '实施未成年人科学素质提升行动', '未成年人 科学素质行动'])(
    'a task: %s',
    (name) => {
      const renamed = name.includes(' ') ? [] : [`task-renamed T01: 未成年人科学素质行动 → ${name}`];
      expect(found(renamedTask('T01', name))).toEqual(renamed);
    },
  );

  it('tasks in another order, all numbered anew', () => {
    const codes = new Map(plan2007.tasks.map(({ code }, index) => [code, `T${String(9 - index).padStart(2, '0')}`]));
    const plan = {
      ...plan2007,
      tasks: [...plan2007.tasks]
        .reverse()
        .map((task, index) => ({ ...task, code: codes.get(task.code) ?? '', name: `${index + 1}、${task.name}` })),
      assignments: plan2007.assignments.map((one) => ({ ...one, task: codes.get(one.task) ?? '' })),
    };
    expect(found(plan).every((line) => line.startsWith('task-renamed'))).toBe(true);
  });

  it('a unit by an alias of either side', () => {
    expect(found(renamedUnit('U07', '区人社局'))).toEqual([]);
    expect(found(renamedUnit('U14', '区科学技术协会', ['区科协']))).toEqual([
      'unit-renamed U14: 区科协 → 区科学技术协会',
    ]);
  });

  it('not a task for other people', () => {
    expect(found(renamedTask('T01', '老年人科学素质行动')).slice(0, 2)).toEqual([
      'task-added 老年人科学素质行动:  → 行动',
      'task-missing T01: 在册 → 停用 ?',
    ]);
  });

  it('perhaps a unit whose name is like another: new, or renamed in its place', () => {
    const { units, assignments } = noticeDifference(ledger2007, renamedUnit('U09', '区林业局'));
    expect(units.map(({ id, suggested, instead }) => [id, suggested, instead])).toEqual([
      ['unit-added 区林业局', true, undefined],
      ['unit-renamed U09', false, 'unit-added 区林业局'],
      ['unit-missing U09', false, undefined],
    ]);
    expect(new Set(assignments.flatMap(({ needs }) => needs))).toEqual(new Set(['unit-added 区林业局']));
  });
});

describe('what differs', () => {
  const [first] = plan2007.assignments;
  const other = (change: Partial<Plan>): Plan => ({ ...plan2007, ...change });

  it('roles added, changed, lacking', () => {
    const plan = other({
      assignments: [
        ...plan2007.assignments.filter(
          ({ task, unit }) => !(task === 'T01' && ['区科协', '区妇联'].map(unitCode).includes(unit)),
        ),
        { task: 'T01', unit: unitCode('区妇联'), role: '牵头' },
        { task: 'T06', unit: unitCode('区财政局'), role: '责任' },
      ],
    });
    expect(found(plan)).toEqual(['role T01 U13: 责任 → 牵头', 'role T06 U06:  → 责任', 'role T01 U14: 责任 →  ?']);
  });

  it('fields of tasks; an empty one in the notice says nothing', () => {
    const tasks = plan2007.tasks.map((task) => ({
      ...task,
      ...(task.code === 'T01' ? { duty: '', deadline: '2008-06-30' } : {}),
      ...(task.code === 'T02' ? { duty: '办学校', kind: '工程' as const } : {}),
    }));
    expect(found(other({ tasks }))).toEqual([
      'task-完成时限 T01: 2007-11-30 → 2008-06-30',
      'task-任务类别 T02: 行动 → 工程',
      `task-主要任务 T02: ${plan2007.tasks[1]?.duty ?? ''} → 办学校`,
    ]);
  });

  it('another first lead: only offered', () => {
    const assignments = [...plan2007.assignments];
    if (first === undefined) throw new Error('the plan has assignments');
    assignments.splice(0, 2, { ...first, unit: unitCode('团区委') }, first);
    expect(found(other({ assignments }))).toEqual(['task-汇报单位 T01: 区教育局 → 团区委 ?']);
  });

  it('kinds of units where the notice names members', () => {
    const units = plan2007.units.map((unit) => (unit.code === 'U15' ? { ...unit, kind: '成员单位' as const } : unit));
    expect(found(other({ units }))).toEqual(['unit-kind U15: 责任单位 → 成员单位']);
    expect(found(other({ units: units.map((unit) => ({ ...unit, kind: '责任单位' as const })) }))).toEqual([]);
  });

  it('aliases that nobody else goes by', () => {
    expect(found(renamedUnit('U04', '区教育局', ['区教委', '区科协']))).toEqual(['unit-aliases U04:  → 区教委']);
  });

  it('units and tasks out of force that the notice names again', () => {
    const { ledger } = after(after(made2007, retireUnit, { unit: 'U17' }).workbook, retireTask, { task: 'T06' });
    const differences = noticeDifference(ledger, plan2007);
    expect(lines(differences).slice(0, 2)).toEqual([
      'unit-reinstated U17: 停用 → 在册',
      'task-reinstated T06: 停用 → 在册',
    ]);
    expect(differences.assignments.every(({ needs }) => needs.length > 0)).toBe(true);
  });

  it('a unit merged into another and named again', () => {
    const { ledger } = after(made2007, mergeUnits, { from: 'U08', into: 'U09' });
    expect(found(plan2007, ledger)).toEqual(['unit-reinstated U08: 停用 → 在册', 'role T02 U08:  → 牵头']);
  });

  it('townships are missed only by a notice that names some', () => {
    const township = { code: 'U18', name: '和平镇', kind: '乡镇街道' as const, aliases: [] };
    const ledger = {
      ...ledger2007,
      units: [...ledger2007.units, { ...township, active: true, contact: '', phone: '' }],
    };
    expect(found(plan2007, ledger)).toEqual([]);
    const named = other({ units: [...plan2007.units, { ...township, name: '廿里镇' }] });
    expect(found(named, ledger)).toEqual(['unit-added 廿里镇:  → 乡镇街道', 'unit-missing U18: 在册 → 停用 ?']);
  });
});
