import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = fs.readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/** Widths of a narrow pane, a usual one, and a window. */
const everyWidth = [320, 450, 1200];

/** Where pictures of the views are kept, for people to look at. */
const pictures = path.resolve('out/pictures');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Parts that would have to be moved to the side, but those made for it: the sheets and the matrix as a grid, wide tables. */
function movedToTheSide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, [role=dialog], [role=region], section, ul')]
      .filter((part) => part.querySelector('[role=grid]') === null && part.closest('[role=grid]') === null)
      .filter((part) => part.querySelector(':scope > table') === null)
      .filter(
        (part) => ['auto', 'scroll'].includes(getComputedStyle(part).overflowX) && part.scrollWidth > part.clientWidth,
      )
      .map((part) => `${part.tagName} ${part.getAttribute('aria-label') ?? ''}`),
  );
}

interface Look {
  readonly widths?: readonly number[];
  /** What is to be in sight. */
  readonly at?: Locator;
}

/**
 * Takes pictures of what a page shows, at every width, and asks axe: nothing serious may be wrong, and nothing may stand
 * out to the side, of the page or of a part that can be moved up and down.
 */
export async function lookedAt(page: Page, name: string, { widths = everyWidth, at }: Look = {}): Promise<void> {
  const size = page.viewportSize();
  fs.mkdirSync(pictures, { recursive: true });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    // Drawers and messages move into place.
    await page.waitForTimeout(300);
    await at?.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`) });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, `${name} at ${width} px stands out to the side`).toBeLessThanOrEqual(0);
    expect(await movedToTheSide(page), `${name} at ${width} px`).toEqual([]);
  }
  if (size !== null) await page.setViewportSize(size);
  // Evaluated, not added as a script: the page's policy allows none but its own.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(what: { exclude: string[][] }, how: { resultTypes: string[] }): Promise<{ violations: Violation[] }> };
    };
    // Fluent's own guards, which hand the focus on before anybody hears of them.
    return (await axe.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] })).violations;
  });
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
