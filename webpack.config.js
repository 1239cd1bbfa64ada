import path from 'node:path';
import webpack from 'webpack';

const here = import.meta.dirname;

/** The command line as one file for bare Node: no node_modules beside it. */
const commandLine = (mode) => ({
  name: 'command-line',
  mode,
  target: 'node20',
  entry: './scripts/ledger.ts',
  output: { path: path.join(here, 'dist'), filename: 'ledger.cjs', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  optimization: { minimize: false, splitChunks: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: { hints: false },
  devtool: false,
});

export default (_env, { mode = 'production' }) => [commandLine(mode)];
