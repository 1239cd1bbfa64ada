import { expect, it } from 'vitest';
import { handOut } from '../../../../src/taskpane/views/next-year/hand-out';

const bytes = new Uint8Array([80, 75]);

/** What a host was asked to do, and why it would not. */
async function asked(openBeside: (() => Promise<void>) | undefined) {
  const saved: string[] = [];
  const refused: unknown[] = [];
  const host = {
    save: (name: string) => Promise.resolve(void saved.push(name)),
    ...(openBeside === undefined ? {} : { openBeside }),
  };
  const beside = await handOut(host, '台账2008.xlsx', bytes, (error) => refused.push(error));
  return { beside, saved, refused };
}

it.each([
  ['opens a window of its own where the host has that', () => Promise.resolve(), [true, 0, 0]],
  ['is a file where the host has no windows', undefined, [false, 1, 0]],
  ['is a file where the window was refused, and says why', () => Promise.reject(new Error('no')), [false, 1, 1]],
])('a new workbook %s', async (_name, openBeside, [beside, saved, refused]) => {
  const outcome = await asked(openBeside);
  expect([outcome.beside, outcome.saved.length, outcome.refused.length]).toEqual([beside, saved, refused]);
});
