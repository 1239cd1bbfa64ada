/**
 * `npm run manifest [-- --official]`: checks manifest.xml, and dist/manifest.xml with the files beside it once built.
 * `--official` also asks Microsoft's validator, which sends the manifest over the internet.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { ribbonCommands } from '../../src/commands/ribbon';
import { excelTool } from '../excel/tools';
import { checkManifest } from './check';
import type { Expected } from './remark';

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
const expected: Expected = {
  version,
  requirements: { ExcelApi: '1.13', SharedRuntime: '1.1' },
  functions: ribbonCommands,
  languages: ['en-US'],
};

const built = fs.existsSync('dist/manifest.xml');
const manifests = [
  { file: 'manifest.xml', expected },
  ...(built ? [{ file: 'dist/manifest.xml', expected: { ...expected, folder: 'dist' } }] : []),
];

for (const one of manifests) {
  const remarks = checkManifest(fs.readFileSync(one.file, 'utf8'), one.expected);
  for (const { line, code, detail } of remarks) console.log(`${one.file}:${line}: ${code}: ${detail}`);
  if (remarks.length > 0) process.exitCode = 1;
  else console.log(`${one.file}: nothing to object to`);
}
if (!built) console.log('dist/ is not built: whether the files are there was not checked (npm run build)');

if (process.argv.includes('--official')) {
  const { command, args } = excelTool('office-addin-manifest', ['validate', manifests.at(-1)?.file ?? '']);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.log("Microsoft's validator objects, or cannot be reached: it works over the internet only.");
    process.exitCode = 1;
  }
}
