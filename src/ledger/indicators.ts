/** 合计 adds over units; 期末 adds over units and takes the last over years; 比率 is recomputed, never added. */
export type Combination = '合计' | '期末' | '比率';

/** An entry of the indicator dictionary. */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  /** 计量单位: 人, 万元, 平方米 … */
  readonly unit: string;
  readonly category: string;
  readonly combination: Combination;
  /** Of a 比率: numerator ÷ denominator × factor, all three by indicator code and number. */
  readonly ratio?: { readonly numerator: string; readonly denominator: string; readonly factor: number };
  /** The indicator this one is a part of: it cannot be larger. */
  readonly partOf?: string;
  /** Names of the units that report it; empty: all do. */
  readonly reporters: readonly string[];
}

type Line = readonly [code: string, name: string, unit: string, combination: Combination, partOf?: string];

function category(name: string, lines: readonly Line[]): Indicator[] {
  return lines.map(([code, indicator, unit, combination, partOf]) => ({
    code,
    name: indicator,
    unit,
    category: name,
    combination,
    ...(partOf === undefined ? {} : { partOf }),
    reporters: [],
  }));
}

/**
 * The dictionary a new ledger starts with: the national science-popularisation statistics as they concern a district.
 * Codes `K…` are the statistics'; codes `L-…` are ours, for figures that appear in its releases without a code.
 * The office edits it in the sheet 指标.
 */
export const defaultIndicators: readonly Indicator[] = [
  ...category('科普人员', [
    ['KR100', '科普专职人员', '人', '期末'],
    ['KR120', '专职中高级职称或本科以上', '人', '期末', 'KR100'],
    ['KR140', '专职年度投入工作量', '人月', '合计'],
    ['KR200', '科普兼职人员', '人', '期末'],
    ['KR210', '兼职中高级职称或本科以上', '人', '期末', 'KR200'],
    ['KR230', '兼职年度投入工作量', '人月', '合计'],
    ['L-R1', '注册科普志愿者', '人', '期末'],
  ]),
  ...category('科普场地', [
    ['L-C1', '科技馆', '个', '期末'],
    ['L-C2', '科技类博物馆', '个', '期末'],
    ['L-C3', '展厅面积', '平方米', '期末', 'L-C9'],
    ['L-C4', '场馆参观人次', '人次', '合计'],
    ['L-C5', '社区科普活动室', '个', '期末'],
    ['L-C6', '农村科普活动场地', '个', '期末'],
    ['L-C7', '科普画廊', '个', '期末'],
    ['L-C8', '科普宣传专用车', '辆', '期末'],
    ['L-C9', '场馆建筑面积', '平方米', '期末'],
  ]),
  ...category('科普经费', [
    ['KJ100', '年度科普经费筹集额', '万元', '合计'],
    ['KJ120', '政府拨款', '万元', '合计', 'KJ100'],
    ['KJ121', '其中：科普专项经费', '万元', '合计', 'KJ120'],
    ['KJ130', '捐赠', '万元', '合计', 'KJ100'],
    ['L-J1', '年度科普经费使用额', '万元', '合计'],
    ['L-J2', '科普活动支出', '万元', '合计', 'L-J1'],
    ['L-J3', '科普场馆基建支出', '万元', '合计', 'L-J1'],
  ]),
  ...category('科普传媒', [
    ['KM110', '科普图书种数', '种', '合计'],
    ['KM120', '科普图书册数', '册', '合计'],
    ['KM210', '科普期刊种数', '种', '合计'],
    ['KM220', '科普期刊册数', '册', '合计'],
    ['KM410', '科技类报纸发行量', '份', '合计'],
    ['KM510', '报纸科普栏目', '个', '期末'],
    ['KM610', '电视科普节目时间', '小时', '合计'],
    ['KM710', '电台科普节目时间', '小时', '合计'],
    ['L-M1', '科普网站', '个', '期末'],
  ]),
  ...category('科普活动', [
    ['L-H1', '科普讲座举办次数', '次', '合计'],
    ['L-H2', '科普讲座参加人次', '人次', '合计'],
    ['L-H3', '专题展览次数', '次', '合计'],
    ['L-H4', '专题展览参观人次', '人次', '合计'],
    ['L-H5', '科普竞赛次数', '次', '合计'],
    ['L-H6', '科普竞赛参加人次', '人次', '合计'],
    ['L-H7', '科技活动周专题活动次数', '次', '合计'],
    ['L-H8', '科技活动周专题活动参加人次', '人次', '合计'],
    ['L-H9', '千人以上大型活动', '次', '合计'],
    ['L-H10', '青少年科技兴趣小组', '个', '期末'],
    ['L-H11', '实用技术培训次数', '次', '合计'],
    ['L-H12', '实用技术培训人次', '人次', '合计'],
  ]),
  ...category('综合', [['L-P1', '年末常住人口', '人', '期末']]),
  {
    code: 'L-X1',
    name: '人均科普专项经费',
    unit: '元',
    category: '综合',
    combination: '比率',
    ratio: { numerator: 'KJ121', denominator: 'L-P1', factor: 10_000 },
    reporters: [],
  },
  {
    code: 'L-X2',
    name: '展厅面积占建筑面积比',
    unit: '%',
    category: '综合',
    combination: '比率',
    ratio: { numerator: 'L-C3', denominator: 'L-C9', factor: 100 },
    reporters: [],
  },
];
