import type { TemplateLines } from './line';

/** Places that every line of an evaluation of several years may have. */
const spanPlaces = ['评估名称', '年段', '起始年', '终止年'] as const;

/** Lines of 报告模板 for the evaluation of several years (中期评估, 总结评估), in the order of the document. */
export const yearsLines = {
  yearsTitle: {
    name: '评估·标题',
    initial: '{地区}科学素质工作\n{评估名称}（{年段}）',
    meaning: '几年合看的评估：标题；标题长的，在格内换行（Alt+Enter）分行',
    places: [...spanPlaces],
  },
  yearsOpening: {
    name: '评估·开头',
    initial:
      '本次评估的年段是{年段}，依据其中{有数年数}年的年度汇总（{有数年份}年）。{缺报年份}年没有年度汇总，有关的数空着，不作0计。',
    meaning: '评估·基本情况：依据哪几年',
    places: [...spanPlaces, '有数年数', '有数年份', '缺报年份'],
  },
  yearsSubmissions: {
    name: '评估·报送',
    initial: '{各年报送}。',
    meaning: '评估·基本情况：各年报送情况',
    places: [...spanPlaces, '各年报送'],
  },
  yearsSubmission: {
    name: '评估·报送项',
    initial: '{报送年度}年应报{应报单位}个单位，报送{已报单位}个[，报送率{报送率}]',
    meaning: '评估·基本情况：一年报送情况的写法',
    places: [...spanPlaces, '报送年度', '应报单位', '已报单位', '报送率'],
  },
  yearsPhaseGap: {
    name: '评估·阶段缺年',
    initial: '这一阶段缺{缺报年份}年的年度汇总。',
    meaning: '评估·分阶段进展：阶段里缺哪几年；不缺的不写',
    places: [...spanPlaces, '阶段', '缺报年份'],
  },
  yearsPhase: {
    name: '评估·阶段',
    initial:
      '到{期末年度}年末，有进展汇总的任务{任务数}项，各单位应报{应报项次}项次，其中已完成{完成项次}项次[，占{完成占比}]' +
      '[；平均完成率{平均完成率}][；逾期{逾期项次}项次]。',
    meaning: '评估·分阶段进展：每个阶段的第一段',
    places: [
      ...spanPlaces,
      ...['阶段', '期末年度', '任务数', '应报项次', '完成项次', '完成占比', '平均完成率', '逾期项次'],
    ],
  },
  yearsIndicators: {
    name: '评估·指标',
    initial: '{末年}年与{首年}年都有数的指标{可比指标}项，其中增长{增长}项，持平{持平}项，下降{下降}项。',
    meaning: '评估·指标变化：最后一年与第一年比；只有一年的不写',
    places: [...spanPlaces, '首年', '末年', '可比指标', '增长', '持平', '下降'],
  },
  yearsIndicatorNote: {
    name: '评估·指标说明',
    initial: '累计：合计类各年相加，期末类取最后一年，比率由累计的分子、分母重新计算。空着的没有数，不是0。',
    meaning: '评估·指标变化：表下的说明',
    places: [...spanPlaces],
  },
  yearsNoIndicator: {
    name: '评估·无指标',
    initial: '各年都没有指标的数。',
    meaning: '评估·指标变化：没有一项指标有数时写',
    places: [...spanPlaces],
  },
  yearsUnitRenamed: {
    name: '评估·单位更名',
    initial: '{单位}各年曾用名称：{曾用名}。',
    meaning: '评估·单位变动：一个更过名的单位',
    places: [...spanPlaces, '单位', '曾用名'],
  },
  yearsUnitGone: {
    name: '评估·单位撤并',
    initial: '{单位}{沿革}。',
    meaning: '评估·单位变动：一个停用或并入别的单位的',
    places: [...spanPlaces, '单位', '沿革'],
  },
  yearsUnitsSame: {
    name: '评估·单位无变动',
    initial: '各年汇总和台账里没有更名、合并、停用的单位。',
    meaning: '评估·单位变动：没有变动时写',
    places: [...spanPlaces],
  },
  yearsMatters: {
    name: '评估·核对',
    initial: '需要核对的事项{事项数}条，全部见同名工作簿的“数据质量”[，下面列出其中{列出数}条]。',
    meaning: '评估·需要核对的事项：第一段；没有的不写',
    places: [...spanPlaces, '事项数', '列出数'],
  },
} as const satisfies TemplateLines;
