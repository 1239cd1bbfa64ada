import { expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { createLedger } from '../../../src/ledger/creating/create';
import { milestoneSheet } from '../../../src/ledger/sheets';
import { columnName } from '../../../src/workbook/address';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { firstRecordRow } from '../../../src/workbook/layout';
import { excelUrl, openExcel, serveExcel } from '../../host/excel';
import { new2007 } from '../../ledger-2007';
import type { Here } from '../here';
import { drawer, press, register, row, type } from '../register-steps';
import { done, tab } from '../steps';
import { watchedPage } from '../watched';

/** A cell of the first milestone. */
const cellOf = (header: string): string =>
  `${columnName(milestoneSheet.columns.findIndex((column) => column.header === header) + 1)}${firstRecordRow}`;

/** Whoever opens the next form while the last one still leaves the screen gets it: with motion, and without. */
export function formAfterForm(here: () => Here): void {
  it.each(['no-preference', 'reduce'] as const)(
    'opens form after form, motion: %s',
    { timeout: 120_000 },
    async (motion) => {
      const { page, wrong } = await watchedPage(here().browser);
      await page.emulateMedia({ reducedMotion: motion });
      await page.setViewportSize({ width: 1200, height: 900 });
      await page.goto(`${here().site.url}index.html`);
      await page.getByRole('button', { name: /样例/ }).click();
      await tab(page, '领导小组').click();
      await register(page, '里程碑');
      const rows = page.getByRole('list', { name: '里程碑' }).getByRole('button');
      await rows.first().click();
      const next = (index: number) =>
        page.evaluate(async (wanted) => {
          document.querySelector<HTMLElement>('[role=dialog] [aria-label=关闭]')?.click();
          await new Promise((resolve) => setTimeout(resolve));
          document.querySelectorAll<HTMLElement>('ul[aria-label=里程碑] button')[wanted]?.click();
        }, index);
      for (const index of [1, 1, 0]) {
        await page.getByRole('dialog').getByRole('heading').waitFor();
        await next(index);
        await page
          .getByRole('dialog')
          .getByRole('heading', { name: `里程碑 S0${index + 1}` })
          .waitFor();
        // It stays, whatever the one before it still has to say.
        await page.waitForTimeout(1_000);
        expect(await page.getByRole('dialog').count()).toBe(1);
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

  it(
    'gives the focus back to the form beneath a dialog, also where what opened it is gone',
    { timeout: 120_000 },
    async () => {
      const host = await openExcel({
        bytes: await writeWorkbook(createLedger(new2007), nodePacker),
        calculate: () => '',
      });
      const { page, wrong } = await watchedPage(here().browser);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.clock.setFixedTime('2007-11-05T09:30:00');
      await serveExcel(page, host);
      await page.goto(excelUrl(`${here().site.url}taskpane.html`));
      await tab(page, '领导小组').click();
      await register(page, '里程碑');
      const rows = () => page.getByRole('list', { name: '里程碑' }).getByRole('button');
      const inForm = () =>
        expect
          .poll(() =>
            page.evaluate(() => {
              const form = document.querySelector('[role=dialog]');
              return form?.contains(document.activeElement) === true && form.closest('[aria-hidden=true]') === null;
            }),
          )
          .toBe(true);
      await row(page, '里程碑', '未完成');
      await press(page, '完成……')();
      await press(page, '完成')();
      await done(page, '里程碑完成');
      await inForm();
      await drawer(page).getByRole('button', { name: '关闭', exact: true }).click();
      await page.waitForFunction(() => document.querySelector('[role=dialog]') === null);
      // Taken back in the sheet by hand: there is that to be accepted, and then nothing any more.
      host.coAuthorTypes('里程碑', cellOf('完成日期'), '');
      host.coAuthorTypes('里程碑', cellOf('状态'), '未完成');
      await expect.poll(() => rows().allTextContents()).not.toContainEqual(expect.stringContaining('已完成'));
      await rows().first().click();
      await press(page, '更正……')();
      await type(page, { 理由: '登记有误' });
      await press(page, '更正里程碑')();
      await done(page, '更正里程碑');
      await page.waitForFunction(() => document.querySelectorAll('[role=dialog]').length === 1);
      await inForm();
      expect(await drawer(page).getByRole('button', { name: '更正……' }).count()).toBe(0);
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );
}
