import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { registers } from '../../../src/ledger/registers';
import { excelUrl, openExcel, serveExcel } from '../../host/excel';
import type { Here } from '../here';
import { lookedAt } from '../looked-at';
import { button, createFromNotice, done, handIn, ledgerIn, part, signed, tab } from '../steps';
import { watchedPage } from '../watched';

/** What may be pressed while the ledger is frozen: it changes nothing of it. */
const harmless: readonly RegExp[] = [
  // A list is looked at as of a day; the days of what is written down are greyed with their forms.
  /^打开日历$/,
  /^(English|重新打开|知道了)$/,
  // What leads elsewhere, or shows more.
  /^转到/,
  /^(更多|.*的更多操作|复制为通知文字…|操作记录|全部 .*|再看 .*|另有 .*)$/,
  // Rows lead to a form that can only be read, or to their cell.
  /(牵头|责任).*T\d\d /,
  /^(.*未起草|.*空缺|.*未完成)/,
  /^(?!撤销).*\d{4}-\d\d-\d\d \d\d:\d\d/,
  // Merging leaves the ledger as it is.
  /^(选择文件|选择文件夹|清空|重新汇总|打开年度汇总|另存年度汇总|打开这份填报表)$/,
  /^(到退回单|(错误|提醒|修正) \d+)$/,
];

/** Names of buttons, fields of a grid and items of menus that can be pressed. */
async function pressable(page: Page): Promise<string[]> {
  const all = page.locator(
    'button:not([aria-disabled=true]):not(:disabled):not([role=tab]), [role=menuitem]:not([aria-disabled=true])',
  );
  const names = await all.evaluateAll((buttons) =>
    buttons.map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()),
  );
  return [...new Set(names)].filter((name) => !harmless.some((pattern) => pattern.test(name)));
}

const greyed = (page: Page, name: string) => page.locator('[aria-disabled=true]').and(button(page, name));

