import { entries } from './entry';

/** What an open workbook refuses alike, in Excel and in memory. */
export const openWorkbookEntries = entries({
  'workbook-sheet-exists': {
    severity: 'error',
    zh: '工作簿里已有名为“{sheet}”的表，没有写入任何内容。',
    nextZh: '请先把那张表改名或移走再试。',
  },
  'workbook-sheet-not-ours': {
    severity: 'error',
    zh: '“{sheet}”表不是刚才由本工具加上的，不予删除。',
    nextZh: '确需删除的，请在 Excel 或 WPS 里删除。',
  },
});
