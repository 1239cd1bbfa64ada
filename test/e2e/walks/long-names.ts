import { expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { createLedger } from '../../../src/ledger/creating/create';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { new2007 } from '../../ledger-2007';
import type { Here } from '../here';
import { lookedAt } from '../looked-at';
import { button, part, tab, uploaded, withoutFileDialogs } from '../steps';
import { watchedPage } from '../watched';

const [task, unit] = new2007.plan.tasks.length > 0 ? [new2007.plan.tasks[0], new2007.plan.units[0]] : [];

/** Sixty units, every third with a name as districts have them, all responsible for every task. */
function large(): Promise<Uint8Array> {
  if (task === undefined || unit === undefined) throw new Error('the sample has no task and no unit');
  const units = Array.from({ length: 60 }, (_, index) => ({
    ...unit,
    code: `U${String(index + 1).padStart(2, '0')}`,
    name:
      index % 3 === 0
        ? `区第${index + 1}经济和信息化委员会（挂大数据发展管理与科学技术普及协调办公室牌子）`
        : `区第${index + 1}局`,
  }));
  const tasks = new2007.plan.tasks.map((one, index) =>
    index === 0 ? { ...one, name: '重点人群科学素质提升与科普服务能力现代化建设协同推进示范行动' } : one,
  );
  const assignments = tasks.flatMap(({ code }) =>
    units.map((one, index) => ({
      task: code,
      unit: one.code,
      role: index < 2 ? ('牵头' as const) : ('责任' as const),
    })),
  );
  const plan = { ...new2007.plan, units, tasks, assignments };
  return writeWorkbook(createLedger({ ...new2007, plan, points: [] }), nodePacker);
}

/** Names of forty characters stay whole and within the pane. */
export function longNames(here: () => Here): void {
  it('keeps long names and many units within the pane', { timeout: 120_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await page.clock.setFixedTime('2007-11-05T09:30:00');
    await withoutFileDialogs(page);
    await page.goto(`${here().site.url}index.html`);
    const name = '衢州市衢江区二〇〇七年度全民科学素质工作台账（正式稿）.xlsx';
    await uploaded(page, { name, bytes: await large() }, () => button(page, '打开台账……').click());
    await tab(page, '责任矩阵').click();
    await button(page, '给 T01 添加单位').waitFor();
    await lookedAt(page, 'long-matrix');
    await part(page, '单位').click();
    await lookedAt(page, 'long-units', { widths: [320] });
    await tab(page, '总览').click();
    await page.getByRole('button', { name: /^全部 \d+ 件$/ }).press('Enter');
    // Hundreds of lines are one stop of the Tab key.
    const everything = page.getByRole('list', { name: /^全部 \d+$/ });
    await page.keyboard.press('Shift+Tab');
    expect(await everything.locator('button:focus').count()).toBe(1);
    const before = await page.locator('button:focus').textContent();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('button:focus').textContent()).not.toBe(before);
    await page.locator('button:focus').scrollIntoViewIfNeeded();
    await lookedAt(page, 'long-to-do', { widths: [320] });
    await tab(page, '进展').click();
    await page.getByRole('list', { name: '进展条目' }).getByRole('button').first().waitFor();
    await lookedAt(page, 'long-progress', { widths: [320] });
    await tab(page, '下发与回收').click();
    await page.getByLabel('只给一部分单位').check();
    await lookedAt(page, 'long-returns', { widths: [320] });
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
