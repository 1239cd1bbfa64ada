/* global TextDecoder */
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { Refusal } from '../refusal';
import type { ReadingTask } from '../task';
import { askedNames, relationshipNamespaces, roleOf, type Attributes, type PartHandler } from './handler';

/** Characters the parser is given at a time; the clock is looked at between. */
const chunk = 1 << 16;

/** Encodings a part may declare (ECMA-376 part 2, 6.2.5), and ASCII, which is UTF-8 too. */
const encodings = /^(utf-8|utf-16|us-ascii|ascii)$/i;

/** Text of a part: UTF-8, or UTF-16 with its byte order mark. */
function decode(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('xml-encoding', { part });
  }
}

/** The attributes of the element that was opened last. */
class TagAttributes implements Attributes {
  attributes: Record<string, SaxesAttributeNS> = {};

  get(name: string): string | undefined {
    // A key without a colon is an attribute without a namespace.
    if (!name.startsWith('r:')) return this.attributes[name]?.value;
    const wanted = name.slice(2);
    const all = Object.values(this.attributes);
    return all.find(({ local, uri }) => local === wanted && relationshipNamespaces.has(uri))?.value;
  }
}

/**
 * Reads any well-formed part: every encoding, prefix, entity and CDATA section XML 1.0 knows, and no DOCTYPE.
 * @throws Refusal when the XML is cut, damaged, too deep or of another kind than the handler reads
 */
export function readGenerally(bytes: Uint8Array, part: string, handler: PartHandler, task: ReadingTask): void {
  const parser = new SaxesParser({ xmlns: true });
  const tagAttributes = new TagAttributes();
  let depth = 0;
  /** Depth of the outermost foreign element we are in; 0 when in none. */
  let foreignSince = 0;

  const text = (piece: string): void => {
    if (handler.listening && foreignSince === 0) handler.text(piece);
  };
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !encodings.test(encoding)) throw new Refusal('xml-encoding', { part });
  });
  parser.on('doctype', () => {
    throw new Refusal('xml-doctype', { part });
  });
  parser.on('error', (error) => {
    throw new Refusal('xml-damaged', { part, detail: error.message });
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', (tag: SaxesTagNS) => {
    depth++;
    if (depth > task.limits.xmlDepth) throw new Refusal('limit-xml-depth', { limit: task.limits.xmlDepth, part });
    const role = roleOf(tag.uri, tag.local);
    if (depth === 1 && (role !== 'ours' || tag.local !== handler.root)) {
      throw new Refusal('part-unexpected', { part, expected: handler.root, found: tag.name });
    }
    if (foreignSince > 0 || role === 'transparent') return;
    if (role === 'foreign') {
      foreignSince = depth;
      return;
    }
    tagAttributes.attributes = tag.attributes;
    handler.open(askedNames.get(tag.local) ?? '', tagAttributes);
  });
  parser.on('closetag', (tag: SaxesTagNS) => {
    if (foreignSince === 0 && roleOf(tag.uri, tag.local) === 'ours') handler.close(askedNames.get(tag.local) ?? '');
    if (foreignSince === depth) foreignSince = 0;
    depth--;
  });

  const content = decode(bytes, part);
  for (let start = 0; start < content.length; start += chunk) {
    parser.write(content.slice(start, start + chunk));
    task.checkTime();
  }
  parser.close();
}
