import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Ways by which a text becomes markup or code in a page. */
const doors =
  /dangerouslySetInnerHTML|\.(?:inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|href=\{/;

const files = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => path.join('src', name));

it('no text becomes markup, code or an address in the pane', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter(
    (file) => /src\/(?:taskpane|commands)\//.test(file) && doors.test(fs.readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});
