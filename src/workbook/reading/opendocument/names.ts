import type { SaxesTagNS } from 'saxes';

const prefixes: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office:',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table:',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text:',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style:',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw:',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext:',
};

/** An element's or attribute's usual name, whatever the file's prefixes are. */
export function nameOf({ uri, local }: { readonly uri: string; readonly local: string }): string {
  return (prefixes[uri] ?? `{${uri}}`) + local;
}

/** Attributes by their usual names. */
export function attributesOf(tag: SaxesTagNS): Map<string, string> {
  return new Map(Object.values(tag.attributes).map((attribute) => [nameOf(attribute), attribute.value]));
}

/** How often something is repeated, or how many cells it spans; once where nothing is said. */
export function count(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number >= 1 ? number : 1;
}
