import { unzipSync } from 'fflate';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodePlatform } from '../../scripts/platform';
import { sampleReturns } from '../../scripts/sample/returns';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read';
import { sampleNotice } from '../../src/sample/notice-2007';
import { readWorkbook } from '../../src/workbook/reading';
import { excelUrl, openExcel, serveExcel, type ExcelHost } from '../host/excel';
import { built } from './built';
import { startChromium, withChromium } from './chromium';
import { lookedAt } from './looked-at';
import { served, type Served } from './served';
import { watchedPage } from './watched';

/** `PAGES=dist npx vitest …` uses a build that is there. */
const ready = process.env['PAGES'];

/** A tab of the pane: the browser edition has tabs of its own for the sheets. */
const tab = (page: Page, name: string) =>
  page.getByRole('tablist', { name: /^(面板的各部分|Views of the pane)$/ }).getByRole('tab', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The ledger in a workbook's bytes. */
function ledgerIn(bytes: Uint8Array): Ledger {
  const reading = readWorkbook(bytes, nodePlatform);
  if (!reading.ok) throw new Error(reading.findings.map(({ code }) => code).join());
  const { ledger, findings } = readLedger(reading.workbook, '');
  if (ledger === undefined) throw new Error(findings.map(({ code }) => code).join());
  return ledger;
}

async function createFromNotice(page: Page): Promise<void> {
  await page.getByLabel('通知原文').fill(sampleNotice);
  await page.getByLabel('台账年度').fill('2007');
  await page.getByLabel('填报截止日期').fill('2008-01-31');
  await page.getByText('未成年人科学素质行动').first().waitFor();
}

/** A browser that offers downloads instead of writing files: nobody answers its dialogs here. */
function withoutFileDialogs(page: Page): Promise<unknown> {
  return page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(fs.readFileSync(await download.path())) };
}

async function assign(page: Page): Promise<void> {
  await tab(page, '责任矩阵').click();
  await button(page, '给 T06 添加单位').click();
  await page.getByRole('combobox', { name: '给 T06 添加单位' }).pressSequentially('qfl');
  await page
    .getByRole('option', { name: /区妇联/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await button(page, '添加').click();
  await page.getByText('已完成：').first().waitFor();
}

async function handIn(page: Page, ledger: Ledger): Promise<void> {
  const files = await sampleReturns(ledger, 1, '2008-02-05');
  await page
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name: path.basename(name), mimeType: '', buffer: Buffer.from(bytes) })),
    );
  await button(page, '汇总').click();
  await page.getByText(/^按时 \d+/).waitFor({ timeout: 60_000 });
}

withChromium('the pane in a browser', () => {
  let browser: Browser;
  let folder: string;
  let site: Served;

  beforeAll(async () => {
    folder = ready === undefined ? built() : path.resolve(ready);
    [browser, site] = await Promise.all([startChromium(), served(folder)]);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    if (folder !== undefined && ready === undefined) fs.rmSync(folder, { recursive: true, force: true });
  });

  it('takes a year through the simulated Excel', { timeout: 300_000 }, async () => {
    const host: ExcelHost = await openExcel({
      bytes: undefined,
      calculate: (formula) => (formula.startsWith('TODAY') ? 39_450 : 0),
    });
    const { page, wrong } = await watchedPage(browser);
    await serveExcel(page, host);
    await page.goto(excelUrl(`${site.url}taskpane.html`));
    await page.getByLabel('通知原文').waitFor();
    await lookedAt(page, 'excel-create-empty');

    await createFromNotice(page);
    await lookedAt(page, 'excel-create');
    host.resetCounters();
    await button(page, '建立台账').click();
    await tab(page, '总览').waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
    expect(ledgerIn(await host.save()).assignments).toHaveLength(86);
    await lookedAt(page, 'excel-overview');

    host.resetCounters();
    await assign(page);
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
    expect(ledgerIn(await host.save()).assignments).toHaveLength(87);
    await lookedAt(page, 'excel-matrix');

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

  it('reads again what people type, and never fights them', { timeout: 120_000 }, async () => {
    const host = await openExcel({ calculate: () => 0 });
    const { page, wrong } = await watchedPage(browser);
    await serveExcel(page, host);
    await page.goto(excelUrl(`${site.url}taskpane.html`));
    await createFromNotice(page);
    await button(page, '建立台账').click();
    await tab(page, '总览').waitFor();

    host.coAuthorTypes('封面', 'B3', '测试区');
    await page.getByRole('heading', { name: /测试区2007年台账/ }).waitFor();

    host.beginCellEdit();
    const typed = assign(page);
    await page.getByText(/正在等待工作簿/).waitFor();
    host.endCellEdit();
    await typed;
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('speaks English throughout, and is dark where the machine is', { timeout: 120_000 }, async () => {
    const host = await openExcel({ calculate: () => 0 });
    const { page, wrong } = await watchedPage(browser);
    await page.emulateMedia({ colorScheme: 'dark' });
    await serveExcel(page, host);
    await page.goto(excelUrl(`${site.url}taskpane.html`));
    await createFromNotice(page);
    await button(page, '建立台账').click();
    await button(page, 'English').click();
    for (const name of ['Overview', 'Matrix', 'Progress', 'Returns', 'Log']) {
      await tab(page, name).click();
      await page.waitForTimeout(500);
      await lookedAt(page, `dark-${name.toLowerCase()}`);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('goes the same way in the browser edition, which asks nobody outside', { timeout: 300_000 }, async () => {
    const { page, wrong } = await watchedPage(browser);
    await page.setViewportSize({ width: 1200, height: 900 });
    await withoutFileDialogs(page);
    await page.goto(`${site.url}index.html`);
    await lookedAt(page, 'browser-start');
    await page.getByRole('button', { name: /样例/ }).click();
    await tab(page, '总览').waitFor();
    await lookedAt(page, 'browser-overview');
    await assign(page);
    const saved = await downloaded(page, () => page.getByRole('button', { name: /保存/ }).first().click());
    expect(ledgerIn(saved.bytes).assignments).toHaveLength(87);
    await tab(page, '下发与回收').click();
    await handIn(page, ledgerIn(saved.bytes));
    const report = await downloaded(page, () => button(page, '另存年度汇总').click());
    expect(readWorkbook(report.bytes, nodePlatform).ok).toBe(true);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('works as one file from disk', { timeout: 300_000 }, async () => {
    const { page, wrong } = await watchedPage(browser);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(pathToFileURL(path.join(folder, '科学素质工作台账.html')).href);
    await page.getByRole('button', { name: /样例/ }).click();
    await tab(page, '下发与回收').click();
    const issued = await downloaded(page, () => button(page, '生成填报表').click());
    expect(Object.keys(unzipSync(issued.bytes))).toHaveLength(17);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
