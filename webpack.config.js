import fs from 'node:fs';
import path from 'node:path';
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
      path.join(here, 'scripts/rarer/start-own-program.ts'),
    ),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: { hints: false },
  devtool: false,
});

export default (env, { mode = 'production' }) => [
  program('ledger', './scripts/ledger.ts', mode),
  pane(env, mode, version),
  singleFile(mode),
  // Each way of the bench by itself, so that it loads only what it needs.
  ...['floor', 'read', 'exceljs', 'sheetjs'].map((way) => program(`bench-${way}`, `./scripts/bench/${way}.ts`, mode)),
];
