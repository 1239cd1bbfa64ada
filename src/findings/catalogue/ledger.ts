import { entries } from './entry';

export const ledgerEntries = entries({
  'ledger-sheet-missing': {
    severity: 'error',
    zh: '台账里没有“{sheet}”表。',
    nextZh: '请用本工具新建的台账，或把该表复制回来。',
    en: 'The ledger has no sheet “{sheet}”.',
    nextEn: 'Use a ledger made by this program, or copy the sheet back.',
  },
});
