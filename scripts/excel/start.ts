/**
 * `npm run start:excel`: serves the pane on https://localhost:3000 and opens Excel with it (Windows and Mac); Ctrl+C takes
 * it out of Excel again. `npm run start:excel -- --web` only serves it, for Excel on the web; elsewhere than on Windows
 * and Mac that is all there is.
 */
import { spawn, spawnSync } from 'node:child_process';
import https from 'node:https';
import { setTimeout } from 'node:timers/promises';
import { excelTool } from './tools';

const manifest = 'manifest.xml';
const page = 'https://localhost:3000/taskpane.html';
const hasExcel = ['win32', 'darwin'].includes(process.platform);
const opens = hasExcel && !process.argv.includes('--web');

function run(name: string, args: readonly string[]): boolean {
  const tool = excelTool(name, args);
  return spawnSync(tool.command, tool.args, { stdio: 'inherit' }).status === 0;
}

/** Answers once the pane is built: Excel should not have to wait for it. */
const served = (): Promise<boolean> =>
  new Promise((resolve) => {
    // Whether the certificate is trusted is Excel's to ask.
    const request = https.get(page, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
  });

// Excel loads add-ins over HTTPS only: a certificate for localhost, made on this machine and trusted by this user.
const certified = run('office-addin-dev-certs', ['install', '--days', '365']);
if (!certified) process.exit(1);

const webpack = ['node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development', '--config-name', 'pane'];
const server = spawn(process.execPath, [...webpack, '--env', 'https'], { stdio: 'inherit' });
let over = false;
const stop = () => {
  if (over) return;
  over = true;
  if (opens) run('office-addin-debugging', ['stop', manifest]);
  server.kill();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
server.once('exit', (code) => {
  if (!over) process.exitCode = code ?? 1;
  stop();
});

while (!over && !(await served())) await setTimeout(500);
if (opens && !over) run('office-addin-debugging', ['start', manifest, 'desktop', '--app', 'excel', '--no-debug']);
else if (!over) {
  if (!hasExcel) console.log('Excel runs on Windows and Mac only: nothing is opened here.');
  console.log(
    `The pane is at ${page}. In Excel on the web: Home, Add-ins, More Add-ins, Upload My Add-in, ${manifest}.`,
  );
}
