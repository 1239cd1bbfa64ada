import fs from 'node:fs';
import path from 'node:path';
import { childOf, everything, type Element } from '../element';
import { pngSize } from '../png-size';
import type { Rule } from './rule';

/** Attributes that hold addresses, with the size in pixels that a picture at one must have. */
function* addresses(manifest: Element): Generator<{ element: Element; address: string; size?: number }> {
  const sizes = new Map<string, number>();
  for (const [element, within] of everything(manifest)) {
    if (within.at(-1) === 'Icon') sizes.set(element.attributes['resid'] ?? '', Number(element.attributes['size']));
  }
  const ofIcon: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
  for (const [element, within] of everything(manifest)) {
    const holder = element.name === 'Override' ? (within.at(-1) ?? '') : element.name;
    const holds = within.includes('Images') || within.includes('Urls') || /Url$|^SourceLocation$/.test(holder);
    const address = element.attributes['DefaultValue'] ?? element.attributes['Value'];
    if (!holds || address === undefined) continue;
    const size = ofIcon[holder] ?? sizes.get(element.attributes['id'] ?? '');
    yield { element, address, ...(size === undefined ? {} : { size }) };
  }
}

export const served: Rule = (manifest, say, { folder }) => {
  const page = childOf(manifest, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] ?? '';
  const base = page.slice(0, page.lastIndexOf('/') + 1);
  for (const { element, address, size } of addresses(manifest)) {
    if (!address.startsWith('https://')) say(element, 'not-https', address);
    else if (!address.startsWith(base)) say(element, 'other-address', `${address} is not under ${base}`);
    else if (folder !== undefined) {
      const file = path.join(folder, decodeURIComponent(address.slice(base.length).replace(/[?#].*$/, '')));
      if (!fs.existsSync(file)) say(element, 'file-missing', file);
      else if (size !== undefined) {
        const found = pngSize(fs.readFileSync(file));
        if (found?.width !== size || found.height !== size) {
          say(element, 'wrong-size', `${file} is ${found === undefined ? 'no PNG' : found.width}, not ${size}`);
        }
      }
    }
  }
  for (const [element] of everything(manifest)) {
    if (element.name !== 'Icon') continue;
    const sizes = element.children.map((image) => image.attributes['size']);
    for (const size of ['16', '32', '80']) {
      if (!sizes.includes(size)) say(element, 'size-missing', `no picture of ${size} pixels`);
    }
  }
};
