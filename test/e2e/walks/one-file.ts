import { unzipSync } from 'fflate';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Here } from '../here';
import { button, downloaded, tab } from '../steps';
import { watchedPage } from '../watched';

/** The one-file edition, opened from disk. */
export function oneFile(here: () => Here): void {
  it('works as one file from disk', { timeout: 300_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(pathToFileURL(path.join(here().folder, '科学素质工作台账.html')).href);
    await page.getByRole('button', { name: /样例/ }).click();
    // The sample's year is long over: one line says so, and what it left undone is there for whoever asks.
    await tab(page, '总览').click();
    await page.getByText('年度早已结束').waitFor();
    expect(await page.getByRole('tablist', { name: '待办的种类' }).count()).toBe(0);
    await button(page, '逐件查看').click();
    await page.getByRole('tablist', { name: '待办的种类' }).waitFor();
    await tab(page, '下发与回收').click();
    const issued = await downloaded(page, () => button(page, '生成填报表').click());
    expect(Object.keys(unzipSync(issued.bytes))).toHaveLength(17);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
