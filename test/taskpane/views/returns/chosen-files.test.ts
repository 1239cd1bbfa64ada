import { expect, it } from 'vitest';
import { bytesOf } from '../../../../src/taskpane/views/returns/chosen-files';
import { WorkbookRefusal } from '../../../../src/workbook/open-workbook';

it('reads what a chosen file holds', async () => {
  const file = new File([new Uint8Array([1, 2, 3])], 'U01.xlsx');
  expect(await bytesOf({ name: '回收/U01.xlsx', file })).toEqual(new Uint8Array([1, 2, 3]));
});

it('names a file that is gone since it was chosen', async () => {
  const file = new File([], 'U01.xlsx');
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  const refused = await bytesOf({ name: '回收/U01.xlsx', file }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(WorkbookRefusal);
  expect(refused).toMatchObject({ finding: { code: 'pane-file-gone', where: { file: '回收/U01.xlsx' } } });
});
