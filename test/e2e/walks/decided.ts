import { expect, it } from 'vitest';
import { nodePlatform } from '../../../scripts/platform';
import { readWorkbook } from '../../../src/workbook/reading';
import type { Here } from '../here';
import { lookedAt } from '../looked-at';
import { button, done, downloaded, handIn, ledgerIn, signed, tab, withoutFileDialogs } from '../steps';
import { watchedPage } from '../watched';

/** What the office makes of returns in the browser edition: figures decided, versions chosen, slips sent back. */
export function decided(here: () => Here): void {
  it('decides, chooses versions and sends back in the browser edition', { timeout: 300_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await page.clock.setFixedTime('2008-02-05T09:30:00');
    await withoutFileDialogs(page);
    await page.goto(`${here().site.url}index.html`);
    await page.getByRole('button', { name: /样例/ }).click();
    await tab(page, '总览').waitFor();
    const opened = await downloaded(page, () =>
      page
        .getByRole('button', { name: /另存|保存/ })
        .first()
        .click(),
    );
    await tab(page, '下发与回收').click();
    await handIn(page, ledgerIn(opened.bytes));
    const submissions = page.getByRole('region', { name: '各单位报送情况' });
    await lookedAt(page, 'decided-submissions', { at: submissions });

    const slips = page.getByRole('region', { name: '退回单' });
    await lookedAt(page, 'decided-slips', { at: slips });
    await button(page, '到退回单').first().click();
    const focused = page.locator('button:focus');
    expect(await focused.getAttribute('aria-label')).toMatch(/的退回单$/);
    const slip = await downloaded(page, () => focused.click());
    expect(readWorkbook(slip.bytes, nodePlatform).ok).toBe(true);

    await page.getByRole('button', { name: /^提醒 \d+$/ }).click();
    await button(page, '裁定……').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').waitFor();
    await lookedAt(page, 'decided-value');
    await dialog.getByLabel('裁定值').fill('12');
    await signed(page);
    await dialog.getByRole('button', { name: '裁定', exact: true }).click();
    await done(page, '裁定');
    const decisions = page.getByRole('region', { name: '已采用的裁定' });
    await decisions.waitFor();
    await lookedAt(page, 'decided-list', { at: decisions });

    await button(page, '改用这一份……').click();
    await lookedAt(page, 'decided-version');
    await signed(page);
    await dialog.getByRole('button', { name: '改用这一份', exact: true }).click();
    await done(page, '选定填报表');
    await button(page, '撤回……').first().click();
    await signed(page);
    await dialog.getByRole('button', { name: '撤回', exact: true }).click();
    await done(page, '撤回裁定');

    // Once more in English, by day and by night.
    await button(page, 'English').click();
    const english = page.getByRole('region', { name: 'What came of each unit' });
    await lookedAt(page, 'english-submissions', { widths: [320], at: english });
    await lookedAt(page, 'english-slips', { widths: [450], at: page.getByRole('region', { name: 'Slips' }) });
    await button(page, 'Decide …').first().click();
    await dialog.getByLabel('Reason').waitFor();
    await lookedAt(page, 'english-value', { widths: [450] });
    await page.emulateMedia({ colorScheme: 'dark' });
    await lookedAt(page, 'dark-value', { widths: [450] });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await tab(page, 'Log').click();
    await page.getByText('Withdraw a decision').first().waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
