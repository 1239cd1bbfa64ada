import { unzipSync } from 'fflate';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/packer';
import { nodePlatform } from '../../scripts/platform';
import { sampleReturns } from '../../scripts/sample/returns';
import { createLedger } from '../../src/ledger/create';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read';
import { sampleNotice } from '../../src/sample/notice-2007';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { readWorkbook } from '../../src/workbook/reading';
import { excelUrl, openExcel, serveExcel, type ExcelHost } from '../host/excel';
import { ledger2007, new2007 } from '../ledger-2007';
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

  it('keeps matrix and progress in the browser edition, from a blank workbook on', { timeout: 300_000 }, async () => {
    const { page, wrong } = await watchedPage(browser);
    await page.setViewportSize({ width: 1200, height: 900 });
    await withoutFileDialogs(page);
    await page.goto(`${site.url}index.html`);
    await button(page, '新建台账').click();
    await page.getByLabel('通知原文').waitFor();
    await createFromNotice(page);
    await button(page, '建立台账').click();
    const done = (what: string) => page.getByText(`已完成：${what}`).first().waitFor();
    const dialog = page.getByRole('dialog');
    const from = async (menu: string, item: string) => {
      await button(page, menu).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    const confirm = (name: string) => dialog.getByRole('button', { name, exact: true }).click();

    await tab(page, '责任矩阵').click();
    await from('更多', '添加任务…');
    await dialog.getByLabel('任务名称').fill('社区居民科学素质行动');
    await dialog.getByLabel('完成时限').fill('2007-11-30');
    await lookedAt(page, 'matrix-add-task');
    await confirm('添加');
    await done('新增任务');
    await from('T01 的更多操作', '修改…');
    await dialog.getByLabel('主要任务').fill('办好科技节。');
    await lookedAt(page, 'matrix-edit-task');
    await confirm('修改');
    await done('修改任务');
    await from('T02 的更多操作', '更名…');
    await dialog.getByLabel('新名称').fill('农村居民科学素质行动');
    await confirm('更名');
    await done('任务更名');
    await from('更多', '添加单位…');
    await dialog.getByLabel('单位名称').fill('区应急局');
    await confirm('添加');
    await done('新增单位');
    const part = (name: string) => page.getByRole('tablist', { name: /的各部分|的两部分/ }).getByRole('tab', { name });
    await part('单位').click();
    await lookedAt(page, 'matrix-units');
    await from('区经贸局的更多操作', '并入另一单位…');
    await dialog.getByRole('combobox', { name: '并入哪个单位' }).pressSequentially('qfgj');
    await page.getByRole('option', { name: /区发改局/ }).click();
    await lookedAt(page, 'matrix-merge-unit');
    await confirm('合并');
    await done('单位合并');
    await part('检查').click();
    // The new task has no lead, the new unit no task.
    await page
      .getByText(/社区居民科学素质行动/)
      .first()
      .waitFor();
    await lookedAt(page, 'matrix-checks');

    await from('更多', '复制为通知文字…');
    const text = await dialog.getByRole('textbox').inputValue();
    expect(text).toContain('社区居民科学素质行动');
    await confirm('关闭');
    await from('更多', '从通知更新…');
    const revised = sampleNotice
      .replaceAll('农民科学素质行动', '农村居民科学素质行动')
      .replaceAll('区经贸局、', '')
      .replace('责任单位：区科协、区委组织部', '责任单位：区委组织部');
    await page.getByLabel('通知原文').fill(revised);
    await page.getByText(/与台账的不同/).waitFor();
    await lookedAt(page, 'matrix-notice');
    await page.getByRole('button', { name: /^采用 \d+ 处变化$/ }).click();
    await done('采用通知');

    await tab(page, '进展').click();
    await button(page, '刷新进展表').click();
    await done('刷新进展');
    await part('年度要点').click();
    await button(page, '新增要点').click();
    await page.getByLabel('工作内容').fill('举办科普日活动');
    await lookedAt(page, 'progress-point');
    await button(page, '新增').click();
    await done('新增要点');
    await part('工作进展').click();
    await page.getByRole('combobox', { name: '单位' }).pressSequentially('qjyj');
    await page.getByRole('option', { name: /区教育局/ }).click();
    await page.getByRole('list', { name: '进展条目' }).getByRole('button').first().click();
    await page.getByLabel('进展情况').fill('办了三次讲座。');
    await lookedAt(page, 'progress-item');
    await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click();
    await done('填写进展');

    await tab(page, '操作日志').click();
    await page.getByRole('button', { name: /^撤销：填写进展/ }).click();
    await done('撤销');
    const saved = await downloaded(page, () => page.getByRole('button', { name: /保存/ }).first().click());
    const ledger = ledgerIn(saved.bytes);
    expect(ledger.tasks.at(-1)).toMatchObject({ name: '社区居民科学素质行动', deadline: '2007-11-30' });
    // The notice that was adopted has the last word on what a task is about.
    expect(ledger.tasks.slice(0, 2).map(({ name, duty }) => [name, sampleNotice.includes(duty)])).toEqual([
      ['未成年人科学素质行动', true],
      ['农村居民科学素质行动', true],
    ]);
    expect(ledger.units.filter(({ active }) => !active).map(({ name }) => name)).toEqual(['区经贸局']);
    expect(ledger.points).toHaveLength(1);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it(
    'writes a ledger back into the file it was opened from, and takes returns that are dropped',
    { timeout: 300_000 },
    async () => {
      const { page, wrong } = await watchedPage(browser);
      await page.setViewportSize({ width: 1200, height: 900 });
      // The file lies in the page's own store: nobody answers the browser's dialog here.
      await page.addInitScript(() => {
        const stored = async () => [
          await (await navigator.storage.getDirectory()).getFileHandle('台账.xlsx', { create: true }),
        ];
        Object.assign(window, { showOpenFilePicker: stored });
      });
      await page.goto(`${site.url}index.html`);
      const made = [...(await writeWorkbook(createLedger(new2007), nodePacker))];
      await page.evaluate(async (bytes) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('台账.xlsx', { create: true });
        const target = await handle.createWritable();
        await target.write(new Uint8Array(bytes));
        await target.close();
      }, made);
      await button(page, '打开台账……').click();
      await assign(page);
      await button(page, '保存').click();
      await button(page, '写回原文件').click();
      await page.getByText('台账.xlsx', { exact: true }).waitFor();
      const kept = await page.evaluate(async () => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('台账.xlsx');
        return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
      });
      const ledger = ledgerIn(new Uint8Array(kept));
      expect(ledger.assignments).toHaveLength(ledger2007.assignments.length + 1);

      await tab(page, '下发与回收').click();
      const files = (await sampleReturns(ledger, 1, '2008-02-05')).slice(0, 3);
      const dropped = await page.evaluateHandle(
        (returns) => {
          const transfer = new DataTransfer();
          for (const { name, bytes } of returns) transfer.items.add(new File([new Uint8Array(bytes)], name));
          return transfer;
        },
        files.map(({ name, bytes }) => ({ name: path.basename(name), bytes: [...bytes] })),
      );
      await page.getByText('把收回的填报表（或整个文件夹）拖到这里').dispatchEvent('drop', { dataTransfer: dropped });
      await button(page, '汇总').click();
      await page.getByText(/^按时 \d+/).waitFor({ timeout: 60_000 });
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

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
