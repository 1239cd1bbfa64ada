import { entries } from './entry';

export const hostEntries = entries({
  'host-cell-edit': {
    severity: 'error',
    zh: 'Excel 里有单元格正在编辑，没有写入任何内容。',
    nextZh: '请按回车键或 Esc 键结束编辑，再试一次。',
  },
  'host-sheet-protected': {
    severity: 'error',
    zh: '工作表被保护，Excel 不让写入，没有写入任何内容。',
    nextZh: '请在“审阅”选项卡撤销工作表保护后再试。',
  },
  'host-sheet-password': {
    severity: 'error',
    zh: '“{sheet}”表设有保护密码，没有写入任何内容。',
    nextZh: '请由知道密码的人在“审阅”选项卡撤销工作表保护后再试。',
  },
  'host-too-large': {
    severity: 'error',
    zh: '一次要读写的内容太多，网页版 Excel 不接受（上限 5 MB），没有写入任何内容。',
    nextZh: '请在 Windows 或 Mac 版 Excel 里打开这个工作簿再试。',
  },
  'host-dates-1904': {
    severity: 'error',
    zh: '这个工作簿的日期从 1904 年算起（早年 Mac 版 Excel 的设置），面板读写日期会差四年零一天，所以不在这里打开它。',
    nextZh: '请用浏览器版打开这个台账，那里能认出这种日期；或者在新的工作簿里新建台账。',
  },
  'host-item-gone': {
    severity: 'error',
    zh: '要读写的工作表已经不在了（被删除或改名），没有写入任何内容。',
    nextZh: '请把工作表名称改回来，或用“撤销”恢复后再试。',
  },
  'host-busy': {
    severity: 'error',
    zh: 'Excel 正忙（有对话框开着，或正在同步），没有写入任何内容。',
    nextZh: '请关闭打开的对话框，稍等片刻再试。',
  },
  'host-sheet-hidden': {
    severity: 'error',
    zh: '“{sheet}”表是隐藏的，无法跳到它的单元格。',
    nextZh: '请在工作表标签上点右键，选择“取消隐藏”后再试。',
  },
  'host-half-written': {
    severity: 'error',
    zh: 'Excel 在写入途中出错，已写入的部分没能全部恢复。',
    nextZh: '请按 Ctrl+Z 撤销，或关闭工作簿不保存、重新打开，再核对操作日志。',
  },
  'host-unforeseen': {
    severity: 'error',
    zh: 'Excel 没有接受这一步（{detail}），没有写入任何内容。',
    nextZh: '请再试一次；仍不行的，保存工作簿后重新打开，并把这句话告诉维护人员。',
  },
});
