/**
 * `npm run icons`: draws the PNGs that Excel shows from `icons.svg`, with Chromium (`CHROME_PATH` names another one).
 * The PNGs are kept beside the drawing, so that only who changes the drawing needs this.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = 'src/taskpane/icons';
const onRibbon = [16, 32, 80];
const drawn: Readonly<Record<string, readonly number[]>> = {
  // 64 is for high resolutions, 128 for a store.
  ledger: [...onRibbon, 64, 128],
  check: onRibbon,
  refresh: onRibbon,
  merge: onRibbon,
};

const symbols = fs.readFileSync(path.join(folder, 'icons.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(drawn)) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    const use = `<svg width="${size}" height="${size}" style="display:block"><use href="#${name}"/></svg>`;
    await page.setContent(`<body style="margin:0">${use}<div style="display:none">${symbols}</div></body>`);
    await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
