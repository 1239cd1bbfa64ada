/* global TextDecoder */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '../refusal';
import type { ReadingTask } from '../task';

/** Characters the parser is given at a time; the clock is looked at between. */
const chunk = 1 << 16;

/** Encodings a part may declare (ECMA-376 part 2, 6.2.5), and ASCII, which is UTF-8 too. */
const encodings = /^(utf-8|utf-16|us-ascii|ascii)$/i;

/** Who is told of what stands in an XML document. */
export interface DocumentListener {
  /** @param depth 1 for the outermost element */
  open(tag: SaxesTagNS, depth: number): void;
  /** Character data, escapes resolved; a long piece may come in several. */
  text(piece: string): void;
  close(tag: SaxesTagNS, depth: number): void;
}

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

/**
 * Reads any well-formed document: every encoding, prefix, entity and CDATA section XML 1.0 knows, and no DOCTYPE.
 * @param part its name, for what is said of it
 * @throws Refusal when the XML is cut, damaged or nested too deep
 */
export function parseDocument(bytes: Uint8Array, part: string, listener: DocumentListener, task: ReadingTask): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !encodings.test(encoding)) throw new Refusal('xml-encoding', { part });
  });
  parser.on('doctype', () => {
    throw new Refusal('xml-doctype', { part });
  });
  parser.on('error', (error) => {
    throw new Refusal('xml-damaged', { part, detail: error.message });
  });
  const text = (piece: string): void => listener.text(piece);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', (tag: SaxesTagNS) => {
    depth++;
    if (depth > task.limits.xmlDepth) throw new Refusal('limit-xml-depth', { limit: task.limits.xmlDepth, part });
    listener.open(tag, depth);
  });
  parser.on('closetag', (tag: SaxesTagNS) => {
    listener.close(tag, depth);
    depth--;
  });
  const content = decode(bytes, part);
  for (let start = 0; start < content.length; start += chunk) {
    parser.write(content.slice(start, start + chunk));
    task.checkTime();
  }
  parser.close();
}
