/** `npm run pane-size [folder]`: what each page of dist/, or of another folder, loads before it shows anything, gzipped; more than the limit is an error. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? 'dist';
const limit = 250;
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

for (const name of ['taskpane.html', 'index.html']) {
  const html = fs.readFileSync(path.join(folder, name), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address ?? '');
  const own = scripts.filter((address) => !address.startsWith('https:') && !address.startsWith('office/'));
  const sizes = own.map((file) => {
    const bytes = fs.readFileSync(path.join(folder, file));
    return { file, plain: bytes.length, packed: gzipSync(bytes, { level: 9 }).length };
  });
  const total = sizes.reduce((sum, { packed }) => sum + packed, 0);
  for (const { file, plain, packed } of sizes) {
    console.log(`${name}  ${file}  ${kilobytes(plain)} KB, gzipped ${kilobytes(packed)} KB`);
  }
  console.log(`${name}  initial JavaScript, gzipped: ${kilobytes(total)} KB of ${limit} KB`);
  if (total > limit * 1024) process.exitCode = 1;
}
