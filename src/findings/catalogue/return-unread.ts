import { entries } from './entry';

/** What stands in a return and is not merged. */
export const returnUnreadEntries = entries({
  'sheet-unread': {
    severity: 'warning',
    zh: '这张工作表不是填报表里的表，里面的内容没有汇总。',
    nextZh: '请核对里面有没有该报的内容；有的，请该单位填到相应的表里再报。',
  },
  'column-unread': {
    severity: 'warning',
    zh: '填报表里没有“{column}”这一列，里面的内容没有汇总。',
    nextZh: '请核对是不是表头被改了；是的，请该单位恢复表头后再报。',
  },
  'cell-noted': {
    severity: 'warning',
    zh: '这一格有批注：“{raw}”。批注不汇总。',
    nextZh: '请看看是否影响这一格的数。',
  },
});
