export { snapshotOf } from '../src/workbook/drafted';
