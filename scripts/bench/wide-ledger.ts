import type { NewLedger } from '../../src/ledger/creating/new-ledger';
import { defaultIndicators } from '../../src/ledger/indicators';
import type { Assignment } from '../../src/plan/plan';

/** Tasks each unit carries. */
const tasksOfUnit = 4;

const code = (letter: string, index: number): string => `${letter}${String(index + 1).padStart(2, '0')}`;

/**
 * What a ledger of any size is made from: each unit carries four tasks, the first units lead them.
 * @param units how many; from the 41st on they are townships
 * @param tasks how many
 */
export function wideLedger(units: number, tasks: number): NewLedger {
  const assignments = Array.from({ length: units }, (_, unit) =>
    Array.from({ length: Math.min(tasksOfUnit, tasks) }, (_unused, part): Assignment => ({
      task: code('T', (unit + part * 2) % tasks),
      unit: code('U', unit),
      role: unit < tasks && part === 0 ? '牵头' : '责任',
    })),
  ).flat();
  return {
    plan: {
      title: '测量用方案',
      region: '测量区',
      units: Array.from({ length: units }, (_, unit) => ({
        code: code('U', unit),
        name: `第${unit + 1}单位`,
        kind: unit < 40 ? '成员单位' : '乡镇街道',
        aliases: [],
      })),
      tasks: Array.from({ length: tasks }, (_, task) => ({
        code: code('T', task),
        name: `第${task + 1}项科学素质行动`,
        kind: '行动',
        duty: '按方案推进，年底前完成。',
      })),
      assignments,
      phases: [{ name: '2007年', start: '2007-01-01', end: '2007-12-31', work: ['组织实施'] }],
    },
    year: 2007,
    deadline: '2008-01-31',
    id: `wide-${units}-${tasks}`,
    asOf: '2007-12-20',
    indicators: defaultIndicators,
    points: [],
  };
}
