import { entries } from './entry';

export const paneEntries = entries({
  'pane-unforeseen': {
    severity: 'error',
    zh: '出了没有料到的错（{detail}），没有写入任何内容。',
    nextZh: '请再试一次；仍不行的，保存工作簿后重新打开面板，并把这句话告诉维护人员。',
  },
  'pane-file-gone': {
    severity: 'error',
    zh: '这个文件读不出来：放入以后被移动、改名或删去了，或者正被别的程序占用。',
    nextZh: '请关闭占用它的程序；移动过的，请清空后重新放入。',
  },
  'pane-no-ledger': {
    severity: 'error',
    zh: '当前工作簿不是台账。',
    nextZh: '请打开台账，或在面板里用通知新建。',
  },
  'pane-notice-other-kind': {
    severity: 'error',
    zh: '这个文件是 {kind} 格式，读不出文字。',
    nextZh: '请在 Word 或 WPS 里另存为 .docx，或复制全文粘贴到面板。',
  },
  'pane-notice-unreadable': {
    severity: 'error',
    zh: '这个 .docx 文件打不开，可能已损坏或设了密码。',
    nextZh: '请用 Word 或 WPS 打开后另存一份再选，或复制全文粘贴到面板。',
  },
  'pane-notice-missing': {
    severity: 'error',
    zh: '还没有通知。',
    nextZh: '请粘贴通知全文，或选择通知文件。',
  },
  'pane-notice-without-tasks': {
    severity: 'error',
    zh: '没有从通知里读到任务。',
    nextZh: '请确认粘贴的是完整的通知，包括任务名称和牵头、责任单位。',
  },
  'pane-save-first': {
    severity: 'warning',
    zh: '表单里的修改还没有保存。',
    nextZh: '请先保存。',
  },
  'pane-year-unreadable': {
    severity: 'error',
    zh: '台账年度不是 {from} 到 {to} 之间的年份。',
    nextZh: '请填四位数的年份，如 2007。',
  },
  'pane-deadline-unreadable': {
    severity: 'error',
    zh: '没有填写填报截止日期。',
    nextZh: '请选择一个日期，一般是次年1月31日。',
  },
});
