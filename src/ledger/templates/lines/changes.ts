import type { TemplateLines } from './line';

/** How a place of 变化 says one year against the year before. */
export const changeLines = {
  rise: {
    name: '增减·增长',
    initial: '比上年增长{增减率}',
    meaning: '“{…变化}”的写法：比上年多',
    places: ['增减率', '增减', '上年'],
  },
  fall: {
    name: '增减·下降',
    initial: '比上年下降{增减率}',
    meaning: '“{…变化}”的写法：比上年少',
    places: ['增减率', '增减', '上年'],
  },
  level: { name: '增减·持平', initial: '与上年持平', meaning: '“{…变化}”的写法：与上年相等', places: ['上年'] },
  fromZero: { name: '增减·上年为零', initial: '上年为{上年}', meaning: '上年为 0，不算增减率', places: ['上年'] },
  pointsUp: {
    name: '增减·提高百分点',
    initial: '比上年提高{增减}个百分点',
    meaning: '以 % 为单位的指标：比上年高',
    places: ['增减', '上年'],
  },
  pointsDown: {
    name: '增减·降低百分点',
    initial: '比上年降低{增减}个百分点',
    meaning: '以 % 为单位的指标：比上年低',
    places: ['增减', '上年'],
  },
  notComparable: {
    name: '增减·不可比',
    initial: '上年填报数为{上年}，填报单位有变动，不作增减比较',
    meaning: '填了本年数和填了上年数的单位不同，合计不可比',
    places: ['上年'],
  },
} as const satisfies TemplateLines;
