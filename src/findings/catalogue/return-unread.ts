import { entries } from './entry';

/** What stands in a return and is not merged. */
export const returnUnreadEntries = entries({
  'sheet-unread': {
    severity: 'warning',
    zh: '这张工作表不是填报表里的表，里面的内容没有汇总。',
    nextZh: '请核对里面有没有该报的内容；有的，请该单位填到相应的表里再报；没有的不用处理。',
  },
  'column-unread': {
    severity: 'warning',
    zh: '填报表里没有“{column}”这一列，里面的内容没有汇总。',
    nextZh: '请核对是不是表头被改了；是的，请该单位恢复表头后再报；只是多加的一列，不用处理。',
  },
  'cell-noted': {
    severity: 'warning',
    zh: '这一格有批注：“{raw}”。批注不汇总。',
    nextZh: '请看看是否影响这一格的数；不影响的不用处理。',
  },
  'picture-unread': {
    severity: 'warning',
    zh: '这张工作表里贴着 {count} 张图片（{cells}），图上的内容没有汇总。',
    nextZh: '请打开原文件看看，图上有没有该报的内容；有的，请该单位填到相应的格子里再报；没有的不用处理。',
  },
  'textbox-unread': {
    severity: 'warning',
    zh: '这里有一个文本框：“{raw}”。文本框里的内容没有汇总。',
    nextZh: '请看看有没有该报的内容；有的，请该单位填到相应的格子里再报；没有的不用处理。',
  },
});
