import { strFromU8, strToU8, unzipSync } from 'fflate';

/** Names the part that is ours among those that other programs put into a document. */
const namespace = 'urn:science-literacy-ledger:original:1';
const packageTypes = 'http://schemas.openxmlformats.org/officeDocument/2006';
const itemId = '{6E1B3B52-3C57-4B0B-9B0E-2F6B5C0D1A07}';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
    if (code === undefined) return entities[String(name)] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The parts of a package by their names. */
export type Parts = readonly (readonly [string, Uint8Array])[];

function related(relationships: string): string {
  const added = `<Relationship Id="rIdOriginal" Type="${packageTypes}/relationships/customXml" Target="../customXml/item1.xml"/>`;
  return relationships.replace('</Relationships>', `${added}</Relationships>`);
}

function typed(types: string): string {
  const added = `<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  return types.replace('</Types>', `${added}</Types>`);
}

/**
 * A package with the lines of the document as they were generated, in a part of their own (ECMA-376 15.2.6) that word
 * processors carry along when the document is edited and saved.
 * @param lines as `documentLines` gives them: of signs that a file can hold
 */
export function withOriginal(parts: Parts, lines: readonly string[]): Parts {
  const items = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  const own: readonly (readonly [string, string])[] = [
    ['customXml/item1.xml', `<original xmlns="${namespace}">${items}</original>`],
    [
      'customXml/itemProps1.xml',
      `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${packageTypes}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      'customXml/_rels/item1.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${packageTypes}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ],
  ];
  const changed = parts.map(([name, bytes]): [string, Uint8Array] => {
    if (name === 'word/_rels/document.xml.rels') return [name, strToU8(related(strFromU8(bytes)))];
    return name === '[Content_Types].xml' ? [name, strToU8(typed(strFromU8(bytes)))] : [name, bytes];
  });
  return [...changed, ...own.map(([name, xml]): [string, Uint8Array] => [name, strToU8(declaration + xml)])];
}

/** More than any report needs; a part that says it is larger is not ours. */
const largest = 256 * 1024 * 1024;

/**
 * The lines of a document as they were generated, however it was edited since.
 * @returns undefined where the file keeps none, because it is not ours or a program dropped them
 */
export function readOriginal(file: Uint8Array): string[] | undefined {
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
    /^customXml\/[^/]+\.xml$/i.test(name) && originalSize < largest;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file, { filter });
  } catch {
    return undefined;
  }
  const own = Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .find((xml) => xml.includes(namespace) && /<(?:\w+:)?original\b/.test(xml));
  if (own === undefined) return undefined;
  return [...own.matchAll(/<(?:\w+:)?p(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?p>/g)].map(([, text = '']) => unescaped(text));
}
