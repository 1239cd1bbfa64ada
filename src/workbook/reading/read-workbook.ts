import { finding, type Finding, type FindingCode } from '../../findings/finding';
import { CommentsHandler } from './comments';
import { cellPicturesPart, DrawingListener, picturesInCells } from './drawings';
import { defaultLimits, sizeText, type Limits } from './limits';
import { isOpenDocument, readContent, readOpenDocument } from './opendocument';
import { Package } from './package';
import { PlainItems } from './plain-shared-strings';
import { PlainRows } from './plain-rows';
import { kindByContent } from './recognise';
import { Refusal } from './refusal';
import { noSharedStrings, SharedStringsHandler, type SharedStrings } from './shared-strings';
import { SheetHandler } from './sheet-handler';
import { StylesHandler, type StyleKinds } from './styles';
import { ReadingTask } from './task';
import { WorkbookHandler, type SheetEntry } from './workbook-part';
import { ZipArchive } from './zip/archive';
import type { Platform } from './platform';
import type { Relationship } from './relationships';
import type { WorkbookContext } from './sheet-cells';
import type { Drawn, SheetSnapshot, WorkbookSnapshot } from '../snapshot';

export interface ReadingOptions {
  /** Each limit that is not given is the default's. */
  readonly limits?: Partial<Limits>;
  /** `general` never takes the short way that plain files allow; the outcome is the same. */
  readonly path?: 'auto' | 'general';
}

