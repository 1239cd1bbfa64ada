import webpack, { type Compiler } from 'webpack';
import { page } from './page';
import { singleFilePolicy } from './policy';

/**
 * A script as it may stand between script tags: nothing in it ends the element or opens a comment. Minified code has
 * these letters in strings and regular expressions only, where the escape means the same.
 */
export function inlinable(script: string): string {
  return script.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}

interface SingleFileOptions {
  /** Name of the page to be written. */
  readonly name: string;
  /** See page. */
  readonly template: string;
  /** Its icon, as a `data:` address. */
  readonly icon: string;
}

/** Writes a program of one script as one page that needs nothing beside it, not even a server. */
export class SingleFile {
  constructor(private readonly options: SingleFileOptions) {}

  apply(compiler: Compiler): void {
    const { name, template, icon } = this.options;
    compiler.hooks.compilation.tap('SingleFile', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SingleFile', stage }, (assets) => {
        const files = Object.keys(assets);
        const [file = ''] = files;
        if (files.length !== 1) throw new Error(`one file is made of one script, not of ${files.join(', ')}`);
        const inline = inlinable(String(compilation.assets[file]?.source()));
        compilation.deleteAsset(file);
        const text = page(template, { policy: singleFilePolicy([inline]), icon, inline });
        compilation.emitAsset(name, new webpack.sources.RawSource(text));
      });
    });
  }
}
