import { entries } from './entry';

export const paneEntries = entries({
  'pane-unforeseen': {
    severity: 'error',
    zh: '出了没有料到的错（{detail}），没有写入任何内容。',
    nextZh: '请再试一次；仍不行的，保存工作簿后重新打开面板，并把这句话告诉维护人员。',
    en: 'Something unforeseen went wrong ({detail}); nothing was written.',
    nextEn: 'Try again; if it stays, save the workbook, open the pane again and tell your maintainer this sentence.',
  },
  'pane-no-ledger': {
    severity: 'error',
    zh: '当前工作簿不是台账。',
    nextZh: '请打开台账，或在面板里用通知新建。',
    en: 'The open workbook is no ledger.',
    nextEn: 'Open the ledger, or make one from a notice in the pane.',
  },
  'pane-notice-other-kind': {
    severity: 'error',
    zh: '这个文件是 {kind} 格式，读不出文字。',
    nextZh: '请在 Word 或 WPS 里另存为 .docx，或复制全文粘贴到面板。',
    en: 'This file is of the kind {kind}; its text cannot be read.',
    nextEn: 'Save it as .docx in Word or WPS, or copy its text and paste it into the pane.',
  },
  'pane-notice-unreadable': {
    severity: 'error',
    zh: '这个 .docx 文件打不开，可能已损坏或设了密码。',
    nextZh: '请用 Word 或 WPS 打开后另存一份再选，或复制全文粘贴到面板。',
    en: 'This .docx file cannot be opened; it may be damaged or have a password.',
    nextEn: 'Open it in Word or WPS and save a copy, or copy its text and paste it into the pane.',
  },
});
