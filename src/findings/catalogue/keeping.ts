import { entries } from './entry';

const notKept = {
  severity: 'warning',
  nextZh: '如需保留，请另存为新文件，或改在 Excel、WPS 里打开原文件处理。',
} as const;

/** What saving an opened workbook would lose, and why a workbook in memory refuses. */
export const keepingEntries = entries({
  'keeping-charts': {
    ...notKept,
    zh: '工作簿里有 {count} 个图表，保存后会丢失。',
  },
  'keeping-pictures': {
    ...notKept,
    zh: '工作簿里有 {count} 张图片，保存后会丢失。',
  },
  'keeping-shapes': {
    ...notKept,
    zh: '工作簿里有文本框、图形等绘图对象，保存后会丢失。',
  },
  'keeping-macros': {
    ...notKept,
    zh: '工作簿里有宏（VBA 程序），保存后会丢失。',
  },
  'keeping-pivot-tables': {
    ...notKept,
    zh: '工作簿里有数据透视表，保存后只剩数值。',
  },
  'keeping-slicers': {
    ...notKept,
    zh: '工作簿里有切片器或日程表，保存后会丢失。',
  },
  'keeping-threaded-comments': {
    ...notKept,
    zh: '工作簿里有带回复的批注（会话），保存后只剩普通批注。',
  },
  'keeping-notes': {
    ...notKept,
    zh: '这张表的批注读不进来，保存后会丢失。',
  },
  'keeping-controls': {
    ...notKept,
    zh: '工作簿里有按钮、复选框等控件，保存后会丢失。',
  },
  'keeping-objects': {
    ...notKept,
    zh: '工作簿里嵌有别的文件（对象），保存后会丢失。',
  },
  'keeping-external-links': {
    ...notKept,
    zh: '工作簿链接到别的工作簿，保存后链接会断开。',
  },
  'keeping-custom-data': {
    ...notKept,
    zh: '工作簿里有其他软件放进的自定义数据（customXml），保存后会丢失。',
  },
  'keeping-queries': {
    ...notKept,
    zh: '工作簿里有数据查询或连接，保存后会丢失。',
  },
  'keeping-chart-sheets': {
    ...notKept,
    zh: '工作簿里有 {count} 张单独的图表页，保存后会丢失。',
  },
  'keeping-signatures': {
    ...notKept,
    zh: '工作簿有数字签名，保存后签名失效。',
  },
  'keeping-array-formulas': {
    ...notKept,
    zh: '工作簿里有动态数组公式或数据类型，保存后可能变成普通公式。',
  },
  'keeping-formats': {
    ...notKept,
    zh: '这张表有本工具不认识的条件格式（{kinds}），保存后会丢失。',
  },
  'keeping-tables': {
    ...notKept,
    zh: '这个工作簿的“表格”（套用表格格式）读不进来，保存后变成普通区域。',
  },
  'keeping-other-part': {
    ...notKept,
    zh: '工作簿里有本工具不认识的内容（{part}），保存后会丢失。',
  },
  'keeping-cell-differs': {
    ...notKept,
    zh: '这一格保存后会与现在看到的不同。',
  },
  'keeping-impossible': {
    severity: 'error',
    zh: '这个工作簿能读，但保存不了它的原样（{detail}），所以不打开修改。',
    nextZh: '请先在 Excel 或 WPS 里打开，另存为 .xlsx 后再试。',
  },
  'keeping-not-written': {
    severity: 'error',
    zh: '文件没有写成（{detail}），原文件没有改动。',
    nextZh: '请检查文件是否被别的程序打开、是否有写入权限，或另存为新文件。',
  },
  'keeping-no-sheet': {
    severity: 'error',
    zh: '工作簿里没有“{sheet}”表，没有写入任何内容。',
    nextZh: '请核对工作表名称后再试。',
  },
  'keeping-covered-cell': {
    severity: 'error',
    zh: '要写的单元格被合并到 {master} 里，没有写入任何内容。',
    nextZh: '请取消合并后再试。',
  },
});
