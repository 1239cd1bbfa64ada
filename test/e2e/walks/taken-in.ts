import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { fillWithCare } from '../../../scripts/sample/filling';
import { Random } from '../../../scripts/sample/random';
import { nodePacker } from '../../../scripts/writing/packer';
import { createLedger } from '../../../src/ledger/creating/create';
import { workPlans } from '../../../src/ledger/registers';
import { recordsOf } from '../../../src/ledger/registers/register';
import { problemSheet, workPlanSheet } from '../../../src/ledger/sheets/registers';
import { progressSheet } from '../../../src/ledger/sheets/progress';
import { issueReturn } from '../../../src/returns/issuing/issue';
import { matterSheet } from '../../../src/returns/sheets';
import { columnName } from '../../../src/workbook/address';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { fillDraft } from '../../../src/workbook/fill';
import { firstRecordRow } from '../../../src/workbook/layout';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { excelUrl, openExcel, serveExcel } from '../../host/excel';
import { ledger2007, new2007 } from '../../ledger-2007';
import { opened } from '../carry-steps';
import type { Here } from '../here';
import { lookedAt } from '../looked-at';
import { button, done, ledgerIn, tab } from '../steps';
import { watchedPage } from '../watched';

/** A1 address of a cell of a sheet's first record. */
const cellOf = (spec: SheetSpec, header: string): string =>
  `${columnName(spec.columns.findIndex((column) => column.header === header) + 1)}${firstRecordRow}`;

/** A return whose plan was issued in one go, and that raises a problem. */
async function returned(): Promise<Buffer> {
  const unit = ledger2007.units.find(({ name }) => name === '区教育局');
  if (unit === undefined) throw new Error('the sample has no such unit');
  const filling = fillWithCare(ledger2007, unit, '2008-01-20', new Random(1));
  filling.record(workPlanSheet, 0, '方案名称', '未成年人科学素质行动方案');
  filling.record(workPlanSheet, 0, '印发日期', { date: '2007-10-20' });
  filling.record(matterSheet, 0, '类别', '问题');
  filling.record(matterSheet, 0, '任务编号', 'T01');
  filling.record(matterSheet, 0, '内容', '缺少活动场地。');
  return Buffer.from(
    await writeWorkbook(fillDraft(issueReturn(ledger2007, unit, '2007-12-20'), filling.cells), nodePacker),
  );
}

/** What returns offer beside what the ledger holds already: ticked one by one, and the rest stays. */
export function takenIn(here: () => Here): void {
  it('takes in what is ticked of what the ledger says otherwise', { timeout: 300_000 }, async () => {
    const host = await openExcel({
      bytes: await writeWorkbook(createLedger(new2007), nodePacker),
      calculate: () => 0,
    });
    const { page, wrong } = await watchedPage(here().browser);
    await page.clock.setFixedTime('2008-02-05T09:30:00');
    await serveExcel(page, host);
    await page.goto(excelUrl(`${here().site.url}taskpane.html`));
    await tab(page, '总览').waitFor();
    const said = '办公室电话了解：已开展两次活动，第三次正在筹备，拟与科技活动周一并举行，有关经费已经落实。';
    host.coAuthorTypes(progressSheet.name, cellOf(progressSheet, '进展情况'), said);
    await tab(page, '下发与回收').click();
    const file = { name: 'U04_区教育局_2007年填报表.xlsx', mimeType: '', buffer: await returned() };
    await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles([file]);
    await button(page, '汇总').click();
    await page.getByText(/^按时 1/).waitFor({ timeout: 60_000 });

    const progress = page.getByRole('region', { name: '写入进展和工作方案' });
    const seen = (name: string, at: Locator, widths?: readonly number[]) =>
      lookedAt(page, `taken-in-${name}`, widths === undefined ? { at } : { at, widths });
    await progress.getByRole('checkbox', { name: /办公室电话了解/ }).waitFor();
    // What will be written is there to be read before it is.
    const fresh = progress.getByRole('list', { name: /^将写入 \d+ 项/ });
    await fresh.getByText(/^T03 区教育局 状态：“未启动” → “.+”，完成率“.+报送日期“2008年1月20日”$/).waitFor();
    await progress.getByRole('checkbox', { name: /跳过/ }).first().check();
    await seen('progress', progress);
    await button(page, '写入进展').click();
    await done(page, '写入进展');
    const plan = recordsOf(opened(await host.save()), workPlans).find(({ key }) => key === 'T01 区教育局');
    expect(plan?.text('状态')).toBe('已印发');
    // What was not ticked stays as the office entered it; the rest has been written.
    expect(await fresh.count()).toBe(0);
    await progress.getByRole('checkbox', { name: /办公室电话了解/ }).waitFor();

    const problems = page.getByRole('region', { name: '写入问题答复' });
    const of = (content: string) =>
      expect
        .poll(async () => ledgerIn(await host.save()).problems.map((problem) => problem.content))
        .toContain(content);
    // So is what will be entered.
    const entered = problems.getByRole('list', { name: /^将登记 \d+ 条问题建议/ });
    await entered.getByText(/^2007-Q01 区教育局：缺少活动场地。（问题；T01/).waitFor();
    await seen('problems-new', problems);
    await button(page, '写入问题答复').click();
    await done(page, '写入问题答复');
    await of('缺少活动场地。');
    // The section stays, and with it the focus.
    await problems.getByText('没有新的问题建议和答复可以写入。').waitFor();
    expect(await page.locator('button:focus').textContent()).toBe('写入问题答复');
    host.coAuthorTypes(
      problemSheet.name,
      cellOf(problemSheet, '反映内容'),
      '基层缺少能容纳百人以上的活动场地，建议统筹解决。',
    );
    await problems.getByRole('checkbox', { name: /2007-Q01（区教育局）/ }).waitFor();
    await seen('problems', problems);
    await page.emulateMedia({ colorScheme: 'dark' });
    await button(page, 'English').click();
    await seen('problems-english', page.getByRole('region', { name: 'Take into 问题答复' }), [320]);
    await seen('progress-english', page.getByRole('region', { name: /^Take into 进展/ }), [320]);
    await button(page, '中文').click();
    await problems.getByRole('checkbox').check();
    await button(page, '写入问题答复').click();
    await of('缺少活动场地。');
    expect(host.notSimulated).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
