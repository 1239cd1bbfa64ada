import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startChromium, withChromium } from '../e2e/chromium';
import { served } from '../e2e/served';
import { excelUrl, openExcel, serveExcel } from './excel';

const page = `<!doctype html><meta charset="utf-8"><title>pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

withChromium('a page that Excel shows', () => {
  it('works on the same simulated workbook', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pane-'));
    fs.writeFileSync(path.join(folder, 'index.html'), page);
    const site = await served(folder);
    const browser = await startChromium();
    try {
      const host = await openExcel({ api: '1.13' });
      const tab = await browser.newPage();
      await serveExcel(tab, host);
      await tab.goto(excelUrl(`${site.url}index.html`));
      const ready = await tab.evaluate(async () => {
        const { host: program, platform } = await Office.onReady();
        const { requirements } = Office.context;
        return [
          program,
          platform,
          requirements.isSetSupported('ExcelApi', '1.13'),
          requirements.isSetSupported('ExcelApi', '1.14'),
        ].map(String);
      });
      expect(ready).toEqual(['Excel', 'PC', 'true', 'false']);
      // What office.js takes away from pages: the pane goes without it.
      const without = await tab.evaluate(() => {
        const asks = (ask: () => unknown): boolean => {
          try {
            ask();
            return true;
          } catch {
            return false;
          }
        };
        const { pushState, replaceState } = window.history as unknown as Record<string, unknown>;
        return [pushState ?? null, replaceState ?? null, asks(() => alert('x')), asks(() => confirm('x'))];
      });
      expect(without).toEqual([null, null, false, false]);
      const heard = tab.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            Excel.run(async (context) => {
              const sheet = context.workbook.worksheets.getItem('Sheet1');
              sheet.getRange('A1').values = [['从面板写入']];
              context.workbook.worksheets.onChanged.add(({ address, source }) => {
                if (source === 'Remote') resolve(`${source} ${address}`);
                return Promise.resolve();
              });
              await context.sync();
              document.title = 'listening';
            }).catch(reject);
          }),
      );
      await tab.waitForFunction(() => document.title === 'listening');
      expect(host.held('Sheet1', 'A1').value).toBe('从面板写入');
      host.coAuthorTypes('Sheet1', 'C3', '别人');
      expect(await heard).toBe('Remote C3');
      expect(host.notSimulated).toEqual([]);
    } finally {
      await browser.close();
      await site.close();
      fs.rmSync(folder, { recursive: true });
    }
  });
});
