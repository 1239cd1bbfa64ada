import { build } from 'esbuild';
import { expect, it } from 'vitest';

const drawing = ['echarts/core', '@resvg/resvg-wasm'];

/** Packages that a program loads at its start; what it loads later, by import(), does not count. */
async function loadedBy(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [
      {
        name: 'later',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\./ }, ({ kind, path }) =>
            kind === 'dynamic-import' ? { path, external: true } : undefined,
          ),
      },
    ],
  });
  return Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ kind, external }) => external === true && kind === 'import-statement').map(({ path }) => path),
  );
}

it.each(['scripts/commands/merge.ts', 'scripts/commands/report.ts', 'src/workbook/exceljs/write.ts'])(
  '%s starts without what draws pictures',
  async (entry) => {
    const loaded = await loadedBy(entry);
    expect(loaded.length).toBeGreaterThan(0);
    for (const one of drawing) expect(loaded).not.toContain(one);
  },
);

it('the check sees what draws pictures where it is loaded', async () => {
  const loaded = await loadedBy('scripts/pictures/drawing.ts');
  for (const one of drawing) expect(loaded).toContain(one);
});
