import { expect } from 'vitest';
import { ExcelWorkbook } from '../../../src/workbook/officejs';
import { startExcel } from '../../host/excel';
import { contract, formulaResults } from '../open-workbook-contract';

contract('Excel over Office.js', async (bytes) => {
  const { host } = await startExcel({ bytes, api: '1.13', calculate: (formula) => formulaResults.get(formula) });
  return {
    workbook: new ExcelWorkbook(),
    save: async () => {
      expect(host.notSimulated).toEqual([]);
      expect(host.eventsEnabled).toBe(true);
      return host.save();
    },
  };
});
