import { entries } from './entry';

/** What is said of a file that was received, before anything is known of what it reports. */
export const readingEntries = entries({
  // What kind of file it is, when it is no workbook the program reads.
  'file-is-empty': {
    severity: 'error',
    zh: '文件是空的（0 字节）。',
    nextZh: '请向填报单位重新索取原文件。',
  },
  'file-is-xls': {
    severity: 'error',
    zh: '这是旧版 Excel（.xls）或 WPS 表格（.et）文件。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'file-has-password': {
    severity: 'error',
    zh: '文件设有打开密码。',
    nextZh:
      '请在 Excel 或 WPS 中取消打开密码，保存后再报送；知道密码的，也可写进密码文件，在命令行用 --password-file 给出。',
  },
  'file-is-xlsb': {
    severity: 'error',
    zh: '这是二进制工作簿（.xlsb）。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'file-is-xml-2003': {
    severity: 'error',
    zh: '这是“XML 电子表格 2003”文件。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'file-is-html': {
    severity: 'error',
    zh: '这是网页格式的表格，扩展名虽是表格，内容不是 Excel 工作簿。',
    nextZh: '请在下发的模板中填写，以 .xlsx 报送。',
  },
  'file-is-text': {
    severity: 'error',
    zh: '这是文本文件（如 .csv、.txt），不是 Excel 工作簿。',
    nextZh: '请在下发的模板中填写，以 .xlsx 报送。',
  },
  'file-is-pdf': {
    severity: 'error',
    zh: '这是 PDF 文件。',
    nextZh: '请在下发的模板中填写，以 .xlsx 报送。',
  },
  'file-is-picture': {
    severity: 'error',
    zh: '这是图片。',
    nextZh: '请在下发的模板中填写，以 .xlsx 报送。',
  },
  'file-is-document': {
    severity: 'error',
    zh: '这是文字文稿或演示文稿，不是 Excel 工作簿。',
    nextZh: '请在下发的模板中填写，以 .xlsx 报送。',
  },
  'file-is-archive': {
    severity: 'error',
    zh: '这是打不开的压缩包：能直接读取的只有 .zip。',
    nextZh: '请解压后把其中的填报表单独报送，或压成 .zip。',
  },
  'file-is-unknown': {
    severity: 'error',
    zh: '无法识别文件的格式。',
    nextZh: '请在下发的模板中填写，以 .xlsx 报送。',
  },
  'file-unreadable': {
    severity: 'error',
    zh: '文件无法读取（{detail}）。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },

  // The zip container.
  'zip-incomplete': {
    severity: 'error',
    zh: '文件不完整，可能没有传完或下载中断。',
    nextZh: '请向填报单位重新索取原文件。',
  },
  'zip-damaged': {
    severity: 'error',
    zh: '文件已损坏：压缩目录与内容（{part}）互相矛盾。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'zip-split': {
    severity: 'error',
    zh: '这是分卷压缩文件中的一卷。',
    nextZh: '请向填报单位重新索取原文件。',
  },
  'zip-entry-twice': {
    severity: 'error',
    zh: '文件里有两个同名部分“{part}”，无法判断以哪个为准。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'zip-encrypted': {
    severity: 'error',
    zh: '“{part}”加了密码，打不开。',
    nextZh: '请填报单位去掉密码后再报送；是压缩包的，也可先解压，把其中的填报表放进回收文件夹再汇总。',
  },
  'zip-method': {
    severity: 'error',
    zh: '“{part}”用的压缩方法（{method}）本程序解不开。',
    nextZh:
      '是压缩包的，请先解压，把其中的填报表放进回收文件夹再汇总；是填报表的，请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'part-size': {
    severity: 'error',
    zh: '文件已损坏：“{part}”的实际大小与记录（{declared} 字节）不符。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'part-damaged': {
    severity: 'error',
    zh: '文件已损坏：“{part}”没有通过校验。',
    nextZh: '请向填报单位重新索取原文件。',
  },

  // The parts of a workbook.
  'package-not-workbook': {
    severity: 'error',
    zh: '文件缺少 Excel 工作簿应有的部分。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'part-missing': {
    severity: 'error',
    zh: '文件缺少“{part}”。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'part-unexpected': {
    severity: 'error',
    zh: '“{part}”的内容不对：应为 {expected}，实为 {found}。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'relationship-missing': {
    severity: 'error',
    zh: '“{part}”所引用的“{wanted}”不存在。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'xml-damaged': {
    severity: 'error',
    zh: '“{part}”不完整或已损坏（{detail}）。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'xml-encoding': {
    severity: 'error',
    zh: '“{part}”的文字编码不对，应为 UTF-8 或 UTF-16。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'xml-doctype': {
    severity: 'error',
    zh: '“{part}”含有 DOCTYPE 声明，出于安全考虑不予读取。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'workbook-without-sheets': {
    severity: 'error',
    zh: '工作簿里没有工作表。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'sheet-twice': {
    severity: 'error',
    zh: '工作簿里有两张同名的工作表。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },

  // The cells of a sheet.
  'sheet-structure': {
    severity: 'error',
    zh: '工作表数据的结构不对（{element}），读取会漏数。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'cell-address-unreadable': {
    severity: 'error',
    zh: '单元格地址“{raw}”读不懂或与所在行不符。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'cell-unreadable': {
    severity: 'error',
    zh: '单元格内容“{raw}”与其类型（{type}）不符，文件可能已损坏。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'cell-twice': {
    severity: 'error',
    zh: '同一单元格在文件里出现两次，无法判断以哪个为准。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'cell-style-missing': {
    severity: 'error',
    zh: '单元格的格式（第 {style} 号）不存在，分不清是日期、百分比还是数。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'shared-string-missing': {
    severity: 'error',
    zh: '单元格引用的文字（第 {index} 号，共 {count} 条）不存在。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'merge-unreadable': {
    severity: 'error',
    zh: '合并区域“{raw}”读不懂。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'cells-out-of-order': {
    severity: 'warning',
    zh: '工作表里的行或单元格次序错乱，已按地址排好后读取。',
    nextZh: '请核对这张表的数据。',
  },
  'comments-unreadable': {
    severity: 'warning',
    zh: '工作表的批注读不出来，其余数据不受影响。',
    nextZh: '如需批注，请打开原文件查看。',
  },
  'drawings-unreadable': {
    severity: 'warning',
    zh: '工作表里的图片、文本框读不出来，其余数据不受影响。',
    nextZh: '请打开原文件，看看有没有该报的内容。',
  },
  'external-links': {
    severity: 'warning',
    zh: '文件引用了 {count} 个别的工作簿：{targets}。',
    nextZh: '引用的数不会采用，请核对后直接填写数值。',
  },

  // Limits. Each can be set by whoever runs the program.
  'limit-file-size': {
    severity: 'error',
    zh: '文件超过 {limit} 的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-inflated-size': {
    severity: 'error',
    zh: '文件解压后超过 {limit} 的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-inflation-ratio': {
    severity: 'error',
    zh: '文件解压后膨胀超过 {limit} 倍，可能是恶意文件。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-entries': {
    severity: 'error',
    zh: '文件内部有 {found} 个部分，超过 {limit} 个的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-row-number': {
    severity: 'error',
    zh: '行号超过 {limit} 的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-column-number': {
    severity: 'error',
    zh: '列号超过 {limit} 的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-rows': {
    severity: 'error',
    zh: '工作表有内容的行超过 {limit} 行的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-cells': {
    severity: 'error',
    zh: '文件有内容的单元格超过 {limit} 个的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-shared-strings': {
    severity: 'error',
    zh: '文件的文字超过 {limit} 条的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-xml-depth': {
    severity: 'error',
    zh: '“{part}”嵌套超过 {limit} 层的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'limit-time': {
    severity: 'error',
    zh: '读取超过 {limit} 秒的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
});
