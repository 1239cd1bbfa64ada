import { inside, putTogether, takenApart, withoutForeignAttributes, type Markup } from './markup';

/** A name as it stands in the file; exceljs knows only names of ranges. */
const definedName = /<definedName[\s>][\s\S]*?<\/definedName>/g;

/** What of the workbook part is kept as it stands: defined names of every kind, and the protection of its structure. */
export class KeptWorkbook {
  readonly #names: readonly string[] | undefined;
  readonly #protection: readonly Markup[];
  readonly #sheets: number;

  /**
   * @param children of the workbook
   * @param sheets that the file has; sheets added later have names of their own
   * @param whole whether all of them are kept: names count the sheets they belong to
   */
  constructor(children: readonly Markup[], sheets: number, whole: boolean) {
    const list = children.find(({ name }) => name === 'definedNames')?.xml ?? '';
    this.#names = whole ? (inside(list).match(definedName)?.map(withoutForeignAttributes) ?? []) : undefined;
    this.#protection = children
      .filter(({ name }) => name === 'workbookProtection')
      .map(({ name, xml }) => ({ name, xml: withoutForeignAttributes(xml) }));
    this.#sheets = sheets;
  }

  /** The workbook part as exceljs wrote it, with what was kept in its place. */
  putInto(xml: string): string {
    const written = takenApart(xml, 'workbook');
    if (written === undefined) throw new Error('the written workbook has no root');
    const list = written.children.find(({ name }) => name === 'definedNames')?.xml ?? '';
    if (this.#names === undefined)
      return putTogether('workbook', written.open, [...written.children, ...this.#protection]);
    const ofNewSheets = (inside(list).match(definedName) ?? []).filter((name) => {
      const sheet = /localSheetId="(\d+)"/.exec(name)?.[1];
      return sheet !== undefined && Number(sheet) >= this.#sheets;
    });
    const names = [...this.#names, ...ofNewSheets].join('');
    const others = written.children.filter(({ name }) => name !== 'definedNames');
    const own = names === '' ? [] : [{ name: 'definedNames', xml: `<definedNames>${names}</definedNames>` }];
    return putTogether('workbook', written.open, [...others, ...this.#protection, ...own]);
  }
}
