import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { nodePlatform } from '../../../scripts/platform';
import { readWorkbook } from '../../../src/workbook/reading';
import type { Here } from '../here';
import { assign, button, downloaded, handIn, ledgerIn, tab, withoutFileDialogs } from '../steps';
import { lookedAt } from '../looked-at';
import { watchedPage } from '../watched';

/** A year in the browser edition: sample, returns, report, undo. */
export function yearInBrowser(here: () => Here): void {
  it('goes the same way in the browser edition, which asks nobody outside', { timeout: 300_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await page.setViewportSize({ width: 1200, height: 900 });
    await withoutFileDialogs(page);
    await page.goto(`${here().site.url}index.html`);
    await lookedAt(page, 'browser-start');
    await page.getByRole('button', { name: /样例/ }).click();
    await tab(page, '总览').waitFor();
    await lookedAt(page, 'browser-overview');
    await assign(page);
    const saved = await downloaded(page, () => page.getByRole('button', { name: /保存/ }).first().click());
    expect(ledgerIn(saved.bytes).assignments).toHaveLength(87);
    await tab(page, '下发与回收').click();
    const issued = await downloaded(page, () => button(page, '生成填报表').click());
    expect(Object.keys(unzipSync(issued.bytes))).toHaveLength(17);
    await handIn(page, ledgerIn(saved.bytes));
    await lookedAt(page, 'browser-returns');
    await button(page, '写入进展').click();
    await page.getByText('已完成：写入进展').waitFor();
    await button(page, '撤销').click();
    await page.getByText('已完成：撤销').waitFor();
    const report = await downloaded(page, () => button(page, '另存年度汇总').click());
    expect(readWorkbook(report.bytes, nodePlatform).ok).toBe(true);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
