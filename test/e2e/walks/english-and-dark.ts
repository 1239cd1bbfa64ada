import { expect, it } from 'vitest';
import { excelUrl, openExcel, serveExcel } from '../../host/excel';
import type { Here } from '../here';
import { button, createFromNotice, tab } from '../steps';
import { lookedAt } from '../looked-at';
import { watchedPage } from '../watched';

/** All views in English, on a dark machine. */
export function englishAndDark(here: () => Here): void {
  it('speaks English throughout, and is dark where the machine is', { timeout: 120_000 }, async () => {
    const host = await openExcel({ calculate: () => 0 });
    const { page, wrong } = await watchedPage(here().browser);
    await page.emulateMedia({ colorScheme: 'dark' });
    await serveExcel(page, host);
    await page.goto(excelUrl(`${here().site.url}taskpane.html`));
    await createFromNotice(page);
    await button(page, '建立台账').click();
    await button(page, 'English').click();
    for (const name of ['Overview', 'Matrix', 'Progress', 'Group', 'Returns', 'Log']) {
      await tab(page, name).click();
      await page.waitForTimeout(500);
      await lookedAt(page, `dark-${name.toLowerCase()}`);
    }
    await tab(page, 'Group').click();
    await page.getByRole('tab', { name: 'Work plans', exact: true }).click();
    await lookedAt(page, 'dark-work-plans');
    await page.getByRole('list', { name: 'Work plans' }).getByRole('button').first().click();
    await page.getByRole('combobox', { name: '参与单位 · Units taking part' }).waitFor();
    await lookedAt(page, 'dark-work-plan');
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
