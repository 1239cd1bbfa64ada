import { describe, expect, it } from 'vitest';
import { likeTasks, likeUnits } from '../../src/plan/likeness';
import { plan2007 } from '../plan-2007';

describe('names of tasks', () => {
  it.each([
    ['未成年人科学素质行动', '（一）未成年人科学素质提升行动'],
    ['未成年人科学素质行动', '1.实施未成年人科学素质行动'],
    ['大众传媒科技传播能力建设工程', '大众传媒传播能力建设工程'],
    ['科普基础设施工程', '科普设施建设工程'],
    ['科学素质行动', '实施科学素质行动'],
  ])('%s is %s', (left, right) => {
    expect(likeTasks(left, right)).toBe(true);
    expect(likeTasks(right, left)).toBe(true);
  });

  it.each([
    ['青少年科学素质提升行动', '老年人科学素质提升行动'],
    ['农民科学素质行动', '市民科学素质行动'],
    ['科普资源开发与共享工程', '科普基础设施工程'],
  ])('%s is not %s', (left, right) => {
    expect(likeTasks(left, right)).toBe(false);
  });

  it('of one plan are all told apart', () => {
    const names = plan2007.tasks.map(({ name }) => name);
    for (const left of names) expect(names.filter((right) => likeTasks(left, right))).toEqual([left]);
  });
});

describe('names of units', () => {
  it.each([
    ['教育局', '区教育局'],
    ['县教育局', '区教育局'],
    ['区广播电视', '区广播电视台'],
  ])('%s may be %s', (left, right) => {
    expect(likeUnits(left, right)).toBe(true);
  });

  it('of one plan are all told apart', () => {
    const names = plan2007.units.map(({ name }) => name);
    for (const left of names) expect(names.filter((right) => likeUnits(left, right))).toEqual([left]);
  });
});
