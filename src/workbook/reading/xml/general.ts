import type { SaxesAttributeNS } from 'saxes';
import { Refusal } from '../refusal';
import type { ReadingTask } from '../task';
import { parseDocument } from './document';
import { askedNames, relationshipNamespaces, roleOf, type Attributes, type PartHandler } from './handler';

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
 * Reads any well-formed part for its handler.
 * @throws Refusal when the XML is cut, damaged, too deep or of another kind than the handler reads
 */
export function readGenerally(bytes: Uint8Array, part: string, handler: PartHandler, task: ReadingTask): void {
  const tagAttributes = new TagAttributes();
  /** Depth of the outermost foreign element we are in; 0 when in none. */
  let foreignSince = 0;
  parseDocument(
    bytes,
    part,
    {
      open: (tag, depth) => {
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
      },
      text: (piece) => {
        if (handler.listening && foreignSince === 0) handler.text(piece);
      },
      close: (tag, depth) => {
        if (foreignSince === 0 && roleOf(tag.uri, tag.local) === 'ours') handler.close(askedNames.get(tag.local) ?? '');
        if (foreignSince === depth) foreignSince = 0;
      },
    },
    task,
  );
}
