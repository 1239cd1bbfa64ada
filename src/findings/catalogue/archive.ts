import { entries } from './entry';

export const archiveEntries = entries({
  'ledger-frozen': {
    severity: 'error',
    zh: '台账已于{since}归档（{by}），不能再改。',
    nextZh: '确需更正的，请先重新打开并写明理由：在面板顶部点“重新打开”，或用命令 reopen。',
  },
  'ledger-archived': {
    severity: 'warning',
    zh: '台账已于{since}归档（{by}）。',
    nextZh: '确需更正的，请先重新打开并写明理由。',
  },
  'ledger-frozen-changed': {
    severity: 'error',
    zh: '台账在{since}归档以后被人改过，内容与归档时不同。',
    nextZh: '请用归档文件里的台账恢复；确需更正的，恢复后重新打开并写明理由再改。',
  },
  'ledger-not-frozen': {
    severity: 'error',
    zh: '台账没有归档，不需要重新打开。',
    nextZh: '请直接修改。',
  },
  'reopen-reason-missing': {
    severity: 'error',
    zh: '没有写重新打开的理由。',
    nextZh: '请写明为什么要改已归档的台账。',
  },
  'freeze-by-missing': {
    severity: 'error',
    zh: '没有写经办人。',
    nextZh: '请写上姓名或职务。',
  },
});
