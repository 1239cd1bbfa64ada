import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { nodePlatform } from '../../scripts/platform';
import { decisions, inspections, memberChanges, members } from '../../src/ledger/registers';
import { recordsOf, type Register } from '../../src/ledger/registers/register';
import { readLedger } from '../../src/ledger/read';
import { readWorkbook } from '../../src/workbook/reading';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { button, part, tab } from './steps';

/** A step that is taken on the page: its press, and the operation that is done by it. */
export type Taking = (press: () => Promise<void>, operation: string) => Promise<void>;

/** Before the year ends: a unit has a new name, another has gone into a third, and there is a work point. */
export async function unitsMoveOn(page: Page, taken: Taking): Promise<void> {
  const dialog = page.getByRole('dialog');
  const confirm = (name: string) => () => dialog.getByRole('button', { name, exact: true }).click();
  const from = async (unit: string, item: string) => {
    await button(page, `${unit}的更多操作`).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await tab(page, '责任矩阵').click();
  await part(page, '单位').click();
  await from('区委宣传部', '更名…');
  await dialog.getByLabel('新名称').fill('区委宣传统战部');
  await taken(confirm('更名'), '单位更名');
  await from('区经贸局', '并入另一单位…');
  await dialog.getByRole('combobox', { name: '并入哪个单位' }).pressSequentially('qfgj');
  await page.getByRole('option', { name: /区发改局/ }).click();
  await taken(confirm('合并'), '单位合并');
  await tab(page, '进展').click();
  await part(page, '年度要点').click();
  await button(page, '新增要点').click();
  await dialog.getByLabel('工作内容').fill('举办科普日活动');
  await dialog.getByLabel('完成时限').fill('2007-12-15');
  await taken(confirm('新增'), '新增要点');
}

/** Looks the preview through; what carries over is left to be pressed. */
export async function previewed(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await tab(page, '总览').click();
  await button(page, '年度结转……').click();
  expect(await page.getByLabel('新台账年度').inputValue()).toBe('2008');
  expect(await page.getByLabel('填报截止日期').inputValue()).toBe('2009年1月31日');
  // Last year's return date is no date of the new ledger, and the button says so.
  await page.getByLabel('新台账年度').fill('2007');
  const refused = page.getByRole('button', { name: /^结转到 2007 年$/ });
  expect(await refused.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('status').filter({ hasText: '不能结转到 2007 年' }).waitFor();
  await page.getByLabel('新台账年度').fill('2008');
  const group = (sheet: string, counts: string) =>
    page.getByRole('button', { name: new RegExp(`^${sheet}\\s*${counts}`) });
  await group('议定事项', '带走 1 条，留下 0 条').click();
  await page.getByRole('list', { name: '带走' }).getByText('建好科普画廊').waitFor();
  await group('督查', '带走 0 条，留下 1 条').click();
  await page.getByRole('list', { name: '留下' }).getByText('2007-I01').waitFor();
  await group('单位', '带走').click();
  await page.getByText(/^U02 区委宣传统战部（.*区委宣传部.*）$/).waitFor();
  await page.getByText(/区经贸局.*停用$/).waitFor();
  await look('next-year');
}

/** What a workbook's bytes hold. */
export function opened(bytes: Uint8Array): WorkbookSnapshot {
  const reading = readWorkbook(bytes, nodePlatform);
  if (!reading.ok) throw new Error(reading.findings.map(({ code }) => code).join());
  return reading.workbook;
}

/** The new ledger has what it should of the old one. */
export function expectCarried(old: Uint8Array, made: Uint8Array): void {
  const now = opened(made);
  const { ledger } = readLedger(opened(old), '');
  const { ledger: next, findings: found } = readLedger(now, '');
  if (ledger === undefined || next === undefined) throw new Error(found.map(({ code }) => code).join());
  expect(found).toEqual([]);
  expect([next.year, next.deadline]).toEqual([2008, '2009-01-31']);
  const unit = (code: string) => next.units.find((one) => one.code === code);
  expect(next.units).toEqual(ledger.units);
  expect(unit('U02')).toMatchObject({ name: '区委宣传统战部', active: true });
  expect(unit('U02')?.aliases).toContain('区委宣传部');
  expect(next.units.filter(({ active }) => !active).map(({ name }) => name)).toEqual(['区经贸局']);
  expect(next.points).toMatchObject([{ code: '2008-T01-01', content: '举办科普日活动', deadline: '2008-12-15' }]);
  const keys = (register: Register) => recordsOf(now, register).map(({ key }) => key);
  expect(keys(decisions)).toEqual(['2007-M01-01']);
  expect(keys(inspections)).toEqual([]);
  expect(keys(memberChanges)).toEqual([]);
  const names = recordsOf(now, members).map((member) => member.text('姓名'));
  expect(names.filter((name) => name !== '').sort()).toEqual(['成员丁', '组长甲']);
}

/** The new ledger in the pane: its year, its roster, its open decision, its work point. */
export async function looksLikeTheNextYear(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /2008年台账$/ }).waitFor();
  await tab(page, '领导小组').click();
  await part(page, '议定事项').click();
  await page.getByRole('list', { name: '议定事项' }).getByText('建好科普画廊').waitFor();
  await part(page, '成员').first().click();
  await page.getByRole('list', { name: '成员' }).getByText('组长甲').first().waitFor();
  await tab(page, '进展').click();
  await part(page, '年度要点').click();
  await page.getByRole('list', { name: '年度要点' }).getByText('2008-T01-01').waitFor();
  await tab(page, '操作日志').click();
  await page.getByText('年度结转').first().waitFor();
  await tab(page, '总览').click();
}
