import type { Browser, Page } from 'playwright-core';

/** A page with whatever went wrong in it: errors, refusals of its policy, requests to elsewhere. */
export interface WatchedPage {
  readonly page: Page;
  readonly wrong: string[];
}

/** Opens an empty page that keeps what goes wrong in it. Requests that leave this machine are refused and kept. */
export async function watchedPage(browser: Browser): Promise<WatchedPage> {
  const context = await browser.newContext({
    acceptDownloads: true,
    locale: 'zh-CN',
    viewport: { width: 450, height: 900 },
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.route(/^https?:\/\/(?!127\.0\.0\.1|localhost)/, (route) => {
    wrong.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  return { page, wrong };
}
