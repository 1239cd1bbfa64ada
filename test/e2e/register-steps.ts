import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { downloaded } from './steps';

/** The form or dialog in front. */
export const drawer = (page: Page) => page.getByRole('dialog').last();
/** Opens the tab of a register. */
export const register = (page: Page, name: string) =>
  page.getByRole('tablist', { name: '领导小组的各部分' }).getByRole('tab', { name, exact: true }).click();
/** Opens the first record of a list that holds a text. */
export const row = (page: Page, list: string, text: string) =>
  page.getByRole('list', { name: list, exact: true }).getByRole('button').filter({ hasText: text }).first().click();
/** Presses a button of the form in front. */
export const press = (page: Page, name: string) => () =>
  drawer(page).getByRole('button', { name, exact: true }).click();
/** Closes the form in front. */
export const close = (page: Page) => drawer(page).getByRole('button', { name: '关闭', exact: true }).click();

/** Fills in fields by their labels. */
export async function type(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await drawer(page).getByLabel(label).first().fill(text);
}

/** Takes one of a few choices. */
export async function choose(page: Page, label: string, choice: string): Promise<void> {
  await drawer(page).getByLabel(label).selectOption({ label: choice });
}

/** Picks a unit by the initials of its pinyin. */
export async function pick(page: Page, label: string, letters: string, unit: string): Promise<void> {
  await drawer(page).getByRole('combobox', { name: label, exact: true }).pressSequentially(letters);
  await page
    .getByRole('option', { name: new RegExp(unit) })
    .first()
    .click();
}

/** Saves a paper: its name, and the text that stands in it. */
export async function paper(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const { name, bytes } = await downloaded(page, act);
  const { 'word/document.xml': body = new Uint8Array() } = unzipSync(bytes);
  return { name, text: strFromU8(body).replace(/<[^>]*>/g, '') };
}

/** The state that a form shows of its record. */
export const stands = (page: Page, state: string) => drawer(page).getByText(state, { exact: true }).first().waitFor();