export type WorkbookReading =
  | {
      readonly ok: true;
      readonly workbook: WorkbookSnapshot;
      /** Warnings only. */
      readonly findings: readonly Finding[];
      /** `general` where at least one part needed the general parser. */
      readonly path: 'fast' | 'general';
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads a workbook of Excel (.xlsx, .xlsm, .xltx; transitional and strict) or an OpenDocument spreadsheet (.ods, .ots,
 * .fods): values, addresses and what bears on them. A file that is damaged, contradicts itself or costs more than the limits is refused rather than read in part.
 * @param bytes the file as it was received; nothing about it is trusted
 * @param platform what the machine lends
 * @returns the workbook, or why it cannot be read; never throws
 */
export function readWorkbook(bytes: Uint8Array, platform: Platform, options: ReadingOptions = {}): WorkbookReading {
  const limits = { ...defaultLimits, ...options.limits };
  try {
    if (bytes.length > limits.fileSize) throw new Refusal('limit-file-size', { limit: sizeText(limits.fileSize) });
    const otherKind = kindByContent(bytes, platform);
    const task = new ReadingTask(platform, limits);
    if (otherKind === 'flat-opendocument')
      return { ok: true, ...readContent(bytes, 'office:document', task), path: 'general' };
    if (otherKind !== undefined) throw new Refusal(otherKind);
    const archive = new ZipArchive(bytes, task);
    if (isOpenDocument(archive, task)) return { ok: true, ...readOpenDocument(archive, task), path: 'general' };
    return new WorkbookReader(new Package(archive, task, options.path !== 'general'), task).read();
  } catch (error) {
    return { ok: false, findings: [asFinding(error)] };
  }
}

/** Whatever goes wrong in a file is that file's finding: the others go on. */
function asFinding(error: unknown): Finding {
  if (error instanceof Refusal) return error.finding;
  return finding('file-unreadable', {}, { detail: error instanceof Error ? error.message : String(error) });
}

class WorkbookReader {
  readonly #package: Package;
  readonly #task: ReadingTask;
  readonly #findings: Finding[] = [];
  readonly #refusals: Finding[] = [];

  constructor(contents: Package, task: ReadingTask) {
    this.#package = contents;
    this.#task = task;
  }

  read(): WorkbookReading {
    const part = this.#package.workbookPart();
    const relationships = this.#package.relationships(part);
    const book = this.#package.readOnce(
      part,
      () => new WorkbookHandler(),
      (handler) => handler,
    );
    if (book.sheets.length === 0) throw new Refusal('workbook-without-sheets', { part });
    refuseNamesTwice(book.sheets);
    const context: WorkbookContext = {
      task: this.#task,
      sharedStrings: this.#sharedStrings(relationships),
      styles: this.#styles(relationships),
      date1904: book.date1904,
    };
    const externalLinks = this.#externalLinks(book.externalReferences, relationships, part);
    const sheets = book.sheets.map((sheet) => this.#sheetOrRefusal(sheet, relationships, part, context));
    if (this.#refusals.length > 0) return { ok: false, findings: this.#refusals };
    return {
      ok: true,
      workbook: {
        sheets: sheets.filter((sheet) => sheet !== undefined),
        definedNames: book.definedNames,
        externalLinks,
      },
      findings: this.#findings,
      path: this.#package.plain ? 'fast' : 'general',
    };
  }

  #sharedStrings(relationships: readonly Relationship[]): SharedStrings {
    const found = relationships.find(({ kind }) => kind === 'sharedStrings');
    if (found === undefined) return noSharedStrings;
    const begin = (): SharedStringsHandler => new SharedStringsHandler(this.#task.limits.sharedStrings);
    return this.#package.read(found.target, begin, (strings) => new PlainItems(strings));
  }

  #styles(relationships: readonly Relationship[]): StyleKinds {
    const found = relationships.find(({ kind }) => kind === 'styles');
    if (found === undefined) return [];
    const begin = (): StylesHandler => new StylesHandler();
    return this.#package.readOnce(found.target, begin, (styles) => styles.kinds());
  }

  /** Where links to other workbooks lead; what is cached of those workbooks is not read. */
  #externalLinks(ids: readonly string[], relationships: readonly Relationship[], part: string): string[] {
    const targets = ids.map((id) => {
      const link = byId(relationships, id, part);
      const outside = this.#package.relationships(link.target).find((relationship) => relationship.outside);
      return outside?.target ?? link.target;
    });
    if (targets.length > 0) {
      const values = { count: targets.length, targets: targets.slice(0, 5).join('、') };
      this.#findings.push(finding('external-links', {}, values));
    }
    return targets;
  }

  /** One refused sheet refuses the file, but the others are still looked at, so that all is said at once. */
  #sheetOrRefusal(
    sheet: SheetEntry,
    relationships: readonly Relationship[],
    part: string,
    context: WorkbookContext,
  ): SheetSnapshot | undefined {
    try {
      const { kind, target } = byId(relationships, sheet.relationship, part);
      return kind === 'worksheet' ? this.#worksheet(sheet, target, context) : emptySheet(sheet);
    } catch (error) {
      if (!(error instanceof Refusal) || error.finding.code.startsWith('limit-')) throw error;
      this.#refusals.push({ ...error.finding, where: { sheet: sheet.name, ...error.finding.where } });
      return undefined;
    }
  }

  #worksheet(sheet: SheetEntry, part: string, context: WorkbookContext): SheetSnapshot {
    const begin = (): SheetHandler => new SheetHandler(sheet.name, context);
    const read = this.#package.read(part, begin, ({ cells }) => new PlainRows(cells));
    this.#findings.push(...read.finish());
    const drawn = this.#drawn(sheet.name, part, read.cells.rows);
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      rows: read.cells.rows,
      merges: read.merges,
      hiddenRows: read.cells.hiddenRows,
      hiddenColumns: read.hiddenColumns,
      comments: this.#comments(sheet.name, part),
      ...(drawn.length === 0 ? {} : { drawn }),
    };
  }

  #comments(sheet: string, part: string): SheetSnapshot['comments'] {
    return this.#beside(sheet, 'comments-unreadable', () => {
      const found = this.#package.relationships(part).find(({ kind }) => kind === 'comments');
      return found === undefined ? [] : this.#package.read(found.target, () => new CommentsHandler()).comments;
    });
  }

  #drawn(sheet: string, part: string, rows: SheetSnapshot['rows']): readonly Drawn[] {
    const inCells = this.#package.has(cellPicturesPart) ? picturesInCells(rows) : [];
    const over = this.#beside(sheet, 'drawings-unreadable', () => {
      const found = this.#package.relationships(part).find(({ kind }) => kind === 'drawing');
      if (found === undefined) return [];
      const listener = new DrawingListener();
      this.#package.parse(found.target, listener);
      return listener.drawn;
    });
    return [...inCells, ...over];
  }

  /** What stands beside the cells bears on no number: where it is damaged, that is reported and the file read without it. */
  #beside<Thing>(sheet: string, unreadable: FindingCode, read: () => readonly Thing[]): readonly Thing[] {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal) || error.finding.code.startsWith('limit-')) throw error;
      this.#findings.push(finding(unreadable, { sheet }));
      return [];
    }
  }
}

function byId(relationships: readonly Relationship[], id: string, part: string): Relationship {
  const found = relationships.find((relationship) => relationship.id === id);
  if (found === undefined || found.outside) throw new Refusal('relationship-missing', { part, wanted: id });
  return found;
}

/** Sheet names are the same whatever their case; two of one name cannot be told apart. */
function refuseNamesTwice(sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Refusal('sheet-twice', {}, { sheet: name });
    seen.add(key);
  }
}

/** A chart sheet and the like: it has a name and no cells. */
function emptySheet({ name, visibility }: SheetEntry): SheetSnapshot {
  return {
    name,
    visibility,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: [],
    comments: [],
  };
}
