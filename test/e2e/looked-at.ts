import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = fs.readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/** Widths of a narrow pane, a usual one, and a window. */
const widths = [320, 450, 1200];

/** Where pictures of the views are kept, for people to look at. */
const pictures = path.resolve('out/pictures');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * Takes pictures of what a page shows, at every width, and asks axe: nothing serious may be wrong, and nothing may stand
 * out to the side.
 */
export async function lookedAt(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  fs.mkdirSync(pictures, { recursive: true });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    // Drawers and messages move into place.
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`) });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, `${name} at ${width} px stands out to the side`).toBeLessThanOrEqual(0);
  }
  if (size !== null) await page.setViewportSize(size);
  // Evaluated, not added as a script: the page's policy allows none but its own.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(what: { exclude: string[][] }): Promise<{ violations: Violation[] }> };
    };
    // Fluent's own guards, which hand the focus on before anybody hears of them.
    return (await axe.run({ exclude: [['[data-tabster-dummy]']] })).violations;
  });
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
