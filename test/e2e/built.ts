import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Builds the pane, the browser edition and the one-file edition as `npm run build` does, into a folder of its own.
 * @returns the folder; whoever asked removes it
 */
export function built(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-pages-'));
  const webpack = path.resolve('node_modules/webpack/bin/webpack.js');
  const names = ['pane', 'single-file'].flatMap((name) => ['--config-name', name]);
  const run = spawnSync(process.execPath, [webpack, '--mode', 'production', ...names, '--output-path', folder], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`the pages cannot be built:\n${run.stdout}\n${run.stderr}`);
  return folder;
}
