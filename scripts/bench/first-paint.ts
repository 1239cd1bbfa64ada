/**
 * `npm run bench:first-paint [folder]`: when the built pages show something, and when they can be used. Builds nothing:
 * serves a production build (dist/ unless told otherwise) on this machine and opens it in Chromium, without its cache.
 */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createLedger } from '../../src/ledger/creating/create';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { startChromium } from '../../test/e2e/chromium';
import { served } from '../../test/e2e/served';
import { excelUrl, openExcel, serveExcel } from '../../test/host/excel';
import { nodePacker } from '../writing/packer';
import { wideLedger } from './wide-ledger';

const runs = 5;
/** Milliseconds after which a page is taken to be broken. */
const patience = 60_000;

/** What is measured of one opening, in milliseconds after the page was asked for. */
interface Opened {
  readonly painted: number;
  readonly usable: number;
}

interface Opening {
  readonly name: string;
  /** What stands in the page once it can be used. */
  readonly awaited: string;
  readonly open: (page: Page) => Promise<void>;
}

declare global {
  interface Window {
    /** When what is waited for stood in the page and the page took a task again. */
    usableAt?: number;
  }
}

/** Runs in the page before its scripts: notes the first moment at which it could answer a press. */
function watchFor(selector: string): void {
  const look = (): void => {
    if (document.querySelector(selector) === null) {
      requestAnimationFrame(look);
      return;
    }
    setTimeout(() => (window.usableAt = performance.now()));
  };
  requestAnimationFrame(look);
}

async function opened(browser: Browser, { awaited, open }: Opening): Promise<Opened> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 450, height: 900 } });
  const page = await context.newPage();
  // The loader of these scripts names functions with a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.addInitScript(watchFor, awaited);
  await open(page);
  // The policy of the pages forbids the evaluation that `waitForFunction` needs.
  const until = performance.now() + patience;
  const done = () => window.usableAt !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0;
  while (!(await page.evaluate(done))) {
    if (performance.now() > until) throw new Error(`there is no ${awaited} in the page`);
    await page.waitForTimeout(50);
  }
  const measured = await page.evaluate(() => {
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      usable: window.usableAt ?? NaN,
    };
  });
  await context.close();
  return measured;
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;

const tabs = 'nav [role=tablist] [role=tab]';
const startPage = 'button:not([disabled])';

async function inExcel(url: string, units: number, tasks: number): Promise<Opening> {
  const bytes = await writeWorkbook(createLedger(wideLedger(units, tasks)), nodePacker);
  return {
    name: `pane in Excel, ${units} x ${tasks}`,
    awaited: tabs,
    open: async (page) => {
      await serveExcel(page, await openExcel({ bytes, calculate: () => 0 }));
      await page.goto(excelUrl(`${url}taskpane.html`), { waitUntil: 'commit' });
    },
  };
}

async function sampleOpened(page: Page, url: string): Promise<void> {
  await page.goto(`${url}index.html`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: /样例/ }).click();
}

function line(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(24))).join(''));
}

const folder = path.resolve(process.argv[2] ?? 'dist');
const [browser, site] = await Promise.all([startChromium(), served(folder)]);
try {
  const openings: readonly Opening[] = [
    {
      name: 'start page',
      awaited: startPage,
      open: async (page) => void (await page.goto(`${site.url}index.html`, { waitUntil: 'commit' })),
    },
    { name: 'start page, then its sample', awaited: tabs, open: (page) => sampleOpened(page, site.url) },
    await inExcel(site.url, 17, 9),
    await inExcel(site.url, 300, 60),
  ];
  line(['median of 5 (lowest to highest), ms', 'first paint', 'can be used']);
  for (const opening of openings) {
    const all: Opened[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await opened(browser, opening));
    const shown = (of: (one: Opened) => number): string => {
      const values = all.map(of).map(Math.round);
      return `${median(values)} (${Math.min(...values)} to ${Math.max(...values)})`;
    };
    line([opening.name, shown(({ painted }) => painted), shown(({ usable }) => usable)]);
  }
} finally {
  await browser.close();
  await site.close();
}
