import fs from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const { pane, singleFile } = await tsImport('./scripts/build/pane.ts', import.meta.url);
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));

const here = import.meta.dirname;

/** A program as one file for bare Node: no node_modules beside it. */
const program = (name, entry, mode) => ({
  name,
  mode,
  target: 'node20',
  entry,
  output: { path: path.join(here, 'dist'), filename: `${name}.cjs`, library: { type: 'commonjs2' } },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // Parts of exceljs that are never called: its CSV files and its stream reader.
    alias: { 'fast-csv': false, unzipper: false },
  },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  optimization: { minimize: false, splitChunks: false },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(
      /rarer\/start-worker$|^\.\/start-worker$/,
      path.join(here, 'scripts/reading/rarer/start-own-program.ts'),
    ),
    ...['pictures/load-drawing', 'pictures/rasteriser-files', 'reading/ahead/start-reading'].map(
      (module) =>
        new webpack.NormalModuleReplacementPlugin(
          new RegExp(`/${path.basename(module)}$`),
          path.join(here, `scripts/${module}-beside.ts`),
        ),
    ),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: { hints: false },
  devtool: false,
});

/** What draws pictures, with what it needs: loaded by the program beside it once pictures are wanted. */
const drawing = (mode) => {
  const one = program('drawing', './scripts/pictures/drawing.ts', mode);
  const fonts = path.join(here, 'node_modules/@embedpdf/fonts-sc');
  const patterns = [
    { from: path.join(here, 'node_modules/@resvg/resvg-wasm/index_bg.wasm'), to: 'resvg.wasm' },
    { from: path.join(fonts, 'fonts/NotoSansHans-Regular.otf'), to: 'NotoSansHans-Regular.otf' },
    { from: path.join(fonts, 'LICENSE'), to: 'NotoSansHans-LICENSE.txt', toType: 'file' },
  ];
  return { ...one, plugins: [...one.plugins, new CopyPlugin({ patterns })] };
};

export default (env, { mode = 'production' }) => [
  program('ledger', './scripts/ledger.ts', mode),
  drawing(mode),
  // Reads returns in a thread of its own: loaded by the program beside it.
  program('reading-ahead', './scripts/reading/ahead/worker.ts', mode),
  pane(env, mode, version),
  singleFile(mode),
  // Each way of the bench by itself, so that it loads only what it needs.
  ...['floor', 'read', 'exceljs', 'sheetjs'].map((way) => program(`bench-${way}`, `./scripts/bench/${way}.ts`, mode)),
];
