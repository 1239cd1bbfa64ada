import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { excelUrl, openExcel, serveExcel, type ExcelHost } from '../../host/excel';
import { opened } from '../carry-steps';
import type { Here } from '../here';
import { assign, button, createFromNotice, downloaded, handIn, ledgerIn, tab } from '../steps';
import { lookedAt } from '../looked-at';
import { watchedPage } from '../watched';

/** A year in the simulated Excel: from the notice to the log, with pictures and counted round trips. */
export function yearInExcel(here: () => Here): void {
  it('takes a year through the simulated Excel', { timeout: 300_000 }, async () => {
    const host: ExcelHost = await openExcel({
      bytes: undefined,
      calculate: (formula) => (formula.startsWith('TODAY') ? 39_450 : 0),
    });
    const { page, wrong } = await watchedPage(here().browser);
    await serveExcel(page, host);
    await page.goto(excelUrl(`${here().site.url}taskpane.html`));
    await page.getByLabel('通知原文').waitFor();
    await lookedAt(page, 'excel-create-empty');

    await createFromNotice(page);
    await lookedAt(page, 'excel-create');
    host.resetCounters();
    await button(page, '建立台账').click();
    await tab(page, '总览').waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
    expect(ledgerIn(await host.save()).assignments).toHaveLength(86);
    // The cover is what one sees first; the empty sheet Excel began with is left to its owner.
    const visible = opened(await host.save()).sheets.filter(({ visibility }) => visibility === 'visible');
    expect([visible[0]?.name, visible.at(-1)?.name]).toEqual(['封面', 'Sheet1']);
    await lookedAt(page, 'excel-overview');

    host.resetCounters();
    await assign(page);
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
    expect(ledgerIn(await host.save()).assignments).toHaveLength(87);
    await lookedAt(page, 'excel-matrix');
    // There is room for tasks by units in a wide pane only.
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.getByRole('tab', { name: '对照表' }).click();
    await page.getByRole('grid').waitFor();
    await lookedAt(page, 'excel-matrix-grid');
    await page.setViewportSize({ width: 450, height: 900 });

    await button(page, '撤销').click();
    await page.getByText('已完成：撤销').waitFor();
    expect(ledgerIn(await host.save()).assignments).toHaveLength(86);

    await tab(page, '进展').click();
    await page
      .getByText(/未启动/)
      .first()
      .waitFor();
    await lookedAt(page, 'excel-progress');

    await tab(page, '下发与回收').click();
    const issued = await downloaded(page, () => button(page, '生成填报表').click());
    expect(Object.keys(unzipSync(issued.bytes))).toHaveLength(17);

    const ledger = ledgerIn(await host.save());
    await handIn(page, ledger);
    await lookedAt(page, 'excel-returns');
    await button(page, '打开年度汇总').click();
    await expect.poll(() => host.opened.length).toBe(1);

    host.resetCounters();
    await button(page, '写入进展').click();
    await page.getByText('已完成：写入进展').waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
    await tab(page, '操作日志').click();
    await page.getByText('写入进展').first().waitFor();
    await lookedAt(page, 'excel-log');

    expect(host.notSimulated).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
