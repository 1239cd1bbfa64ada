import type { CellObject, WorkBook } from '@e965/xlsx';

/** A compound file as the library has read it ([MS-CFB]). */
export interface CompoundFile {
  readonly FullPaths: readonly string[];
}

/** Parts of a package as the library wants them: names, and beside them what they hold. */
export interface LibraryPackage {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly name: string; readonly type: 2; readonly content: Uint8Array }[];
}

/** What we use of SheetJS; its own types leave some of it out. */
export interface Library {
  read(text: string, options: object): WorkBook;
  parse_xlscfb(file: CompoundFile, options: object): WorkBook;
  parse_zip(contents: LibraryPackage, options: object): WorkBook;
  set_cptable(tables: { utils: { decode(codePage: number, bytes: ArrayLike<number>): string } }): void;
  readonly CFB: {
    read(bytes: Uint8Array, options: { type: 'array' | 'buffer' }): CompoundFile;
    find(file: CompoundFile, path: string): { readonly content: Uint8Array } | null;
  };
  readonly SSF: {
    get_table(): Record<number, string>;
    load(format: string, id: number): void;
  };
}

export type LibraryCell = CellObject;
export type LibraryWorkbook = WorkBook;

/* global TextDecoder */
/** Encodings behind the code pages of workbooks before Excel 97 ([MS-XLS] 2.4.52). */
const encodings: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  10008: 'gb18030',
  28591: 'windows-1252',
  54936: 'gb18030',
  65001: 'utf-8',
};

function encodingOf(codePage: number): string {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  return encodings[codePage] ?? 'windows-1252';
}

let loaded: Promise<Library> | undefined;

/** Loads the library when it is first needed: few offices ever receive a file that needs it. */
export function loadLibrary(): Promise<Library> {
  loaded ??= import('@e965/xlsx').then((module) => {
    const library = module as unknown as Library;
    library.set_cptable({
      utils: { decode: (codePage, bytes) => new TextDecoder(encodingOf(codePage)).decode(Uint8Array.from(bytes)) },
    });
    return library;
  });
  return loaded;
}
