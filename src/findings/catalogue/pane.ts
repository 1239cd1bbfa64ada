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
});
