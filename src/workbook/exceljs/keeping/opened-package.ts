import { finding, type Finding } from '../../../findings/finding';
import { defaultLimits } from '../../reading/limits';
import { Package } from '../../reading/package';
import type { Platform } from '../../reading/platform';
import type { Relationship } from '../../reading/relationships';
import { ReadingTask } from '../../reading/task';
import { WorkbookHandler } from '../../reading/workbook-part';
import { ZipArchive } from '../../reading/zip/archive';
import type { Part } from '../zip';
import { KeptSheet } from './kept-sheet';
import { KeptWorkbook } from './kept-workbook';
import { lossesOf, lostFormats } from './losses';
import { takenApart, type Markup } from './markup';
import { normalFontOf, stylesName } from '../normal-font';
import { withKnownDateSystem } from './date-system';
import { withKnownFormats } from './number-formats';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const asAttribute = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

/** An arrow as a relationships part writes it. */
export function relationshipXml({ id, kind, target, outside }: Relationship): string {
  const mode = outside ? ' TargetMode="External"' : '';
  return `<Relationship Id="${asAttribute(id)}" Type="${office}/${kind}" Target="${asAttribute(target)}"${mode}/>`;
}

function relationshipsXml(arrows: readonly Relationship[]): string {
  return `<Relationships xmlns="${packageRelationships}">${arrows.map(relationshipXml).join('')}</Relationships>`;
}

/** A file as exceljs is to read it, with what is kept beside exceljs and what is lost. */
export interface OpenedPackage {
  /** Parts under the names exceljs knows, each checked; of others it is told nothing. */
  readonly parts: readonly Part[];
  readonly workbook: KeptWorkbook;
  /** By sheet name. */
  readonly sheets: ReadonlyMap<string, KeptSheet>;
  /** The font of the Normal style, as the file names it; exceljs reads cells that have it as cells without a font. */
  readonly normalFont: string | undefined;
  readonly losses: readonly Finding[];
}

/** Notes, their drawing and tables are numbered anew: exceljs finds them by their names alone. */
const taken: Readonly<Record<string, (number: number) => readonly [name: string, target: string]>> = {
  comments: (number) => [`xl/comments${number}.xml`, `../comments${number}.xml`],
  vmlDrawing: (number) => [`xl/drawings/vmlDrawing${number}.vml`, `../drawings/vmlDrawing${number}.vml`],
  table: (number) => [`xl/tables/table${number}.xml`, `../tables/table${number}.xml`],
};

class PackageOpening {
  readonly #archive: ZipArchive;
  readonly #package: Package;
  readonly #workbookPart: string;
  readonly #names = new Set<string>();
  readonly #parts: Part[] = [];
  readonly #losses: Finding[] = [];
  readonly #sheets = new Map<string, KeptSheet>();
  #normalFont: string | undefined;
  #numbered = 0;

  constructor(bytes: Uint8Array, platform: Platform) {
    const task = new ReadingTask(platform, defaultLimits);
    this.#archive = new ZipArchive(bytes, task);
    this.#package = new Package(this.#archive, task, true);
    this.#workbookPart = this.#package.workbookPart();
  }

  open(): OpenedPackage | undefined {
    const xml = this.#text(this.#workbookPart);
    const root = takenApart(xml, 'workbook');
    if (root === undefined) return undefined;
    const { sheets } = this.#package.readOnce(
      this.#workbookPart,
      () => new WorkbookHandler(),
      (handler) => handler,
    );
    const arrows = this.#package.relationships(this.#workbookPart);
    const listed: Relationship[] = [];
    for (const { name, relationship } of sheets) {
      const arrow = arrows.find(({ id }) => id === relationship);
      if (arrow?.kind !== 'worksheet') continue;
      const number = listed.length + 1;
      if (!this.#takeSheet(name, arrow.target, number)) return undefined;
      listed.push({ ...arrow, target: `worksheets/sheet${number}.xml` });
    }
    this.#put('xl/workbook.xml', withKnownDateSystem(xml));
    this.#put('xl/_rels/workbook.xml.rels', relationshipsXml(listed));
    this.#takeShared(arrows);
    this.#losses.push(...this.#lostParts());
    return {
      parts: this.#parts,
      workbook: new KeptWorkbook(
        root.children,
        sheets.map(({ name }) => name),
        listed.length === sheets.length,
      ),
      sheets: this.#sheets,
      normalFont: this.#normalFont,
      losses: this.#losses,
    };
  }

