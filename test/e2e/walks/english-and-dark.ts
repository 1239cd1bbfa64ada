import { expect, it } from 'vitest';
import { sampleNotice } from '../../../src/sample/notice-2007';
import { excelUrl, openExcel, serveExcel } from '../../host/excel';
import type { Here } from '../here';
import { button, createFromNotice, tab } from '../steps';
import { lookedAt } from '../looked-at';
import { watchedPage } from '../watched';

/** A usual pane at 200 % as well, which shows half as many pixels. */
const everyWidth = [225, 320, 450, 1200];

/** All views in English, on a dark machine. */
export function englishAndDark(here: () => Here): void {
  it('speaks English throughout, and is dark where the machine is', { timeout: 300_000 }, async () => {
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
      await lookedAt(page, `dark-${name.toLowerCase()}`, { widths: everyWidth });
    }
    await tab(page, 'Group').click();
    await page.getByRole('tab', { name: 'Work plans', exact: true }).click();
    await lookedAt(page, 'dark-work-plans');
    await page.getByRole('list', { name: 'Work plans' }).getByRole('button').first().click();
    await page.getByRole('combobox', { name: '参与单位 · Units taking part' }).waitFor();
    await lookedAt(page, 'dark-work-plan');
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();

    await tab(page, 'Overview').click();
    await button(page, 'Carry over …').click();
    await page.getByLabel('There is a new plan (a new notice)').check();
    const revised = sampleNotice
      .replaceAll('农民科学素质行动', '农村居民科学素质行动')
      .replaceAll('区文广局', '区文广新局');
    await page.getByLabel('Text of the notice').fill(revised);
    await page.getByRole('region', { name: /^What the new plan changes/ }).waitFor();
    await page.getByText(/looks like a new name of “区文广局”/).waitFor();
    await page.getByRole('button', { name: /^Units\s*\d/ }).click();
    await lookedAt(page, 'dark-next-year', { at: page.getByLabel('There is a new plan (a new notice)') });
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
