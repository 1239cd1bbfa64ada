import { relationshipNamespaces, roleOf, vocabularies, type Attributes } from '../handler';
import { giveUp } from './giving-up';
import { attributes, fieldsOfAttribute, PlainTags } from './tags';

interface Namespace {
  readonly prefix: string;
  readonly uri: string;
  /** Depth of the element that declares it. */
  readonly depth: number;
}

/** Start tags, and what the prefixes in them stand for. */
export class PlainNames extends PlainTags implements Attributes {
  /** How many elements we are in. */
  protected depth = 0;
  protected hasDefaultNamespace = false;
  readonly #namespaces: Namespace[] = [];

  get(name: string): string | undefined {
    const field = name.startsWith('r:') ? this.#relationshipField(name.slice(2)) : this.field(name);
    if (field < 0) return undefined;
    return this.decode(
      attributes[field + 3] as number,
      attributes[field + 4] as number,
      attributes[field + 5] as number,
    );
  }

  #relationshipField(name: string): number {
    for (let field = 0; field < this.attributesEnd; field += fieldsOfAttribute) {
      const colon = attributes[field + 1] as number;
      if (colon === 0 || !this.stands(name, colon + 1, attributes[field + 2] as number)) continue;
      if (relationshipNamespaces.has(this.#uriOf(attributes[field] as number, colon))) return field;
    }
    return -1;
  }

  /** For shortcuts, which keep no track of them: gives up where the start tag scanned last declares any, or uses others. */
  requireKnownNamespaces(): void {
    if (this.declaresNamespaces) giveUp();
    if (this.usesPrefixes) this.requirePrefixes();
  }

  /** Takes in the declarations of the start tag scanned last. */
  protected declare(): void {
    for (let field = 0; field < this.attributesEnd; field += fieldsOfAttribute) {
      const start = attributes[field] as number;
      const colon = attributes[field + 1] as number;
      const end = attributes[field + 2] as number;
      if (!this.stands('xmlns', start, colon === 0 ? end : colon)) continue;
      if (attributes[field + 5] !== 0) giveUp();
      const uri = this.decode(attributes[field + 3] as number, attributes[field + 4] as number, 0);
      if (colon === 0) this.#declareDefault(uri);
      else this.#declarePrefix(this.platform.latin1(this.bytes, colon + 1, end), uri);
    }
  }

  #declareDefault(uri: string): void {
    if (this.depth > 0 || !vocabularies.has(uri)) giveUp();
    this.hasDefaultNamespace = true;
  }

  /** Two prefixes of one namespace, or one for elements we read, could stand for what we would take for something else. */
  #declarePrefix(prefix: string, uri: string): void {
    if (uri === '' || vocabularies.has(uri) || prefix.startsWith('xml') || uri.includes('/XML/1998/')) giveUp();
    if (uri.includes('/2000/xmlns')) giveUp();
    for (const known of this.#namespaces) {
      if (known.prefix !== prefix && known.uri !== uri) continue;
      if (known.prefix !== prefix || known.uri !== uri) giveUp();
      // Said again as it stands, as LibreOffice does in extensions.
      return;
    }
    this.#namespaces.push({ prefix, uri, depth: this.depth });
  }

  protected forgetNamespaces(depth: number): void {
    if (this.#namespaces.length === 0) return;
    while ((this.#namespaces.at(-1)?.depth ?? -1) >= depth) this.#namespaces.pop();
  }

  /** Gives up where the start tag scanned last uses a prefix that is not declared. */
  protected requirePrefixes(): void {
    if (this.nameColon !== 0) this.#uriOf(this.nameStart, this.nameColon);
    for (let field = 0; field < this.attributesEnd; field += fieldsOfAttribute) {
      const start = attributes[field] as number;
      const colon = attributes[field + 1] as number;
      if (colon !== 0 && !this.startsWithXml(start)) this.#uriOf(start, colon);
    }
  }

  #uriOf(start: number, colon: number): string {
    for (const { prefix, uri } of this.#namespaces) if (this.stands(prefix, start, colon)) return uri;
    return giveUp();
  }

  protected roleOfPrefixed(): ReturnType<typeof roleOf> {
    const uri = this.#uriOf(this.nameStart, this.nameColon);
    return roleOf(uri, this.platform.latin1(this.bytes, this.nameColon + 1, this.nameEnd));
  }
}
