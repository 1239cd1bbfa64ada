import { SaxesParser } from 'saxes';

/** An element of a manifest, with the line it stands on. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** By name without prefix: `type` for `xsi:type`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
  line: number;
}

/** The text is no XML. */
export class NotXml extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
    this.name = 'NotXml';
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a manifest.
 * @returns its outermost element
 * @throws NotXml
 */
export function readManifest(text: string): Element {
  const parser = new SaxesParser();
  const open: Growing[] = [{ name: '', attributes: {}, children: [], text: '', line: 0 }];
  parser.on('error', (error) => {
    throw new NotXml(parser.line, error.message);
  });
  parser.on('opentagstart', ({ name }) => {
    const element = { name: local(name), attributes: {}, children: [], text: '', line: parser.line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('attribute', ({ name, value }) => {
    const element = open.at(-1);
    if (element !== undefined) element.attributes[local(name)] = value;
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [outermost] = open[0]?.children ?? [];
  if (outermost === undefined) throw new NotXml(1, 'there is no element');
  return outermost;
}

/** An element and all that stand in it, in the order of the text; each with the names of those it stands in. */
export function* everything(element: Element, within: readonly string[] = []): Generator<[Element, readonly string[]]> {
  yield [element, within];
  for (const child of element.children) yield* everything(child, [...within, element.name]);
}

export function childOf(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}
