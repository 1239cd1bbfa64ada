import type { Assignment, Plan, TaskKind, Unit } from '../src/plan/plan';

const members = [
  '区委组织部',
  '区委宣传部',
  '区发改局',
  '区教育局',
  '区科技局',
  '区财政局',
  '区人劳局',
  '区农办',
  '区农业局',
  '区文广局',
  '区总工会',
  '团区委',
  '区妇联',
  '区科协',
];
const others = ['区经贸局', '区委党校', '区广播电视台'];

/** 编号, 任务, 类别, 牵头单位, 责任单位: the facts of the plan of 2007. */
const tasks: readonly (readonly [string, string, TaskKind, string, string])[] = [
  ['T01', '未成年人科学素质行动', '行动', '区教育局 团区委', '区委宣传部 区科技局 区人劳局 区文广局 区妇联 区科协'],
  [
    'T02',
    '农民科学素质行动',
    '行动',
    '区农办 区农业局',
    '区科协 区委组织部 区委宣传部 区经贸局 区教育局 区科技局 区人劳局 区文广局 团区委 区妇联',
  ],
  [
    'T03',
    '城镇劳动人口科学素质行动',
    '行动',
    '区人劳局 区总工会',
    '区委宣传部 区教育局 区科技局 区文广局 团区委 区妇联 区科协',
  ],
  [
    'T04',
    '领导干部和公务员科学素质行动',
    '行动',
    '区委组织部 区人劳局',
    '区委宣传部 区科技局 团区委 区妇联 区科协 区委党校',
  ],
  [
    'T05',
    '科学教育与培训基础工程',
    '工程',
    '区教育局 区人劳局',
    '区委组织部 区委宣传部 区发改局 区科技局 区农业局 区总工会 团区委 区妇联 区科协',
  ],
  ['T06', '科普资源开发与共享工程', '工程', '区科协 区科技局', '区教育局 区农业局 区文广局 区委党校'],
  [
    'T07',
    '大众传媒科技传播能力建设工程',
    '工程',
    '区委宣传部',
    '区文广局 区广播电视台 区教育局 区科技局 区农业局 区总工会 团区委 区妇联 区科协',
  ],
  [
    'T08',
    '科普基础设施工程',
    '工程',
    '区科协',
    '区发改局 区财政局 区科技局 区委组织部 区教育局 区农业局 团区委 区妇联',
  ],
  [
    'T09',
    '政策法规、队伍建设与检测评估',
    '保障',
    '区科技局',
    '区委组织部 区委宣传部 区发改局 区教育局 区财政局 区人劳局 区农业局 区文广局 区总工会 团区委 区妇联 区科协',
  ],
];

const units = [...members, ...others].map((name, index): Unit => ({
  code: `U${String(index + 1).padStart(2, '0')}`,
  name,
  kind: members.includes(name) ? '成员单位' : '责任单位',
  aliases: name === '区人劳局' ? ['区人事劳动和社会保障局', '区人社局'] : [],
}));

/** Code of a unit by its name. */
export function unitCode(name: string): string {
  const unit = units.find((candidate) => candidate.name === name);
  if (unit === undefined) throw new Error(`the plan has no unit ${name}`);
  return unit.code;
}

const assignments = tasks.flatMap(([task, , , leads, responsible]): Assignment[] => [
  ...leads.split(' ').map((name) => ({ task, unit: unitCode(name), role: '牵头' as const })),
  ...responsible.split(' ').map((name) => ({ task, unit: unitCode(name), role: '责任' as const })),
]);

/** The plan of 2007 as data: 9 tasks, 17 units, 15 lead and 71 responsible assignments. */
export const plan2007: Plan = {
  title: '关于做好全民科学素质工作的通知',
  region: '衢州市衢江区',
  units,
  tasks: tasks.map(([code, name, kind], index) => ({
    code,
    name,
    kind,
    duty: `${name}的主要工作。\n每年检查一次。`,
    ...(index === 0 ? { deadline: '2007-11-30' } : {}),
  })),
  assignments,
  phases: [
    { name: '2006年-2007年7月', start: '2006-01-01', end: '2007-07-31', work: ['成立机构', '制定方案'] },
    { name: '2007年-2009年', start: '2007-01-01', end: '2009-12-31', work: ['组织实施'] },
    { name: '2010年', start: '2010-01-01', end: '2010-12-31', work: ['总结评估'] },
  ],
};
