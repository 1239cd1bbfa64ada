import path from 'node:path';
import { expect, it } from 'vitest';
import { createLedger } from '../../../src/ledger/creating/create';
import { nodePacker } from '../../../scripts/writing/packer';
import { sampleReturns } from '../../../scripts/sample/returns';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { ledger2007, new2007 } from '../../ledger-2007';
import type { Here } from '../here';
import { assign, button, ledgerIn, tab } from '../steps';
import { watchedPage } from '../watched';

/** A file of the office: opened, written back, returns dropped on it. */
export function writtenBack(here: () => Here): void {
  it(
    'writes a ledger back into the file it was opened from, and takes returns that are dropped',
    { timeout: 300_000 },
    async () => {
      const { page, wrong } = await watchedPage(here().browser);
      await page.setViewportSize({ width: 1200, height: 900 });
      // The file lies in the page's own store: nobody answers the browser's dialog here.
      await page.addInitScript(() => {
        const stored = async () => [
          await (await navigator.storage.getDirectory()).getFileHandle('台账.xlsx', { create: true }),
        ];
        Object.assign(window, { showOpenFilePicker: stored });
      });
      await page.goto(`${here().site.url}index.html`);
      const made = [...(await writeWorkbook(createLedger(new2007), nodePacker))];
      await page.evaluate(async (bytes) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('台账.xlsx', { create: true });
        const target = await handle.createWritable();
        await target.write(new Uint8Array(bytes));
        await target.close();
      }, made);
      await button(page, '打开台账……').click();
      await assign(page);
      await button(page, '保存').click();
      await button(page, '写回原文件').click();
      await page.getByText('台账.xlsx', { exact: true }).waitFor();
      const kept = await page.evaluate(async () => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('台账.xlsx');
        return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
      });
      const ledger = ledgerIn(new Uint8Array(kept));
      expect(ledger.assignments).toHaveLength(ledger2007.assignments.length + 1);

      await tab(page, '下发与回收').click();
      const files = (await sampleReturns(ledger, 1, '2008-02-05')).slice(0, 3);
      const dropped = await page.evaluateHandle(
        (returns) => {
          const transfer = new DataTransfer();
          for (const { name, bytes } of returns) transfer.items.add(new File([new Uint8Array(bytes)], name));
          return transfer;
        },
        files.map(({ name, bytes }) => ({ name: path.basename(name), bytes: [...bytes] })),
      );
      await page.getByText('把收回的填报表（或整个文件夹）拖到这里').dispatchEvent('drop', { dataTransfer: dropped });
      await button(page, '汇总').click();
      await page.getByText(/^按时 \d+/).waitFor({ timeout: 60_000 });
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );
}
