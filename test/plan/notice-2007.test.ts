import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleNotice } from '../../src/sample/notice-2007';
import { readNotice, whyNotWritable, writeNotice } from '../../src/plan/notice';

/** The facts of the plan of 2007: task, leads, responsible units. */
const table = `
未成年人科学素质行动 | 区教育局 团区委 | 区委宣传部 区科技局 区人劳局 区文广局 区妇联 区科协
农民科学素质行动 | 区农办 区农业局 | 区科协 区委组织部 区委宣传部 区经贸局 区教育局 区科技局 区人劳局 区文广局 团区委 区妇联
城镇劳动人口科学素质行动 | 区人劳局 区总工会 | 区委宣传部 区教育局 区科技局 区文广局 团区委 区妇联 区科协
领导干部和公务员科学素质行动 | 区委组织部 区人劳局 | 区委宣传部 区科技局 团区委 区妇联 区科协 区委党校
科学教育与培训基础工程 | 区教育局 区人劳局 | 区委组织部 区委宣传部 区发改局 区科技局 区农业局 区总工会 团区委 区妇联 区科协
科普资源开发与共享工程 | 区科协 区科技局 | 区教育局 区农业局 区文广局 区委党校
大众传媒科技传播能力建设工程 | 区委宣传部 | 区文广局 区广播电视台 区教育局 区科技局 区农业局 区总工会 团区委 区妇联 区科协
科普基础设施工程 | 区科协 | 区发改局 区财政局 区科技局 区委组织部 区教育局 区农业局 团区委 区妇联
政策法规、队伍建设与检测评估 | 区科技局 | 区委组织部 区委宣传部 区发改局 区教育局 区财政局 区人劳局 区农业局 区文广局 区总工会 团区委 区妇联 区科协
`.trim();

const members =
  '区委组织部 区委宣传部 区发改局 区教育局 区科技局 区财政局 区人劳局 区农办 区农业局 区文广局 区总工会 团区委 区妇联 区科协';

const original = '../shared/notice/notice-2007.txt';

const notices: readonly (readonly [string, string | undefined])[] = [
  ['the sample notice', sampleNotice],
  ['the original notice', fs.existsSync(original) ? fs.readFileSync(original, 'utf8') : undefined],
];

describe.each(notices.filter(([, text]) => text !== undefined))('%s', (_name, text = '') => {
  const { plan, members: memberCodes, sources, findings } = readNotice(text);
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  const unitsOf = (task: string, role: string) =>
    plan.assignments.filter((one) => one.task === task && one.role === role).map(({ unit }) => names.get(unit));

  it('gives the nine tasks with their units, in order', () => {
    const rows = plan.tasks.map(({ code, name }) =>
      [name, unitsOf(code, '牵头').join(' '), unitsOf(code, '责任').join(' ')].join(' | '),
    );
    expect(rows.join('\n')).toBe(table);
    expect(plan.tasks.map(({ kind }) => kind[0]).join('')).toBe('行行行行工工工工保');
    expect(plan.tasks.every(({ duty }) => duty.length > 10)).toBe(true);
  });

  it('counts 17 units, 15 lead and 71 responsible assignments', () => {
    const leads = plan.assignments.filter(({ role }) => role === '牵头').length;
    expect([plan.units.length, leads, plan.assignments.length - leads]).toEqual([17, 15, 71]);
  });

  it('puts the members first, then the others as they appear', () => {
    expect(memberCodes.map((code) => names.get(code)).join(' ')).toBe(members);
    const rest = plan.units.slice(14).map(({ code, name, kind }) => `${code} ${name} ${kind}`);
    expect(rest).toEqual(['U15 区经贸局 责任单位', 'U16 区委党校 责任单位', 'U17 区广播电视台 责任单位']);
  });

  it('gives the three phases with their bullets', () => {
    expect(plan.phases.map(({ name, start, end, work }) => [name, start, end, work.length])).toEqual([
      ['2006年-2007年7月', '2006-01-01', '2007-07-31', 3],
      ['2007年-2009年', '2007-01-01', '2009-12-31', 4],
      ['2010年', '2010-01-01', '2010-12-31', 3],
    ]);
  });

  it('names the region and the document', () => {
    expect(plan.region).toBe('衢州市衢江区');
    expect(plan.title).toMatch(/^衢州市衢江区.*实施工作方案$/);
  });

  it('flags the three units that are no members, on the line that names them first', () => {
    const flagged = findings.filter(({ code }) => code === 'plan-non-member');
    expect(flagged.map(({ values }) => values['name'])).toEqual(['区经贸局', '区委党校', '区广播电视台']);
    const lines = text.split('\n');
    for (const { where, values } of flagged) expect(lines[(where.line ?? 0) - 1]).toContain(values['name']);
    expect(findings.map(({ code }) => code).filter((code) => code !== 'plan-non-member')).toEqual([
      'notice-members-open',
    ]);
  });

  it('knows the line of every task and assignment', () => {
    const lines = text.split('\n');
    for (const { code, name } of plan.tasks) expect(lines[(sources.tasks.get(code) ?? 0) - 1]).toContain(name);
    for (const { task, unit } of plan.assignments) {
      expect(lines[(sources.assignments.get(`${task} ${unit}`) ?? 0) - 1]).toContain(names.get(unit));
    }
  });

  it('is written back and read again the same', () => {
    expect(whyNotWritable(plan)).toBeUndefined();
    expect(readNotice(writeNotice(plan)).plan).toEqual(plan);
  });
});
