import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { nodePlatform } from '../../scripts/platform';
import { sampleReturns } from '../../scripts/sample/returns';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read';
import { sampleNotice } from '../../src/sample/notice-2007';
import { readWorkbook } from '../../src/workbook/reading';

/** A tab of the pane: the browser edition has tabs of its own for the sheets. */
export const tab = (page: Page, name: string) =>
  page.getByRole('tablist', { name: /^(面板的各部分|Views of the pane)$/ }).getByRole('tab', { name, exact: true });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The ledger in a workbook's bytes. */
export function ledgerIn(bytes: Uint8Array): Ledger {
  const reading = readWorkbook(bytes, nodePlatform);
  if (!reading.ok) throw new Error(reading.findings.map(({ code }) => code).join());
  const { ledger, findings } = readLedger(reading.workbook, '');
  if (ledger === undefined) throw new Error(findings.map(({ code }) => code).join());
  return ledger;
}

export async function createFromNotice(page: Page): Promise<void> {
  await page.getByLabel('通知原文').fill(sampleNotice);
  await page.getByLabel('台账年度').fill('2007');
  await page.getByLabel('填报截止日期').fill('2008-01-31');
  await page.getByText('未成年人科学素质行动').first().waitFor();
}

/** A browser that offers downloads and takes uploads instead of opening files: nobody answers its dialogs here. */
export function withoutFileDialogs(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    for (const dialog of ['showSaveFilePicker', 'showOpenFilePicker']) Reflect.deleteProperty(window, dialog);
  });
}

/** Chooses a file where the browser asks for one. */
export async function uploaded(
  page: Page,
  { name, bytes }: { name: string; bytes: Uint8Array },
  press: () => Promise<void>,
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(fs.readFileSync(await download.path())) };
}

export async function assign(page: Page): Promise<void> {
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

export async function handIn(page: Page, ledger: Ledger): Promise<void> {
  const files = await sampleReturns(ledger, 1, '2008-02-05');
  await page
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name: path.basename(name), mimeType: '', buffer: Buffer.from(bytes) })),
    );
  await button(page, '汇总').click();
  await page.getByText(/^按时 \d+/).waitFor({ timeout: 60_000 });
}

/** Parts of a view have tabs of their own. */
export const part = (page: Page, name: string) =>
  page.getByRole('tablist', { name: /的各部分|的两部分/ }).getByRole('tab', { name });

/** The pane says that an operation was done. */
export const done = (page: Page, what: string) => page.getByText(`已完成：${what}`).first().waitFor();

/** Fills in what every decision is signed with; its day is proposed. */
export async function signed(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由').fill('与填报人电话核实');
  await dialog.getByLabel('裁定人').fill('办公室');
}
