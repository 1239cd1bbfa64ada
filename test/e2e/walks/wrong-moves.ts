import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Here } from '../here';
import { lookedAt } from '../looked-at';
import { assign, button, done, part, tab, withoutFileDialogs } from '../steps';
import { watchedPage } from '../watched';

const files = (page: Page) => page.locator('input[type=file][multiple]:not([webkitdirectory])');

/** What people do by mistake: press twice, take the wrong file, take one away, go on working while a file is saved. */
export function wrongMoves(here: () => Here): void {
  it('takes a double click for one wish', { timeout: 120_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await page.setViewportSize({ width: 1200, height: 900 });
    await withoutFileDialogs(page);
    await page.goto(`${here().site.url}index.html`);
    await page.getByRole('button', { name: /样例/ }).dblclick();
    const dialog = page.getByRole('dialog');
    await tab(page, '进展').click();
    await part(page, '年度要点').click();
    await button(page, '新增要点').click();
    await page.getByLabel('工作内容').fill('举办科普日活动');
    await dialog.getByRole('button', { name: '新增', exact: true }).dblclick({ delay: 30 });
    await done(page, '新增要点');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByRole('list', { name: '年度要点' }).getByText('举办科普日活动').count()).toBe(1);

    await tab(page, '责任矩阵').click();
    await button(page, '更多').click();
    await page.getByRole('menuitem', { name: '添加单位…' }).click();
    await dialog.getByLabel('单位名称').fill('区应急局');
    await dialog.getByRole('button', { name: '添加', exact: true }).dblclick({ delay: 30 });
    await done(page, '新增单位');
    await dialog.waitFor({ state: 'hidden' });
    // Nothing says that there is such a unit already.
    await done(page, '新增单位');

    // The line goes, and the next one comes under the pointer.
    await tab(page, '操作日志').click();
    const undos = page.getByRole('button', { name: /^撤销：/ });
    await expect.poll(() => undos.count()).toBe(2);
    await undos.first().dblclick({ delay: 30 });
    await done(page, '撤销');
    await page.waitForTimeout(500);
    expect(await undos.count()).toBe(1);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('says what is wrong with a file, and forgets it when it is put right', { timeout: 120_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await withoutFileDialogs(page);
    await page.goto(`${here().site.url}index.html`);
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], '照片.png'));
      return transfer;
    });
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: dropped });
    // Whoever opens a ledger is not told what to ask of a unit.
    await page.getByRole('alert').getByText('“照片.png”打不开：这是图片。').waitFor();
    await page
      .getByRole('alert')
      .getByText(/^请选择台账文件/)
      .waitFor();
    await lookedAt(page, 'browser-start-refused', { widths: [320] });

    await page.getByRole('button', { name: /样例/ }).click();
    await tab(page, '下发与回收').click();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-gone-'));
    const file = path.join(folder, '区科协.xlsx');
    fs.writeFileSync(file, 'x');
    await files(page).setInputFiles([file]);
    fs.rmSync(folder, { recursive: true });
    await button(page, '汇总').press('Enter');
    await page.getByText(/区科协\.xlsx：这个文件读不出来/).waitFor();
    expect(await page.locator('button:focus').textContent()).toBe('汇总');
    await lookedAt(page, 'wrong-file-gone', { widths: [320] });
    await button(page, '知道了').press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);
    await button(page, '清空').click();
    expect(await page.locator('button:focus').textContent()).toBe('选择文件');
    await files(page).setInputFiles([
      { name: '照片.png', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    ]);
    await button(page, '汇总').click();
    await page
      .getByRole('status')
      .filter({ hasText: /^按时 0/ })
      .waitFor();
    expect(await page.getByText(/这个文件读不出来/).count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('knows what was changed while the file was being saved', { timeout: 120_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.addInitScript(() => {
      const chosen = new Promise<void>((resolve) => Object.assign(window, { choose: resolve }));
      const showSaveFilePicker = async () => {
        await chosen;
        return (await navigator.storage.getDirectory()).getFileHandle('台账.xlsx', { create: true });
      };
      Object.assign(window, { showSaveFilePicker });
    });
    await page.goto(`${here().site.url}index.html`);
    await page.getByRole('button', { name: /样例/ }).click();
    await button(page, '保存').dblclick();
    await assign(page);
    await page.evaluate(() => (window as unknown as { choose(): void }).choose());
    await page.getByText('未保存：台账.xlsx').waitFor();
    await button(page, '保存').click();
    await button(page, '写回原文件')
      .or(page.getByText('台账.xlsx', { exact: true }))
      .first()
      .waitFor();
    await page.getByText('台账.xlsx', { exact: true }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
