import { KnownParts, type PackedPart } from './known-parts';
import { kindByEntries } from './recognise';
import { Refusal } from './refusal';
import { RelationshipsHandler, relationshipsPart, type Relationship } from './relationships';
import { parseDocument, type DocumentListener } from './xml/document';
import { readGenerally } from './xml/general';
import { PlainXml, type Shortcut } from './xml/plain/elements';
import { isGivingUp } from './xml/plain/giving-up';
import type { PartHandler } from './xml/handler';
import type { ReadingTask } from './task';
import type { ZipArchive } from './zip/archive';

const knownParts = new KnownParts();

/** The parts of a package and the arrows between them (ECMA-376 part 2). */
export class Package {
  readonly #archive: ZipArchive;
  readonly #task: ReadingTask;
  readonly #mayBePlain: boolean;
  #plain = true;

  /** @param mayBePlain whether the short way is tried at all */
  constructor(archive: ZipArchive, task: ReadingTask, mayBePlain: boolean) {
    this.#archive = archive;
    this.#task = task;
    this.#mayBePlain = mayBePlain;
  }

  has(part: string): boolean {
    return this.#archive.has(part);
  }

  /**
   * Name of the part that holds the workbook.
   * @throws Refusal that says what the file is, when it is none
   */
  workbookPart(): string {
    if (!this.has(relationshipsPart(''))) throw new Refusal(this.#kind());
    const main = this.relationships('').find(({ kind }) => kind === 'officeDocument');
    if (main === undefined)
      throw new Refusal('relationship-missing', { part: '_rels/.rels', wanted: 'officeDocument' });
    if (/\.bin$/i.test(main.target)) throw new Refusal('file-is-xlsb');
    if (/^(word|ppt)\//i.test(main.target)) throw new Refusal('file-is-document');
    return main.target;
  }

  /** What leads from a part to others; nothing where it has no relationships part. */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    const begin = (): RelationshipsHandler => new RelationshipsHandler(source);
    return this.readOnce(part, begin, ({ relationships }) => relationships);
  }

  /** Whether every part so far was plain. */
  get plain(): boolean {
    return this.#plain;
  }

  /**
   * Reads a part.
   * @param begin makes a new handler
   * @param shorten makes the shorter way that a plain part allows
   * @throws Refusal when the part is missing or cannot be read
   */
  read<Handler extends PartHandler>(
    part: string,
    begin: () => Handler,
    shorten?: (handler: Handler) => Shortcut,
  ): Handler {
    return this.#readPacked(part, this.#packed(part), begin, shorten).handler;
  }

  /**
   * Reads a part that is often the same in other files; the same bytes are read only once.
   * @param digest what is kept of it, from a handler that has read it; it must say all that matters and never change
   */
  readOnce<Handler extends PartHandler, Outcome>(
    part: string,
    begin: () => Handler,
    digest: (handler: Handler) => Outcome,
  ): Outcome {
    const packed = this.#packed(part);
    const manner = { part, plainTried: this.#mayBePlain, xmlDepth: this.#task.limits.xmlDepth };
    const known = knownParts.find(packed, manner);
    if (known !== undefined) {
      if (!known.plain) this.#plain = false;
      return known.outcome as Outcome;
    }
    const { handler, plain } = this.#readPacked(part, packed, begin);
    const outcome = digest(handler);
    knownParts.keep(packed, manner, outcome, plain);
    return outcome;
  }

  /**
   * Has a listener told of a part in whatever vocabulary it is.
   * @throws Refusal when the part is missing or no XML
   */
  parse(part: string, listener: DocumentListener): void {
    parseDocument(this.#archive.unpacked(this.#packed(part)), part, listener, this.#task);
  }

  #packed(part: string): PackedPart {
    const packed = this.#archive.packed(part);
    if (packed === undefined) throw new Refusal('part-missing', { part });
    return packed;
  }

  #readPacked<Handler extends PartHandler>(
    part: string,
    packed: PackedPart,
    begin: () => Handler,
    shorten?: (handler: Handler) => Shortcut,
  ): { handler: Handler; plain: boolean } {
    const bytes = this.#archive.unpacked(packed);
    if (this.#mayBePlain) {
      try {
        const handler = begin();
        new PlainXml(bytes, this.#task.platform, this.#task.limits.xmlDepth).readPart(handler, shorten?.(handler));
        return { handler, plain: true };
      } catch (error) {
        // What is wrong with a part, the general way says, so that it is the same in both.
        if (!isGivingUp(error) && !(error instanceof Refusal)) throw error;
      }
    }
    this.#plain = false;
    const handler = begin();
    readGenerally(bytes, part, handler, this.#task);
    return { handler, plain: false };
  }

  #kind(): ReturnType<typeof kindByEntries> {
    const mimetype = this.#archive.extract('mimetype');
    const { platform } = this.#task;
    return kindByEntries(
      this.#archive.names(),
      mimetype === undefined ? '' : platform.latin1(mimetype, 0, mimetype.length),
    );
  }
}
