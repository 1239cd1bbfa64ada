import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const endings = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

type Imports = ReadonlyMap<string, readonly string[]>;

/** The files of the house, with the files that each imports: types too, for they are what a reader has to know as well. */
function importsOf(folders: readonly string[]): Imports {
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(fs.readFileSync(path.join(root, file), 'utf8'));
      const imported = importedFiles.flatMap(({ fileName }) => {
        if (!fileName.startsWith('.')) return [];
        const target = path.join(path.dirname(file), fileName);
        return endings.map((ending) => target + ending).find((one) => known.has(one)) ?? [];
      });
      return [file, imported];
    }),
  );
}

/** A way from a file back to itself, if there is one. */
function circleFrom(start: string, imports: Imports): string[] | undefined {
  const before = new Map<string, string>();
  const waiting = [start];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const next of imports.get(file) ?? []) {
      if (next === start) {
        const way = [start];
        for (let at: string | undefined = file; at !== undefined && at !== start; at = before.get(at)) way.unshift(at);
        return [start, ...way];
      }
      if (before.has(next)) continue;
      before.set(next, file);
      waiting.push(next);
    }
  }
  return undefined;
}

const circles = (imports: Imports): string[] =>
  [...imports.keys()].flatMap((file) => circleFrom(file, imports)?.join(' -> ') ?? []);

it('no file leads back to itself by what it imports', () => {
  const imports = importsOf(['src', 'scripts']);
  expect(imports.get(path.join('src', 'findings', 'sentence.ts'))).toContain(
    path.join('src', 'findings', 'language.ts'),
  );
  expect(circles(imports)).toEqual([]);
});

it('a circle is found and named', () => {
  const around = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circles(around)).toEqual(['a -> b -> c -> a', 'b -> c -> a -> b', 'c -> a -> b -> c']);
});
