import { spawnSync } from 'node:child_process';
import { needing, onPath } from '../missing-program';
import { resaved, writerIsThere, type Files } from './programs';

const pdftotext = onPath('pdftotext');

/** Tests that lay documents out in pages: LibreOffice Writer does it, poppler says what stands where. */
export const withPages = needing(
  'LibreOffice Writer (libreoffice-writer-nogui) or pdftotext (poppler-utils)',
  writerIsThere && pdftotext !== undefined,
);

/** Edges in millimetres from the upper left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands between blanks; Chinese text is one word as far as a line goes. */
export interface Word extends Box {
  readonly text: string;
}

export interface Page {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** In the order of reading. */
  readonly words: readonly Word[];
}

const millimetres = (points: string): number => (Number(points) * 25.4) / 72;

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

const pageTag = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g;
const wordTag = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([\s\S]*?)<\/word>/g;

function wordOf([, left = '', top = '', right = '', bottom = '', text = '']: RegExpMatchArray): Word {
  return {
    text: text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity),
    left: millimetres(left),
    top: millimetres(top),
    right: millimetres(right),
    bottom: millimetres(bottom),
  };
}

function pagesOfPdf(bytes: Uint8Array): Page[] {
  const { status, stdout, stderr, error } = spawnSync(pdftotext ?? 'pdftotext', ['-bbox', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr);
  return [...stdout.matchAll(pageTag)].map(([, width = '', height = '', content = '']) => ({
    width: millimetres(width),
    height: millimetres(height),
    words: [...content.matchAll(wordTag)].map(wordOf),
  }));
}

/**
 * The pages of documents as LibreOffice lays them out, with the place of every word.
 * @param documents docx, or whatever else LibreOffice opens, by file name
 */
export function pagesOf(documents: Files): Map<string, Page[]> {
  return new Map([...resaved(documents, false, 'pdf')].map(([name, bytes]) => [name, pagesOfPdf(bytes)]));
}

/** The box around words; all of it at infinity where there are none. */
export function around(words: readonly Word[]): Box {
  return {
    left: Math.min(...words.map(({ left }) => left)),
    top: Math.min(...words.map(({ top }) => top)),
    right: Math.max(...words.map(({ right }) => right)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
  };
}

/** Words that stand under the text block: the page number. */
export const below = (words: readonly Word[], edge: number): Word[] => words.filter(({ top }) => top > edge);
