/** The office's own figures and wordings, from the sheet 设置. */
export interface Settings {
  /** Days before the deadline from which an item is 黄. */
  readonly dueSoonDays: number;
  /** Days after 拟稿日期 from which a document that was not submitted for signing is overdue. */
  readonly draftDays: number;
  /** Days after 送签日期 from which a document that nobody has signed is overdue. */
  readonly signingDays: number;
  /** Percentage points behind schedule from which an item is 黄. */
  readonly behindPoints: number;
  /** Percentage points behind schedule beyond which an item is 红. */
  readonly farBehindPoints: number;
  /** A figure this many times last year's, or less than that part of it, is pointed out. */
  readonly jumpFactor: number;
  /** 得分率 in per cent from which a unit is 优秀, 良好, 合格. */
  readonly excellentRate: number;
  readonly goodRate: number;
  readonly passRate: number;
  /** Whom units ask. */
  readonly contact: string;
  readonly contactPhone: string;
  /** Units quoted under a task of the written report, the leads however many they are, and problems nobody is asked about. */
  readonly reportExcerpts: number;
  /** Units that one sentence names. */
  readonly reportNames: number;
  /** Whole sentences quoted of a unit's text. */
  readonly reportSentences: number;
  /** From this number on the written report counts in 万; 0: never. */
  readonly tenThousandsFrom: number;
}

interface SettingLine {
  readonly name: string;
  readonly key: keyof Settings;
  readonly initial: string | number;
  readonly meaning: string;
}

/** The lines of the sheet 设置, with what a new ledger starts with. Thresholds differ by place (see docs/domain.md). */
export const settingLines: readonly SettingLine[] = [
  { name: '黄灯提前天数', key: 'dueSoonDays', initial: 3, meaning: '距完成时限不足这些天、尚未完成的，亮黄灯' },
  { name: '黄灯落后百分点', key: 'behindPoints', initial: 10, meaning: '完成率落后于时间进度达到这些百分点的，亮黄灯' },
  {
    name: '红灯落后百分点',
    key: 'farBehindPoints',
    initial: 30,
    meaning: '落后超过这些百分点的，亮红灯；过了时限未完成的也亮红灯',
  },
  { name: '拟稿逾期天数', key: 'draftDays', initial: 15, meaning: '文件拟稿超过这些天还没有送签的，算逾期，列入待办' },
  { name: '签批逾期天数', key: 'signingDays', initial: 5, meaning: '文件送签超过这些天还没有签批的，算逾期，列入待办' },
  { name: '同比提醒倍数', key: 'jumpFactor', initial: 5, meaning: '指标比上年增减达到这个倍数的，汇总时提醒核实' },
  { name: '咨询联系人', key: 'contact', initial: '领导小组办公室', meaning: '写在各单位填报说明里' },
  { name: '咨询电话', key: 'contactPhone', initial: '', meaning: '写在各单位填报说明里' },
  {
    name: '报告摘录条数',
    key: 'reportExcerpts',
    initial: 5,
    meaning:
      '年度报告里每项任务、每个要点最多摘录多少个单位（牵头单位都摘录），每项任务最多列多少条没有请求协调的问题；全文都在附件里',
  },
  {
    name: '报告列名个数',
    key: 'reportNames',
    initial: 20,
    meaning: '年度报告和情况通报里一句话最多列出多少个单位的名称，多的写“等”',
  },
  { name: '报告摘录句数', key: 'reportSentences', initial: 2, meaning: '年度报告里每个单位最多摘录几个整句' },
  {
    name: '以万计数的起点',
    key: 'tenThousandsFrom',
    initial: 0,
    meaning: '年度报告里不小于这个数的写成“万”；0 表示不用“万”',
  },
  { name: '测评优秀得分率', key: 'excellentRate', initial: 90, meaning: '测评得分率达到这个百分数的，等次为优秀' },
  { name: '测评良好得分率', key: 'goodRate', initial: 75, meaning: '达到这个百分数、不到优秀的，等次为良好' },
  {
    name: '测评合格得分率',
    key: 'passRate',
    initial: 60,
    meaning: '达到这个百分数、不到良好的，等次为合格；不到的不合格',
  },
];

/** The line of a setting. */
export function settingLine(key: keyof Settings): SettingLine {
  const line = settingLines.find((candidate) => candidate.key === key);
  if (line === undefined) throw new Error(`there is no setting ${key}`);
  return line;
}

/** What a ledger without the sheet 设置 goes by. */
export const defaultSettings: Settings = Object.fromEntries(
  settingLines.map(({ key, initial }) => [key, initial]),
) as unknown as Settings;

/**
 * Settings from the names and values of the sheet 设置; names that are missing or hold no usable value keep the
 * initial value.
 */
export function settingsFrom(values: ReadonlyMap<string, string>): Settings {
  const read = settingLines.map(({ name, key, initial }) => {
    const text = values.get(name)?.trim() ?? '';
    if (typeof initial === 'string') return [key, text === '' ? initial : text];
    // A cell that shows per cent reads 90%: thresholds are in per cent anyway.
    const number = Number(text.replace(/%$/, ''));
    return [key, text !== '' && Number.isFinite(number) && number >= 0 ? number : initial];
  });
  return Object.fromEntries(read) as unknown as Settings;
}

/** Whether the rates of 优秀, 良好, 合格 descend. */
export function ratesDescend({ excellentRate, goodRate, passRate }: Settings): boolean {
  return excellentRate >= goodRate && goodRate >= passRate;
}
