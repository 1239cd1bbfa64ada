import { expect, it } from 'vitest';
import { sampleNotice } from '../../../src/sample/notice-2007';
import { sheetNames } from '../../../src/ledger/sheets/names';
import { listSheetName } from '../../../src/workbook/lists';
import { metaSheetName } from '../../../src/workbook/meta';
import { opened } from '../carry-steps';
import type { Here } from '../here';
import { button, createFromNotice, done, downloaded, ledgerIn, part, tab, withoutFileDialogs } from '../steps';
import { lookedAt } from '../looked-at';
import { watchedPage } from '../watched';

const declared: ReadonlySet<string> = new Set([...sheetNames, metaSheetName, listSheetName]);

/** Everything that is done to matrix and progress by hand, from a blank workbook on. */
export function matrixAndProgress(here: () => Here): void {
  it('keeps matrix and progress in the browser edition, from a blank workbook on', { timeout: 300_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await page.setViewportSize({ width: 1200, height: 900 });
    await withoutFileDialogs(page);
    await page.goto(`${here().site.url}index.html`);
    await button(page, '新建台账').click();
    await page.getByLabel('通知原文').waitFor();
    // What has no sheet is no file.
    expect(await button(page, '保存').getAttribute('aria-disabled')).toBe('true');
    await lookedAt(page, 'browser-create-empty');
    await createFromNotice(page);
    await button(page, '建立台账').click();
    // The ledger just made is taken back to the blank workbook, and made once more.
    await button(page, '撤销').click();
    await page.getByText('还没有工作表。').waitFor();
    await createFromNotice(page);
    await button(page, '建立台账').click();
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
    await done(page, '新增任务');
    await from('T01 的更多操作', '修改…');
    await dialog.getByLabel('主要任务').fill('办好科技节。');
    await lookedAt(page, 'matrix-edit-task');
    await confirm('修改');
    await done(page, '修改任务');
    await from('T02 的更多操作', '更名…');
    await dialog.getByLabel('新名称').fill('农村居民科学素质行动');
    await confirm('更名');
    await done(page, '任务更名');
    await from('更多', '添加单位…');
    await dialog.getByLabel('单位名称').fill('区应急局');
    await confirm('添加');
    await done(page, '新增单位');
    await part(page, '单位').click();
    await lookedAt(page, 'matrix-units');
    await from('区经贸局的更多操作', '并入另一单位…');
    await dialog.getByRole('combobox', { name: '并入哪个单位' }).pressSequentially('qfgj');
    await page.getByRole('option', { name: /区发改局/ }).click();
    await lookedAt(page, 'matrix-merge-unit');
    await confirm('合并');
    await done(page, '单位合并');
    await part(page, '检查').click();
    // The new task has no lead, the new unit no task.
    await page
      .getByText(/社区居民科学素质行动/)
      .first()
      .waitFor();
    await lookedAt(page, 'matrix-checks');

    await part(page, '单位').click();
    await page.getByLabel(/也列出已停用的/).check();
    await from('区经贸局的更多操作', '操作记录');
    await page.getByRole('status').filter({ hasText: '1/' }).waitFor();
    await page.getByRole('list', { name: '操作日志' }).getByText('单位合并').waitFor();
    await lookedAt(page, 'matrix-history', { widths: [320] });
    await tab(page, '责任矩阵').click();

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
    await done(page, '采用通知');

    await tab(page, '进展').click();
    await button(page, '刷新进展表').click();
    await done(page, '刷新进展');
    await part(page, '年度要点').click();
    await button(page, '新增要点').click();
    await page.getByLabel('工作内容').fill('举办科普日活动');
    await lookedAt(page, 'progress-point');
    await button(page, '新增').click();
    await done(page, '新增要点');
    await part(page, '工作进展').click();
    await page.getByRole('combobox', { name: '单位' }).pressSequentially('qjyj');
    await page.getByRole('option', { name: /区教育局/ }).click();
    await page.getByRole('list', { name: '进展条目' }).getByRole('button').first().click();
    await page.getByLabel('进展情况').fill('办了三次讲座。');
    await lookedAt(page, 'progress-item');
    await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click();
    await done(page, '填写进展');

    await tab(page, '操作日志').click();
    await page.getByRole('button', { name: /^撤销：填写进展/ }).click();
    await done(page, '撤销');
    const saved = await downloaded(page, () => page.getByRole('button', { name: /保存/ }).first().click());
    // Nothing but the ledger: the cover first, and no sheet that nobody declared.
    const sheets = opened(saved.bytes).sheets.map(({ name }) => name);
    expect(sheets[0]).toBe('封面');
    expect(sheets.filter((name) => !declared.has(name))).toEqual([]);
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
}
