import { expect, it } from 'vitest';
import { olderLedger } from '../../../scripts/bench/older-ledger';
import { nodePacker } from '../../../scripts/writing/packer';
import { createLedger } from '../../../src/ledger/creating/create';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { excelUrl, openExcel, serveExcel } from '../../host/excel';
import { new2007 } from '../../ledger-2007';
import type { Here } from '../here';
import { lookedAt } from '../looked-at';
import { button, done } from '../steps';
import { watchedPage } from '../watched';

/** A ledger that an earlier version made: the office has Excel alone, and finds the way from what is to be done. */
export function olderLedgerCompleted(here: () => Here): void {
  it('adds the lines that an older ledger lacks, and takes them back', { timeout: 120_000 }, async () => {
    const bytes = await writeWorkbook(olderLedger(createLedger(new2007)), nodePacker);
    const host = await openExcel({ bytes, calculate: () => 0 });
    const { page, wrong } = await watchedPage(here().browser);
    await page.clock.setFixedTime('2007-12-20T09:30:00');
    await serveExcel(page, host);
    await page.goto(excelUrl(`${here().site.url}taskpane.html`));
    await page.getByRole('tab', { name: /^台账检查 1$/ }).click();
    await page.getByRole('button', { name: /^检查台账有 \d+ 条要看/ }).press('Enter');
    const checks = page.getByRole('region', { name: '台账检查' });
    expect(await checks.evaluate((section) => section === document.activeElement)).toBe(true);
    const offers = checks.getByRole('button', { name: '补上这些行……' });
    expect(await offers.count()).toBe(2);
    await lookedAt(page, 'lines-lacking', { at: checks });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '补上新增的行' });
    await dialog
      .getByRole('list', { name: /^“设置”表，\d+ 行/ })
      .getByText(/^咨询电话：（空）$/)
      .waitFor();
    await dialog
      .getByRole('list', { name: /^“报告模板”表，\d+ 行/ })
      .getByText(/^开头：|：.{20}/)
      .first()
      .waitFor();
    await lookedAt(page, 'lines-to-add');
    await dialog.getByRole('button', { name: '补上', exact: true }).press('Enter');
    await done(page, '补上新增的行');
    await dialog.waitFor({ state: 'hidden' });
    await offers.first().waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await button(page, '撤销').click();
    await expect.poll(() => offers.count()).toBe(2);
    await button(page, 'English').click();
    await page.getByRole('button', { name: 'Add the lines …' }).first().click();
    await lookedAt(page, 'lines-to-add-english', { widths: [320] });
    expect(host.notSimulated).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
