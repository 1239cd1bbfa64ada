/** Name of the consolidated workbook. */
export const annualWorkbookName = '年度汇总.xlsx';
