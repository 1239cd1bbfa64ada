import { expect, it } from 'vitest';
import { excelUrl, openExcel, serveExcel } from '../../host/excel';
import type { Here } from '../here';
import { assign, button, createFromNotice, tab } from '../steps';
import { watchedPage } from '../watched';

/** Other hands type into the workbook while the pane is open. */
export function typedByOthers(here: () => Here): void {
  it('reads again what people type, and never fights them', { timeout: 120_000 }, async () => {
    const host = await openExcel({ calculate: () => 0 });
    const { page, wrong } = await watchedPage(here().browser);
    await serveExcel(page, host);
    await page.goto(excelUrl(`${here().site.url}taskpane.html`));
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
}
