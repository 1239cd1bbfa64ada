import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { chineseNumber } from '../numbering';

/** The number of a paragraph as the library tells it: not its form, but the name of its level. */
export interface LibraryNumbering {
  /** From '0'. */
  readonly level: string;
  readonly isOrdered: boolean;
  readonly paragraphStyleId?: string | null;
}

/** A level of a list: how it is numbered, by the rank of its form in official texts. */
interface Level {
  readonly list: string;
  readonly level: number;
  /** GB/T 9704-2012, 7.3.3: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①; undefined for any other form. */
  readonly rank: number | undefined;
}

/** By the name of the level. */
export type Levels = ReadonlyMap<string, Level>;

const part = 'word/numbering.xml';
const list = /<w:abstractNum\b[^>]*\bw:abstractNumId="([^"]*)"[^>]*>[\s\S]*?<\/w:abstractNum>/g;
const level = /<w:lvl\b[^>]*\bw:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/g;

const valueOf = (xml: string, element: string): string | undefined =>
  new RegExp(`<w:${element}\\b[^>]*\\bw:val="([^"]*)"`).exec(xml)?.[1];

/** ECMA-376, 17.18.59 ST_NumberFormat. */
function rankOf(format: string, text: string): number | undefined {
  const framed = /%\d ?[）)]/.test(text);
  if (/^(?:chinese|japanese|ideographDigital|taiwanese)/.test(format)) return framed ? 2 : 1;
  if (format === 'upperRoman') return 1;
  if (/^decimalEnclosedCircle/.test(format)) return 5;
  if (format === 'decimalEnclosedParen') return 4;
  return /^decimal/.test(format) ? (framed ? 4 : 3) : undefined;
}

/** The parts that text is read from; none where the bytes are no zip: the library says what is wrong with them. */
function partsOf(bytes: Uint8Array): Unzipped {
  try {
    return unzipSync(bytes, { filter: ({ name }) => !/^word\/(?:media|embeddings)\//.test(name) });
  } catch {
    return {};
  }
}

/**
 * The library tells of a numbered paragraph only how deep it is and the name of the style its level is linked with. So each level
 * that has none is given a name.
 * @param bytes a .docx
 * @returns the file with names for all its levels, and the levels by name; the same file where it numbers nothing by itself or cannot
 * be taken apart
 */
export function withNamedLevels(bytes: Uint8Array): { bytes: Uint8Array; levels: Levels } {
  const levels = new Map<string, Level>();
  const files = partsOf(bytes);
  const xml = files[part];
  if (xml === undefined) return { bytes, levels };
  const named = strFromU8(xml).replace(list, (whole, id: string) =>
    whole.replace(level, (own: string, index: string, inside: string) => {
      const style = valueOf(inside, 'pStyle');
      const name = style ?? `level ${index} of ${id}`;
      const rank = rankOf(valueOf(inside, 'numFmt') ?? 'decimal', valueOf(inside, 'lvlText') ?? '');
      levels.set(name, { list: id, level: Number(index), rank });
      return style === undefined ? own.replace('</w:lvl>', `<w:pStyle w:val="${name}"/></w:lvl>`) : own;
    }),
  );
  return { bytes: zipSync({ ...files, [part]: strToU8(named) }, { level: 0 }), levels };
}

/** The rank of a level whose form is none of an official text, and of the first below it. */
const usual = 3;
const lowest = 5;

const marks: readonly ((count: number) => string)[] = [
  (count) => `${chineseNumber(count)}、`,
  (count) => `（${chineseNumber(count)}）`,
  (count) => `${count}、`,
  (count) => `（${count}）`,
  (count) => String.fromCharCode(0x245f + Math.min(count, 20)),
];

/** The numbers that Word would show, in the forms of official texts: levels of a list keep their order, whatever their own form. */
export class Numbering {
  private readonly ranks = new Map<string, number>();
  private readonly counts = new Map<string, number[]>();

  /**
   * @param used the numbers of the document's paragraphs
   * @param levels as `withNamedLevels` gives them
   */
  constructor(
    used: readonly LibraryNumbering[],
    private readonly levels: Levels,
  ) {
    const names = new Set(used.filter(({ isOrdered }) => isOrdered).map(keyOf));
    const own = [...names].map((name) => [name, this.levelOf(name)] as const);
    const above = new Map<string, number>();
    for (const [name, { list: id, rank }] of own.sort(([, left], [, right]) => left.level - right.level)) {
      const before = above.get(id);
      const next = before === undefined ? (rank ?? usual) : rank !== undefined && rank > before ? rank : before + 1;
      this.ranks.set(name, Math.min(next, lowest));
      above.set(id, next);
    }
  }

  private levelOf(name: string): Level {
    return this.levels.get(name) ?? { list: '', level: Number(/\d+$/.exec(name)?.[0] ?? 0), rank: undefined };
  }

  /** What stands before a paragraph; —— for a bullet. */
  markOf(numbering: LibraryNumbering): string {
    if (!numbering.isOrdered) return '——';
    const name = keyOf(numbering);
    const { list: id, level: depth } = this.levelOf(name);
    const counts = (this.counts.get(id) ?? []).slice(0, depth + 1);
    const count = (counts[depth] ?? 0) + 1;
    counts[depth] = count;
    this.counts.set(id, counts);
    return marks[(this.ranks.get(name) ?? usual) - 1]?.(count) ?? '';
  }
}

const keyOf = ({ level: depth, paragraphStyleId }: LibraryNumbering): string => paragraphStyleId ?? depth;
