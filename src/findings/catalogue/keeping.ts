import { entries } from './entry';

const notKept = {
  severity: 'warning',
  nextZh: '如需保留，请另存为新文件，或改在 Excel、WPS 里打开原文件处理。',
  nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
} as const;

/** What saving an opened workbook would lose, and why a workbook in memory refuses. */
export const keepingEntries = entries({
  'keeping-charts': {
    ...notKept,
    zh: '工作簿里有 {count} 个图表，保存后会丢失。',
    en: 'The workbook has {count} chart(s), which saving would lose.',
  },
  'keeping-pictures': {
    ...notKept,
    zh: '工作簿里有 {count} 张图片，保存后会丢失。',
    en: 'The workbook has {count} picture(s), which saving would lose.',
  },
  'keeping-shapes': {
    ...notKept,
    zh: '工作簿里有文本框、图形等绘图对象，保存后会丢失。',
    en: 'The workbook has text boxes or shapes, which saving would lose.',
  },
  'keeping-macros': {
    ...notKept,
    zh: '工作簿里有宏（VBA 程序），保存后会丢失。',
    en: 'The workbook has macros, which saving would lose.',
  },
  'keeping-pivot-tables': {
    ...notKept,
    zh: '工作簿里有数据透视表，保存后只剩数值。',
    en: 'The workbook has pivot tables; saving would leave only their values.',
  },
  'keeping-slicers': {
    ...notKept,
    zh: '工作簿里有切片器或日程表，保存后会丢失。',
    en: 'The workbook has slicers or timelines, which saving would lose.',
  },
  'keeping-threaded-comments': {
    ...notKept,
    zh: '工作簿里有带回复的批注（会话），保存后只剩普通批注。',
    en: 'The workbook has threaded comments; saving would leave plain notes.',
  },
  'keeping-notes': {
    ...notKept,
    zh: '这张表的批注读不进来，保存后会丢失。',
    en: 'The notes of this sheet cannot be taken in; saving would lose them.',
  },
  'keeping-controls': {
    ...notKept,
    zh: '工作簿里有按钮、复选框等控件，保存后会丢失。',
    en: 'The workbook has buttons, check boxes or other controls, which saving would lose.',
  },
  'keeping-objects': {
    ...notKept,
    zh: '工作簿里嵌有别的文件（对象），保存后会丢失。',
    en: 'The workbook has embedded objects, which saving would lose.',
  },
  'keeping-external-links': {
    ...notKept,
    zh: '工作簿链接到别的工作簿，保存后链接会断开。',
    en: 'The workbook is linked to others; saving would break the links.',
  },
  'keeping-custom-data': {
    ...notKept,
    zh: '工作簿里有其他软件放进的自定义数据（customXml），保存后会丢失。',
    en: 'The workbook holds custom data of other programs (customXml), which saving would lose.',
  },
  'keeping-queries': {
    ...notKept,
    zh: '工作簿里有数据查询或连接，保存后会丢失。',
    en: 'The workbook has queries or connections, which saving would lose.',
  },
  'keeping-chart-sheets': {
    ...notKept,
    zh: '工作簿里有 {count} 张单独的图表页，保存后会丢失。',
    en: 'The workbook has {count} chart sheet(s), which saving would lose.',
  },
  'keeping-signatures': {
    ...notKept,
    zh: '工作簿有数字签名，保存后签名失效。',
    en: 'The workbook is signed; saving would void the signature.',
  },
  'keeping-array-formulas': {
    ...notKept,
    zh: '工作簿里有动态数组公式或数据类型，保存后可能变成普通公式。',
    en: 'The workbook has dynamic arrays or data types; saving may turn them into plain formulas.',
  },
  'keeping-formats': {
    ...notKept,
    zh: '这张表有本工具不认识的条件格式（{kinds}），保存后会丢失。',
    en: 'The sheet has conditional formats unknown to this program ({kinds}), which saving would lose.',
  },
  'keeping-tables': {
    ...notKept,
    zh: '这个工作簿的“表格”（套用表格格式）读不进来，保存后变成普通区域。',
    en: 'The tables of this workbook cannot be taken in; saving would leave plain ranges.',
  },
  'keeping-other-part': {
    ...notKept,
    zh: '工作簿里有本工具不认识的内容（{part}），保存后会丢失。',
    en: 'The workbook holds something unknown to this program ({part}), which saving would lose.',
  },
  'keeping-cell-differs': {
    ...notKept,
    zh: '这一格保存后会与现在看到的不同。',
    en: 'Saved, this cell would differ from what is seen now.',
  },
  'keeping-impossible': {
    severity: 'error',
    zh: '这个工作簿能读，但保存不了它的原样（{detail}），所以不打开修改。',
    nextZh: '请先在 Excel 或 WPS 里打开，另存为 .xlsx 后再试。',
    en: 'This workbook can be read but not kept as it is ({detail}); it is not opened for changes.',
    nextEn: 'Open it in Excel or WPS, save it as .xlsx and try again.',
  },
  'keeping-not-written': {
    severity: 'error',
    zh: '文件没有写成（{detail}），原文件没有改动。',
    nextZh: '请检查文件是否被别的程序打开、是否有写入权限，或另存为新文件。',
    en: 'The file could not be written ({detail}); it is as it was.',
    nextEn: 'Check whether another program has it open and whether you may write it, or save under another name.',
  },
  'keeping-no-sheet': {
    severity: 'error',
    zh: '工作簿里没有“{sheet}”表，没有写入任何内容。',
    nextZh: '请核对工作表名称后再试。',
    en: 'The workbook has no sheet “{sheet}”; nothing was written.',
    nextEn: 'Check the names of the sheets and try again.',
  },
  'keeping-covered-cell': {
    severity: 'error',
    zh: '要写的单元格被合并到 {master} 里，没有写入任何内容。',
    nextZh: '请取消合并后再试。',
    en: 'The cell to be written is merged into {master}; nothing was written.',
    nextEn: 'Unmerge the cells and try again.',
  },
});
