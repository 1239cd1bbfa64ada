import { byHand, type Criterion } from './criteria';

type Line = readonly [item: string, full: number, method: string, scored?: Partial<Criterion>];

const lines: readonly Line[] = [
  ['组织机构', 2, '有分管领导、有牵头科室、有联络员，各项齐全得满分。'],
  ['工作队伍', 2, '有专职或兼职科普人员得满分。', { rule: '指标值', parameter: 'KR100、KR200≥1' }],
  ['方案制定', 1, '牵头任务的工作方案已经印发。', { rule: '工作方案', audience: '牵头单位' }],
  ['按时报送', 1, '在截止日期前报送年度填报表，迟报得一半。', { rule: '按时报送', parameter: '50%' }],
  ['填报完整', 1, '应填的内容填写齐全，按完整率得分。', { rule: '填报完整' }],
  ['参加会议', 3, '参加领导小组全体会议，按到会次数得分。', { rule: '参加会议', audience: '成员单位' }],
  ['大型活动', 4, '举办或承办百人以上的活动，两次得满分。', { rule: '活动开展', parameter: '2次 100人' }],
  ['信息化建设', 2, '办有科普网站得满分。', { rule: '指标值', parameter: 'L-M1≥1' }],
  ['宣传文章', 2, '在报刊、广播电视、网站发表宣传文章，对照清单评分。'],
  ['工作简报', 2, '报送工作简报，按篇数和采用情况评分。'],
];

/**
 * The 20 points that a county scores by (docs/domain.md), as a standard to begin with: computed where ledger and returns
 * tell it, by hand elsewhere. The office edits it in 测评标准.
 */
export const defaultCriteria: readonly Criterion[] = lines.map(([item, full, method, scored = {}]) => ({
  ...{ item, full, method, ...byHand },
  ...scored,
}));