/** A year that is archived in the simulated Excel: nothing can be changed, and every button says so; then reopened. */
export function archived(here: () => Here): void {
  it(
    'archives the year in the simulated Excel, changes nothing then, and reopens it',
    { timeout: 300_000 },
    async () => {
      const host = await openExcel({ calculate: () => 0 });
      const { page, wrong } = await watchedPage(here().browser);
      await page.clock.setFixedTime('2008-02-05T09:30:00');
      await serveExcel(page, host);
      await page.goto(excelUrl(`${here().site.url}taskpane.html`));
      expect(await page.getByLabel('台账年度').inputValue()).toBe('2008');
      await createFromNotice(page);
      await button(page, '建立台账').click();
      await tab(page, '下发与回收').click();
      await handIn(page, ledgerIn(await host.save()));
      const dialog = page.getByRole('dialog');
      const inTwo = async (press: () => Promise<void>, name: string) => {
        host.resetCounters();
        await press();
        await done(page, name);
        expect(host.counters.syncs).toBeLessThanOrEqual(2);
      };

      await page.getByRole('button', { name: /^提醒 \d+$/ }).click();
      await button(page, '裁定……').first().click();
      await dialog.getByLabel('裁定值').fill('12');
      await signed(page);
      await inTwo(() => dialog.getByRole('button', { name: '裁定', exact: true }).click(), '裁定');
      await button(page, '撤回……').waitFor();

      await button(page, '归档').click();
      await dialog.getByLabel('经办人').fill('办公室主任');
      await lookedAt(page, 'archived-freeze');
      await inTwo(() => dialog.getByRole('button', { name: '归档', exact: true }).click(), '归档');
      const frozen = ledgerIn(await host.save());
      expect(frozen.frozen).toMatchObject({ by: '办公室主任', since: '2008-02-05' });

      await page.setViewportSize({ width: 1200, height: 900 });
      await greyed(page, '写入进展').waitFor();
      for (const name of ['裁定……', '改用这一份……', '撤回……', '撤销', '生成填报表', '区农业局的退回单']) {
        expect(await greyed(page, name).count(), name).toBeGreaterThan(0);
      }
      expect(await pressable(page)).toEqual([]);
      await lookedAt(page, 'archived-returns', { at: page.getByRole('region', { name: '写入进展' }) });

      await tab(page, '责任矩阵').click();
      await page.setViewportSize({ width: 1200, height: 900 });
      for (const [shown, known] of [
        ['任务', '添加任务'],
        ['单位', '添加单位'],
        ['检查', ''],
      ] as const) {
        await part(page, shown).click();
        if (known !== '') await greyed(page, known).waitFor();
        expect(await pressable(page), shown).toEqual([]);
      }
      await part(page, '任务').click();
      await lookedAt(page, 'archived-matrix', { widths: [320, 1200] });
      await page.setViewportSize({ width: 1200, height: 900 });
      await button(page, '更多').click();
      await page.getByRole('menuitem', { name: '添加任务…' }).waitFor();
      expect(await pressable(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await part(page, '对照表').click();
      await page.locator('[role=grid][aria-readonly=true]').waitFor();
      await page.getByRole('gridcell').first().click();

      await tab(page, '进展').click();
      await greyed(page, '刷新进展表').waitFor();
      expect(await pressable(page)).toEqual([]);
      await page.getByRole('list', { name: '进展条目' }).getByRole('button').first().click();
      await dialog
        .getByRole('button', { name: '保存', exact: true })
        .and(page.locator('[aria-disabled=true]'))
        .waitFor();
      expect(await dialog.getByLabel('进展情况').isDisabled()).toBe(true);
      await lookedAt(page, 'archived-item');
      await dialog.getByRole('button', { name: '关闭' }).click();
      await part(page, '年度要点').click();
      await greyed(page, '新增要点').waitFor();
      expect(await pressable(page)).toEqual([]);
      await tab(page, '领导小组').click();
      for (const { noun } of registers) {
        await part(page, noun)
          .and(page.getByRole('tab', { name: noun, exact: true }))
          .click();
        await greyed(page, `登记${noun}`).waitFor();
        expect(await pressable(page), noun).toEqual([]);
      }
      await part(page, '工作方案').click();
      await page.getByRole('list', { name: '工作方案' }).getByRole('button').first().click();
      await dialog.getByText(/不能再改/).waitFor();
      for (const step of ['起草……', '征求意见……', '退回修改……', '印发……']) {
        expect(await dialog.getByRole('button', { name: step, exact: true }).isDisabled(), step).toBe(true);
      }
      await lookedAt(page, 'archived-work-plan', { widths: [320] });
      await dialog.getByRole('button', { name: '关闭' }).click();
      await tab(page, '操作日志').click();
      await page.getByText('归档').first().waitFor();
      expect(await pressable(page)).toEqual([]);
      await tab(page, '总览').click();
      await lookedAt(page, 'archived-overview', { widths: [320] });
      // The next year's ledger is made of it all the same.
      await button(page, '年度结转……').click();
      const carry = button(page, '结转到 2008 年');
      expect(await carry.getAttribute('aria-disabled')).toBeNull();
      await carry.click();
      await page.getByText(/2008 年的台账已在新窗口打开/).waitFor();
      const [next = new Uint8Array()] = host.opened;
      expect(ledgerIn(next)).toMatchObject({ year: 2008, units: frozen.units });
      expect(ledgerIn(next).frozen).toBeUndefined();
      await button(page, '返回总览').click();
      // Nothing was refused, and nothing was written.
      expect(ledgerIn(await host.save())).toEqual(frozen);

      await button(page, '重新打开').click();
      await dialog.getByLabel('理由').fill('一个数字填错，改正后重新汇总。');
      await dialog.getByLabel('经办人').fill('办公室主任');
      await lookedAt(page, 'archived-reopen');
      await inTwo(() => dialog.getByRole('button', { name: '重新打开', exact: true }).click(), '重新打开');
      await button(page, '重新打开').waitFor({ state: 'hidden' });
      expect(ledgerIn(await host.save()).frozen).toBeUndefined();
      expect(host.notSimulated).toEqual([]);
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );
}
