import { inside, putTogether, takenApart, withoutForeignAttributes, type Markup } from './markup';

/** A name as it stands in the file; exceljs knows only names of ranges. */
const definedName = /<definedName[\s>][\s\S]*?<\/definedName>/g;

/** What of the workbook part is kept as it stands: defined names of every kind, and the protection of its structure. */
export class KeptWorkbook {
  readonly #names: readonly string[] | undefined;
  readonly #protection: readonly Markup[];
  readonly #sheets: readonly string[];

  /**
   * @param children of the workbook
   * @param sheets names of the sheets that the file has, in their order; sheets added later have names of their own
   * @param whole whether all of them are kept: names count the sheets they belong to
   */
  constructor(children: readonly Markup[], sheets: readonly string[], whole: boolean) {
    const list = children.find(({ name }) => name === 'definedNames')?.xml ?? '';
    this.#names = whole ? (inside(list).match(definedName)?.map(withoutForeignAttributes) ?? []) : undefined;
    this.#protection = children
      .filter(({ name }) => name === 'workbookProtection')
      .map(({ name, xml }) => ({ name, xml: withoutForeignAttributes(xml) }));
    this.#sheets = sheets;
  }

  /**
   * The workbook part as exceljs wrote it, with what was kept in its place.
   * @param order names of the written sheets: some may have gone, or stand in front
   */
  putInto(xml: string, order: readonly string[]): string {
    const written = takenApart(xml, 'workbook');
    if (written === undefined) throw new Error('the written workbook has no root');
    const list = written.children.find(({ name }) => name === 'definedNames')?.xml ?? '';
    if (this.#names === undefined)
      return putTogether('workbook', written.open, [...written.children, ...this.#protection]);
    const places = new Map(this.#sheets.map((name, index) => [index, order.indexOf(name)]));
    const own = this.#names.flatMap((name) => moved(name, places));
    const ofNewSheets = (inside(list).match(definedName) ?? []).filter((name) => {
      const sheet = order[sheetOfName(name) ?? -1];
      return sheet !== undefined && !this.#sheets.includes(sheet);
    });
    const names = [...own, ...ofNewSheets].join('');
    const others = written.children.filter(({ name }) => name !== 'definedNames');
    const all = names === '' ? [] : [{ name: 'definedNames', xml: `<definedNames>${names}</definedNames>` }];
    return putTogether('workbook', written.open, [...others, ...this.#protection, ...all]);
  }
}

const localSheet = /localSheetId="(\d+)"/;

/** The place of the sheet that a name belongs to; undefined for a name of the whole workbook. */
function sheetOfName(name: string): number | undefined {
  const place = localSheet.exec(name)?.[1];
  return place === undefined ? undefined : Number(place);
}

/** A name with the new place of its sheet; none where the sheet has gone. */
function moved(name: string, places: ReadonlyMap<number, number>): string[] {
  const place = sheetOfName(name);
  if (place === undefined) return [name];
  const now = places.get(place) ?? -1;
  return now < 0 ? [] : [name.replace(localSheet, `localSheetId="${now}"`)];
}
