import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayName } from '../../src/findings/day-name';
import { dashboardName, layDashboard } from '../../src/report/dashboard/page';
import { mergedOn, samples, yearOfFiles } from '../year-2007';
import { startChromium, withChromium } from './chromium';
import { lookedAt } from './looked-at';

withChromium('the dashboard', () => {
  let browser: Browser;
  let page: Page;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-dashboard-'));
  const asked: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    const file = path.join(folder, dashboardName);
    fs.writeFileSync(file, layDashboard(yearOfFiles(await samples(1))));
    browser = await startChromium();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(pathToFileURL(file).href);
  });

  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('opens from disk and loads nothing else', async () => {
    expect(await page.title()).toContain('年度看板');
    expect(asked).toHaveLength(1);
    expect(said).toEqual([]);
  });

  test('is good to look at and to be read aloud', async () => {
    await lookedAt(page, 'dashboard');
  });

  test('prints on whole pages of A4', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    fs.mkdirSync('out/pictures', { recursive: true });
    fs.writeFileSync('out/pictures/dashboard.pdf', pdf);
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box = '']) =>
      box.split(' ').map(Number),
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, , width = 0, height = 0] of boxes) {
      expect(Math.round((width * 25.4) / 72)).toBe(297);
      expect(Math.round((height * 25.4) / 72)).toBe(210);
    }
  });

  test('is of the day it was made for', async () => {
    expect(await page.textContent('header')).toContain(dayName(mergedOn));
  });
});
