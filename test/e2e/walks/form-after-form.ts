import { expect, it } from 'vitest';
import type { Here } from '../here';
import { drawer, press, register, row, stands } from '../register-steps';
import { done, tab } from '../steps';
import { watchedPage } from '../watched';

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

  it('gives the focus back to the form beneath a dialog', { timeout: 120_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(`${here().site.url}index.html`);
    await page.getByRole('button', { name: /样例/ }).click();
    await tab(page, '领导小组').click();
    await register(page, '里程碑');
    await row(page, '里程碑', '未完成');
    // As on a Mac, where a press of the mouse gives a button no focus.
    await drawer(page)
      .getByRole('button', { name: '完成……', exact: true })
      .evaluate((button: HTMLElement) => button.click());
    await press(page, '完成')();
    await done(page, '里程碑完成');
    await page.waitForFunction(() => document.querySelectorAll('[role=dialog]').length === 1);
    // The row behind the form would have it, and the form would be hidden from whoever hears the page.
    await expect
      .poll(() =>
        page.evaluate(() => {
          const form = document.querySelector('[role=dialog]');
          return form?.contains(document.activeElement) === true && form.closest('[aria-hidden=true]') === null;
        }),
      )
      .toBe(true);
    await page.waitForTimeout(500);
    await stands(page, '已完成');
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
