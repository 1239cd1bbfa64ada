/**
 * `npm run start:excel`: builds the pane, serves it on https://localhost:3000 and opens Excel with it (Windows and Mac).
 * `npm run start:excel -- --web`: only serves it, for Excel on the web. Ends with Ctrl+C, and takes the add-in out of
 * Excel again.
 */
import { spawn, spawnSync } from 'node:child_process';
import { excelTool } from './tools';

const manifest = 'manifest.xml';
const serveOnly = process.argv.includes('--web') || !['win32', 'darwin'].includes(process.platform);

function run(name: string, args: readonly string[]): number {
  const tool = excelTool(name, args);
  return spawnSync(tool.command, tool.args, { stdio: 'inherit' }).status ?? 1;
}

// Excel loads add-ins over HTTPS only: a certificate for localhost, made on this machine and trusted by this user.
if (run('office-addin-dev-certs', ['install', '--days', '365']) !== 0) {
  console.log('There is no certificate that this machine trusts; Excel would not load the pane without one.');
  process.exit(1);
}

const webpack = ['node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development', '--config-name', 'pane'];
const server = spawn(process.execPath, [...webpack, '--env', 'https'], { stdio: 'inherit' });

const stop = () => {
  if (!serveOnly) run('office-addin-debugging', ['stop', manifest]);
  server.kill();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

if (serveOnly) {
  console.log('Serving https://localhost:3000/. In Excel on the web: Insert, Add-ins, Upload My Add-in, manifest.xml.');
} else if (run('office-addin-debugging', ['start', manifest, 'desktop', '--app', 'excel', '--no-debug']) !== 0) {
  stop();
  process.exitCode = 1;
}
