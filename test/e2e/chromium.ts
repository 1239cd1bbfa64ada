import fs from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { needing, onPath } from '../missing-program';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Any Chromium, Chrome or Edge that is there. */
const executablePath =
  process.env['CHROME_PATH'] ??
  names.map(onPath).find((file) => file !== undefined) ??
  elsewhere.find((file) => fs.existsSync(file));

export const withChromium = needing('Chromium, Chrome or Edge', executablePath !== undefined);

/** A browser with a fresh profile that speaks to this machine alone. */
export function startChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('there is no Chromium, Chrome or Edge');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
