import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;

/** Microsoft's tools for add-ins are installed when first needed: nobody else should have to wait for them. */
function installed(): void {
  if (fs.existsSync(path.join(folder, 'node_modules'))) return;
  console.log("installing Microsoft's tools for add-ins (once; some 45 MB) …");
  // Through a shell: on Windows npm is a batch file.
  const { status } = spawnSync('npm ci', { cwd: folder, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`npm ci in ${path.relative('.', folder)} failed`);
}

/**
 * How to run one of Microsoft's tools.
 * @param name of its package: `office-addin-debugging`
 */
export function excelTool(name: string, args: readonly string[]): { command: string; args: string[] } {
  installed();
  return { command: process.execPath, args: [path.join(folder, 'node_modules', name, 'cli.js'), ...args] };
}
