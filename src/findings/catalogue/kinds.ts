import { entries } from './entry';

/** What is said of files of rarer kinds: older workbooks, texts, archives of returns, files with a password. */
export const kindEntries = entries({
  'xls-damaged': {
    severity: 'error',
    zh: '旧版 Excel（.xls）或 WPS 表格（.et）文件不完整或已损坏（{detail}），读取会漏数。',
    nextZh: '请向填报单位重新索取，或请其在 Excel、WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'legacy-unreadable': {
    severity: 'error',
    zh: '文件读不出来，可能已损坏（{detail}）。',
    nextZh: '请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再报送。',
  },
  'text-encoding': {
    severity: 'error',
    zh: '文本文件的编码既不是 UTF-8 也不是 GB18030，文字认不出来。',
    nextZh: '请在下发的模板中填写，以 .xlsx 报送。',
  },
  'return-as-csv': {
    severity: 'error',
    zh: '这是 CSV 文本（{encoding} 编码，{rows} 行，内容像“{table}”表）。CSV 只存得下一张表，也没有填报表的标识，认不准是哪个单位、哪一年的，没有采用。',
    nextZh: '请在 Excel 或 WPS 中打开原来的填报表，整本存为 .xlsx 后再报送。',
  },
  'limit-memory': {
    severity: 'error',
    zh: '读取时用的内存超过 {limit} 的上限。',
    nextZh: '请向填报单位核实来源；确属正常业务数据的，拆分后再报送。',
  },
  'file-password-wrong': {
    severity: 'error',
    zh: '文件设有打开密码，给出的密码打不开它。',
    nextZh: '请向填报单位核实密码，改正密码文件后重新汇总；或请其取消打开密码后再报送。',
  },
  'opendocument-has-password': {
    severity: 'error',
    zh: '这份 OpenDocument 表格（.ods）设有打开密码。这种密码本程序解不开，知道密码也不行。',
    nextZh: '请在 LibreOffice 或 WPS 中取消打开密码，或者另存为 .xlsx，再报送。',
  },
  'archive-too-deep': {
    severity: 'error',
    zh: '压缩包里套着压缩包，最多打开两层，这一层没有打开。',
    nextZh: '请解压后把其中的填报表放进回收文件夹再汇总。',
  },
  'archive-empty': {
    severity: 'error',
    zh: '压缩包里没有文件。',
    nextZh: '请向填报单位重新索取填报表。',
  },
});