  #put(name: string, xml: string): void {
    this.#parts.push({ name, bytes: new TextEncoder().encode(xml) });
  }

  #text(part: string): string {
    this.#names.add(part.toLowerCase());
    const bytes = this.#archive.extract(part) ?? new Uint8Array();
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes);
  }

  #takeShared(arrows: readonly Relationship[]): void {
    const target = (kind: string): string | undefined =>
      arrows.find((arrow) => arrow.kind === kind && this.#archive.has(arrow.target))?.target;
    const [strings, styles, theme] = [target('sharedStrings'), target('styles'), target('theme')];
    if (strings !== undefined) this.#put('xl/sharedStrings.xml', this.#text(strings));
    if (styles !== undefined) {
      const xml = this.#text(styles);
      this.#normalFont = normalFontOf(xml);
      this.#put(stylesName, withKnownFormats(xml));
    }
    if (theme !== undefined) this.#put('xl/theme/theme1.xml', this.#text(theme));
    for (const part of ['docProps/core.xml', 'docProps/app.xml']) {
      if (this.#archive.has(part)) this.#put(part, this.#text(part));
    }
  }

  /** @returns false where exceljs would not know the sheet's elements */
  #takeSheet(name: string, part: string, number: number): boolean {
    const xml = this.#text(part);
    const root = takenApart(xml, 'worksheet');
    if (root === undefined) return false;
    const arrows = this.#package.relationships(part);
    this.#put(`xl/worksheets/sheet${number}.xml`, xml);
    const links = arrows.filter(({ kind }) => kind === 'hyperlink');
    this.#sheets.set(name, new KeptSheet(root.children, links));
    const own = this.#takeRelated(arrows, root.children);
    if (own.length > 0) this.#put(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsXml(own));
    if (arrows.some(({ kind }) => kind === 'comments') && !own.some(({ kind }) => kind === 'comments')) {
      this.#losses.push(finding('keeping-notes', { sheet: name }));
    }
    this.#losses.push(...lostFormats(xml, name));
    return true;
  }

  /** Notes come with the drawing of their boxes, or not at all: exceljs looks for both. */
  #takeRelated(arrows: readonly Relationship[], children: readonly Markup[]): Relationship[] {
    const present = arrows.filter(({ target, outside }) => !outside && this.#archive.has(target));
    const noted = ['comments', 'vmlDrawing'].every((kind) => present.some((arrow) => arrow.kind === kind));
    const legacy = children.some(({ name }) => name === 'legacyDrawing');
    return present.flatMap((arrow) => {
      const place = taken[arrow.kind];
      if (place === undefined || (arrow.kind !== 'table' && !(noted && legacy))) return [];
      this.#numbered += 1;
      const [name, target] = place(this.#numbered);
      this.#put(name, this.#text(arrow.target));
      return [{ ...arrow, target }];
    });
  }

  #lostParts(): Finding[] {
    const left = this.#archive.names().filter((name) => !name.endsWith('/') && !this.#names.has(name.toLowerCase()));
    const named = left.filter((name) => !/^customXml\//i.test(name) || !this.#isOfWps(name));
    return lossesOf(named, (name) => /<(?:xdr:)?(?:sp|cxnSp|grpSp)[\s>]/.test(this.#text(name)));
  }

  /** WPS leaves a note of its own version in every file: nothing of the office's. */
  #isOfWps(name: string): boolean {
    return !/item\d*\.xml$/i.test(name) || this.#text(name).includes('wps.cn/officeDocument');
  }
}

/**
 * Takes a file apart for exceljs, which trusts what it reads: every part it gets has been checked and is bounded, has
 * the name it looks for and leads nowhere else.
 * @param bytes a file that the strict reader has taken
 * @returns undefined where its elements carry prefixes: exceljs does not know them then
 * @throws Refusal when a part is damaged that the reader had no need of
 */
export function openPackage(bytes: Uint8Array, platform: Platform): OpenedPackage | undefined {
  return new PackageOpening(bytes, platform).open();
}
