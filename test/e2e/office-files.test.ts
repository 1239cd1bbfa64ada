import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeFiles } from '../../scripts/build/office-files';
import { startChromium, withChromium } from './chromium';
import { served, type Served } from './served';

const library = fileURLToPath(new URL('../../node_modules/@microsoft/office-js/dist', import.meta.url));
/** An Excel as the loader recognises it, and what it asks for there. */
const hosts: readonly [string, readonly string[]][] = [
  ['Excel$Win32$16.01$zh-CN', ['excel-win32-16.01.js', 'zh-cn/office_strings.js']],
  ['Excel$Mac$16.00$zh-CN', ['excel-mac-16.00.js', 'zh-cn/office_strings.js']],
  ['Excel$Web$16.00$en-US', ['excel-web-16.00.js', 'en-us/office_strings.js']],
];

withChromium('office.js taken along', () => {
  let browser: Browser;
  let server: Served;
  beforeAll(async () => {
    [browser, server] = await Promise.all([startChromium(), served(library)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(hosts)('in %s the loader asks for files that are taken along', async (host, due) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    await page.route('**/pane.html*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<link rel="icon" href="data:,"><script src="office.js"></script>',
      }),
    );
    await page.goto(`${server.url}pane.html?_host_Info=${host}$id$$disableLogging$0`);
    await page.waitForLoadState('networkidle');
    await page.close();
    expect(asked.filter((name) => path.extname(name) === '.js').sort()).toEqual(['office.js', ...due].sort());
    expect(officeFiles).toEqual(expect.arrayContaining(['office.js', ...due]));
  });
});
