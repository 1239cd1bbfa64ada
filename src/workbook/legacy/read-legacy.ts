import { finding, type Finding, type FindingCode } from '../../findings/finding';
import { defaultLimits, type Limits, type Platform, type WorkbookReading } from '../reading';
import { Refusal } from '../reading/refusal';
import { ReadingTask } from '../reading/task';
import { ZipArchive } from '../reading/zip/archive';
import { checkBiffStream } from './biff-stream';
import { decodeText, type DecodedText } from './csv-text';
import type { Library, LibraryCell, LibraryWorkbook } from './library';
import { SheetTaker, workbookOf } from './take-sheets';
import { xlsbParts } from './xlsb-parts';

/** Kinds of file that the library reads, told by their content. */
export type LegacyKind = 'xls' | 'xlsb' | 'csv';

const kindsByCode: Partial<Record<FindingCode, LegacyKind>> = {
  'file-is-xls': 'xls',
  'file-is-xlsb': 'xlsb',
  'file-is-text': 'csv',
};

/** The kind of a file that the reader of workbooks refused, where the library reads it. */
export function legacyKind(reading: WorkbookReading): LegacyKind | undefined {
  const [only] = reading.ok ? [] : reading.findings;
  return only === undefined ? undefined : kindsByCode[only.code];
}

/** How the library is asked to read: strictly, with formats and formulas, nothing turned into dates or shown text. */
const manner = { WTF: true, dense: true, cellStyles: true, cellNF: true, cellFormula: true, cellText: false } as const;

/** Date formats that only editions for East Asia have built in (ECMA-376 part 1, 18.8.30). */
const eastAsianDates: readonly (readonly [number, number])[] = [
  [27, 36],
  [50, 58],
];

/**
 * Reads a file of an older or rarer kind as {@link readWorkbook} reads an xlsx: same cells, same limits.
 * @param library as `loadLibrary` lends it
 * @returns the workbook, or why it cannot be read; never throws
 */
export function readLegacyWorkbook(
  bytes: Uint8Array,
  kind: LegacyKind,
  library: Library,
  platform: Platform,
  limits: Partial<Limits> = {},
): WorkbookReading {
  const task = new ReadingTask(platform, { ...defaultLimits, ...limits });
  try {
    return new LegacyReader(library, task).read(bytes, kind);
  } catch (error) {
    return { ok: false, findings: [asFinding(error)] };
  }
}

function asFinding(error: unknown): Finding {
  if (error instanceof Refusal) return error.finding;
  return finding(
    'legacy-unreadable',
    {},
    { detail: (error instanceof Error ? error.message : String(error)).slice(0, 200) },
  );
}

class LegacyReader {
  readonly #library: Library;
  readonly #task: ReadingTask;

  constructor(library: Library, task: ReadingTask) {
    this.#library = library;
    this.#task = task;
  }

  read(bytes: Uint8Array, kind: LegacyKind): WorkbookReading {
    if (kind === 'csv') return this.#csv(bytes);
    return kind === 'xls' ? this.#xls(bytes) : this.#xlsb(bytes);
  }

  #xls(bytes: Uint8Array): WorkbookReading {
    const { CFB, parse_xlscfb } = this.#library;
    // A sector beyond the file would be read as nothing; the walk over the records notices what is missing.
    const file = CFB.read(bytes, { type: 'array' });
    const stream = CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book');
    if (stream === null) throw new Refusal('file-is-xls');
    const { encrypted, externalLinks } = checkBiffStream(Uint8Array.from(stream.content));
    if (encrypted) throw new Refusal('file-has-password');
    this.#task.checkTime();
    this.#forgetFormats();
    return this.#taken(parse_xlscfb(file, { ...manner }), externalLinks);
  }

  /** The library keeps the formats of one file for the next. */
  #forgetFormats(): void {
    const table = this.#library.SSF.get_table();
    for (const id of Object.keys(table)) if (Number(id) > 49) Reflect.deleteProperty(table, id);
    for (const [first, last] of eastAsianDates) {
      for (let id = first; id <= last; id++) this.#library.SSF.load('yyyy/m/d', id);
    }
  }

  #xlsb(bytes: Uint8Array): WorkbookReading {
    const archive = new ZipArchive(bytes, this.#task);
    const book = this.#library.parse_zip(xlsbParts(archive), { ...manner });
    if (book.bookType !== 'xlsb') throw new Refusal('package-not-workbook');
    const links = archive.names().filter((name) => /externalLinks\/[^/]*\.bin$/i.test(name));
    return this.#taken(book, links);
  }

  #csv(bytes: Uint8Array): WorkbookReading {
    const text = decodeText(bytes).text.replace(/^\ufeff/, '');
    // Behind a byte order mark the library looks for nothing but separated values; it takes the mark for a part of them.
    const book = this.#library.read(`\ufeff${text}`, { type: 'string', raw: true, dense: true });
    const first = firstCell(book);
    if (typeof first?.v === 'string') first.v = first.v.replace(/^\ufeff/, '');
    return this.#taken(book, []);
  }

  #taken(book: LibraryWorkbook, externalLinks: readonly string[]): WorkbookReading {
    this.#task.checkTime();
    const taker = new SheetTaker(this.#task, book.Workbook?.WBProps?.date1904 === true, externalLinks.length > 0);
    const { sheets, findings } = taker.take(book);
    if (externalLinks.length > 0) {
      const targets = externalLinks.slice(0, 5).join('、');
      findings.unshift(finding('external-links', {}, { count: externalLinks.length, targets }));
    }
    return { ok: true, workbook: workbookOf(sheets, book, externalLinks), findings, path: 'general' };
  }
}

function firstCell(book: LibraryWorkbook): LibraryCell | undefined {
  const [name = ''] = book.SheetNames;
  const rows = book.Sheets[name]?.['!data'] as LibraryCell[][] | undefined;
  return rows?.[0]?.[0];
}

/** The encoding of a text file, as people call it; undefined where it is none we know. */
export function encodingOfText(bytes: Uint8Array): DecodedText['encoding'] | undefined {
  try {
    return decodeText(bytes).encoding;
  } catch {
    return undefined;
  }
}
