import { expect, it } from 'vitest';
import type { Here } from '../here';
import { register } from '../register-steps';
import { tab } from '../steps';
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
}
