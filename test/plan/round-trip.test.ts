import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotice, whyNotWritable, writeNotice } from '../../src/plan/notice';
import type { Assignment, Phase, Plan, Task, Unit } from '../../src/plan/plan';

const syllables = [...'东西南北中江河湖海山川田春夏秋冬文明新安康平'];
const word = (least: number, most: number) =>
  fc.array(fc.constantFrom(...syllables), { minLength: least, maxLength: most }).map((parts) => parts.join(''));
const unitName = fc
  .tuple(fc.constantFrom('区', '县', '市'), word(2, 4), fc.constantFrom('局', '委', '办公室', '科协', '总工会', '中心'))
  .map((parts) => parts.join(''));
const taskName = fc.tuple(word(2, 6), fc.constantFrom('行动', '工程', '保障', '建设')).map((parts) => parts.join(''));
const sentence = word(4, 20).map((text) => `${text}，做好${text.slice(0, 3)}工作`);
const day = fc
  .tuple(fc.integer({ min: 2000, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const numbered = (letter: string, index: number) => `${letter}${String(index + 1).padStart(2, '0')}`;

const plans: fc.Arbitrary<Plan> = fc
  .record({
    title: word(2, 6).map((text) => `东江市中山区${text}实施方案`),
    names: fc.uniqueArray(unitName, { minLength: 4, maxLength: 14 }),
    members: fc.integer({ min: 2, max: 10 }),
    townships: fc.uniqueArray(
      word(2, 3).map((text) => `${text}镇`),
      { maxLength: 3 },
    ),
    tasks: fc.uniqueArray(
      fc.record({ name: taskName, duty: fc.oneof(fc.constant(''), sentence), deadline: fc.option(day) }),
      {
        minLength: 1,
        maxLength: 6,
        selector: ({ name }) => name,
      },
    ),
    shares: fc.array(
      fc.array(fc.constantFrom('牵头' as const, '责任' as const, undefined), { minLength: 14, maxLength: 14 }),
      {
        minLength: 6,
        maxLength: 6,
      },
    ),
    phases: fc.uniqueArray(
      fc.record({ name: word(2, 4), start: day, end: day, work: fc.array(sentence, { minLength: 1, maxLength: 3 }) }),
      {
        maxLength: 3,
        selector: ({ name }) => name,
      },
    ),
  })
  .map(({ title, names, members, townships, tasks, shares, phases }): Plan => {
    const units = [
      ...names.map((name, index) => ({ name, kind: index < members ? '成员单位' : '责任单位' }) as const),
      ...townships.map((name) => ({ name, kind: '乡镇街道' }) as const),
    ].map(({ name, kind }, index): Unit => {
      const aliases = ['', name.slice(1), `${name}与${name.slice(1)}办`].slice(1, 1 + (index % 3));
      return { code: numbered('U', index), name, kind, aliases };
    });
    const taken = tasks.map(({ name, duty, deadline }, index): Task => ({
      code: numbered('T', index),
      name,
      kind: name.endsWith('行动') ? '行动' : name.endsWith('工程') ? '工程' : '保障',
      duty,
      ...(deadline === null ? {} : { deadline }),
    }));
    const assignments = taken.flatMap(({ code }, index) => {
      // A task that nobody carries is not in the text form; its first unit always carries it.
      const roles = names.map(
        (_name, unit) => (unit === 0 ? '牵头' : shares[index]?.[unit]) as Assignment['role'] | undefined,
      );
      const own = roles.flatMap((role, unit) =>
        role === undefined ? [] : [{ task: code, unit: numbered('U', unit), role }],
      );
      return [...own.filter(({ role }) => role === '牵头'), ...own.filter(({ role }) => role === '责任')];
    });
    const dated = phases.map((phase): Phase =>
      phase.start <= phase.end ? phase : { ...phase, start: phase.end, end: phase.start },
    );
    return { title, region: '东江市中山区', units, tasks: taken, assignments, phases: dated };
  })
  // A name that two units go by tells neither.
  .filter(({ units }) => {
    const all = units.flatMap(({ name, aliases }) => [name, ...aliases]);
    return new Set(all).size === all.length;
  });

describe('writing a plan and reading it', () => {
  it('gives the same plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(readNotice(writeNotice(plan)).plan).toEqual(plan);
        expect(whyNotWritable(plan)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the width of colons and brackets, nor on where lists are broken', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 2, max: 4 }), (plan, every) => {
        const text = writeNotice(plan);
        expect(readNotice(text.replaceAll('：', ':')).plan).toEqual(plan);
        let seen = 0;
        const broken = text
          .split('\n')
          .map((line) =>
            /^(?:牵头|责任)单位/.test(line) ? line.replace(/、/g, () => (++seen % every === 0 ? '、\n' : '、')) : line,
          )
          .join('\n');
        expect(readNotice(broken).plan).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it('says so where a name cannot be told from its neighbours', () => {
    const plan: Plan = {
      title: '东江市中山区实施方案',
      region: '东江市中山区',
      units: [
        { code: 'U01', name: '区科协、区教育局', kind: '成员单位', aliases: [] },
        { code: 'U02', name: '区文旅局', kind: '成员单位', aliases: [] },
      ],
      tasks: [{ code: 'T01', name: '科普行动', kind: '行动', duty: '' }],
      assignments: [{ task: 'T01', unit: 'U01', role: '牵头' }],
      phases: [],
    };
    expect(whyNotWritable(plan)).toBe('units');
    const [first, second] = plan.units as [Unit, Unit];
    const alike = [{ ...first, name: '区科协', aliases: [second.name] }, second];
    expect(whyNotWritable({ ...plan, units: alike })).toBe('units');
  });
});

describe('any text', () => {
  it('is read without an exception', () => {
    const pieces = [
      '牵头单位',
      '责任单位：',
      '、',
      '（',
      '）',
      '由',
      '1、',
      '一、',
      '——',
      '2007年',
      '\n',
      ' ',
      '各成员单位',
      '等',
      '局',
    ];
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (parts) => {
        const { plan, findings } = readNotice(parts.join(''));
        expect(Array.isArray(plan.tasks) && Array.isArray(findings)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const nasty: readonly string[] = [
    '牵头单位：',
    '由',
    '（',
    '1、',
    '2007年',
    '、',
    '甲，',
    ' ',
    '责任单位：甲、',
    '——',
    '牵头',
    '成员由',
    '《',
    '等',
    '\n1、\n',
  ];
  it.each(nasty)('a megabyte of “%s” is read to its end', (piece) => {
    const { plan } = readNotice(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(plan.phases.length).toBeLessThan(1_000_000);
  });
});
