import { expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { createLedger } from '../../../src/ledger/creating/create';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { excelUrl, openExcel, serveExcel } from '../../host/excel';
import { new2007 } from '../../ledger-2007';
import type { Here } from '../here';
import { lookedAt } from '../looked-at';
import { button, tab } from '../steps';
import { watchedPage } from '../watched';

/** What the pane says where Excel, or the network, does not let it. */
export function refused(here: () => Here): void {
  it('says so where office.js cannot be loaded', { timeout: 60_000 }, async () => {
    const { page } = await watchedPage(here().browser);
    await page.goto(`${here().site.url}taskpane.html`);
    await page.getByText(/office\.js 没有载入/).waitFor();
    await lookedAt(page, 'without-office');
    await page.context().close();
  });

  it('brings into sight why a sheet cannot be written', { timeout: 120_000 }, async () => {
    const host = await openExcel({
      bytes: await writeWorkbook(createLedger(new2007), nodePacker),
      calculate: () => 0,
    });
    host.protect('责任矩阵', '秘密');
    const { page, wrong } = await watchedPage(here().browser);
    await page.setViewportSize({ width: 320, height: 600 });
    await serveExcel(page, host);
    await page.goto(excelUrl(`${here().site.url}taskpane.html`));
    await tab(page, '责任矩阵').click();
    await button(page, '添加任务').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('任务名称').fill('社区居民科学素质行动');
    await dialog.getByRole('button', { name: '添加', exact: true }).click();
    const reason = dialog.getByRole('alert').getByText(/设有保护密码/);
    await reason.waitFor();
    const whole = await reason.evaluate((text) => {
      const [own, part] = [text, text.closest('[class*=DialogContent]')].map((one) => one?.getBoundingClientRect());
      return own !== undefined && part !== undefined && own.bottom <= part.bottom + 1;
    });
    expect(whole).toBe(true);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
