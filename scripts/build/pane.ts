import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import fs from 'node:fs';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import 'webpack-dev-server';
import { addressedManifest, developmentUrl } from '../manifest/addressed';
import { Minified } from './minified';
import { officeFiles } from './office-files';
import { page } from './page';
import { officeCdn, pagePolicy, type OfficeSource } from './policy';
import { SingleFile } from './single-file';

const root = path.join(import.meta.dirname, '..', '..');
const template = fs.readFileSync(path.join(root, 'src/taskpane/page.html'), 'utf8');
const icon = 'icons/ledger-32.png';

/** What can be said after `--env`. */
export interface BuildOptions {
  /** Where dist/ will be: `https://intranet/ledger/`. */
  readonly url?: string;
  /** `local` takes office.js along instead of naming Microsoft's servers. */
  readonly officejs?: 'cdn' | 'local';
  /** Serve over HTTPS with the certificate that `npm run start:excel` made. */
  readonly https?: boolean;
  readonly WEBPACK_SERVE?: boolean;
}

type Mode = 'production' | 'development';

const common = (mode: Mode): Configuration => ({
  mode,
  target: ['web', 'es2021'],
  output: { path: path.join(root, 'dist'), publicPath: 'auto' },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: {
      // Made for browsers, without the substitutes for what browsers of today have: 20 KB less to load.
      exceljs$: path.join(root, 'node_modules/exceljs/dist/exceljs.bare.min.js'),
      mammoth$: path.join(root, 'node_modules/mammoth/mammoth.browser.min.js'),
    },
  },
  module: {
    // Libraries that come bundled have a `require` of their own.
    noParse: /exceljs\.bare\.min\.js|mammoth\.browser\.min\.js/,
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false, target: 'ES2021' } },
      },
    ],
  },
  optimization: { minimizer: [new Minified()] },
  performance: { hints: false },
  // Made without eval, which the pages' policy refuses.
  devtool: mode === 'development' ? 'source-map' : false,
});

/** The pane in Excel (`taskpane.html`) and the browser edition (`index.html`): two pages that share what they load. */
export function pane(options: BuildOptions, mode: Mode, version: string): Configuration {
  const serving = options.WEBPACK_SERVE === true;
  const office = options.officejs === 'local' ? 'local' : 'cdn';
  const officeScript = office === 'local' ? 'office/office.js' : `${officeCdn}/lib/1/hosted/office.js`;
  const pageOf = (entry: string, filename: string, source: OfficeSource, before: readonly string[]) =>
    new HtmlPlugin({
      filename,
      chunks: [entry],
      inject: false,
      minify: false,
      templateContent: (parameters) => {
        const { files } = parameters['htmlWebpackPlugin'] as { files: { js: string[] } };
        return page(template, { policy: pagePolicy(source, serving), icon, scripts: [...before, ...files.js] });
      },
    });
  const base = common(mode);
  return {
    ...base,
    name: 'pane',
    entry: { excel: './src/taskpane/excel/main.tsx', browser: './src/taskpane/browser/main.tsx' },
    output: {
      ...base.output,
      // Excel and browsers keep scripts: another version must have another name.
      filename: 'js/[name].[contenthash:8].js',
      clean: { keep: (file) => !file.startsWith('js/') },
    },
    optimization: { ...base.optimization, splitChunks: { chunks: 'all', maxInitialRequests: 6 } },
    plugins: [
      pageOf('excel', 'taskpane.html', office, [officeScript]),
      pageOf('browser', 'index.html', 'none', []),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/icons/*.png', to: 'icons/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (text) => addressedManifest(text.toString(), options.url ?? developmentUrl, version),
          },
          ...(office === 'local'
            ? officeFiles.map((file) => ({
                from: `node_modules/@microsoft/office-js/dist/${file}`,
                to: `office/${file}`,
                // Distributed as it is.
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
    ...(serving ? { stats: 'errors-warnings' } : {}),
    devServer: {
      host: '127.0.0.1',
      port: 3000,
      hot: false,
      static: false,
      allowedHosts: ['localhost'],
      // By the address of the page: the policy lets it speak to its own server alone.
      client: { overlay: false, webSocketURL: 'auto://0.0.0.0:0/ws' },
      open: options.https !== true,
      ...(options.https === true ? { server: certificate() } : {}),
    },
  };
}

/** The certificate that office-addin-dev-certs keeps for this user. */
function certificate() {
  const folder = path.join(process.env['HOME'] ?? process.env['USERPROFILE'] ?? '', '.office-addin-dev-certs');
  const file = (name: string) => path.join(folder, name);
  return {
    type: 'https' as const,
    options: { ca: file('ca.crt'), cert: file('localhost.crt'), key: file('localhost.key') },
  };
}

/** The browser edition as one file. Its one script is the page's and, loaded again, the worker's. */
export function singleFile(mode: Mode): Configuration {
  const base = common(mode);
  return {
    ...base,
    name: 'single-file',
    entry: { single: './src/taskpane/browser/single-file.ts' },
    output: { ...base.output, filename: '[name].js' },
    module: { ...base.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    devtool: false,
    plugins: [
      new webpack.NormalModuleReplacementPlugin(
        /merging\/start-worker$/,
        path.join(root, 'src/taskpane/browser/start-own-script.ts'),
      ),
      new SingleFile({
        name: '科学素质工作台账.html',
        template,
        icon: `data:image/png;base64,${fs.readFileSync(path.join(root, 'src/taskpane', icon)).toString('base64')}`,
      }),
    ],
  };
}
