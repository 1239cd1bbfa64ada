import { inside, putTogether, takenApart, withoutForeignAttributes, type Markup } from './markup';

/**
 * What exceljs would write otherwise than it read: it takes validations apart cell by cell and their formulas for
 * numbers, loses filters, hashes of protection and views, and the formula of a cell with a link. These elements name no
 * styles and no other parts but the targets of links, so that they can stand in the written sheet as they stood.
 */
const keptNames = new Set([
  'sheetPr',
  'sheetViews',
  'sheetProtection',
  'protectedRanges',
  'autoFilter',
  'sortState',
  'phoneticPr',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
]);

/** Elements that new rules and links join. */
const joined = new Set(['dataValidations', 'hyperlinks']);

/** Extension that holds conditional formats, which exceljs writes itself ([MS-XLSX] 2.3.1). */
const formatsExtension = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';

/** A link's target, as the sheet's relationships have it. */
export interface LinkTarget {
  readonly id: string;
  readonly target: string;
  readonly outside: boolean;
}

function extensionsOf(xml: string): string[] {
  return [...inside(xml).matchAll(/<ext[\s>][\s\S]*?<\/ext>/g)]
    .map(([extension]) => extension)
    .filter((extension) => !extension.includes(formatsExtension) && !/\sr:id=/.test(extension))
    .map((extension) => {
      const missing = Object.entries({ x14, xm }).filter(([prefix]) => !extension.includes(`xmlns:${prefix}=`));
      const declared = missing.map(([prefix, name]) => ` xmlns:${prefix}="${name}"`).join('');
      return withoutForeignAttributes(extension.replace('<ext', `<ext${declared}`));
    });
}

/** @param ids new ids of links by their old ones */
function kept({ name, xml }: Markup, ids: ReadonlyMap<string, string>): Markup {
  const named = withoutForeignAttributes(xml).replace(/\sr:id="([^"]*)"/g, (_, id: string) => {
    // The settings of a printer are a part of their own, which is not kept.
    const own = name === 'hyperlinks' ? ids.get(id) : undefined;
    return own === undefined ? '' : ` r:id="${own}"`;
  });
  return { name, xml: named };
}

/** What of a sheet is kept as it stands in the file it was read from. */
export class KeptSheet {
  readonly #elements: ReadonlyMap<string, Markup>;
  readonly #extensions: readonly string[];
  /** Where the kept links lead. */
  readonly links: readonly LinkTarget[];

  /** @param children of the worksheet */
  constructor(children: readonly Markup[], links: readonly LinkTarget[]) {
    // exceljs counts its own `rId1`, `rId2`.
    this.links = links.map((link, index) => ({ ...link, id: `kept${index + 1}` }));
    const ids = new Map(links.map(({ id }, index) => [id, `kept${index + 1}`]));
    const own = children.filter(({ name }) => keptNames.has(name));
    this.#elements = new Map(own.map((element) => [element.name, kept(element, ids)]));
    this.#extensions = children.filter(({ name }) => name === 'extLst').flatMap(({ xml }) => extensionsOf(xml));
  }

  /**
   * The sheet as exceljs wrote it, with what was kept in its place.
   * @param xml a worksheet part
   */
  putInto(xml: string): string {
    const written = takenApart(xml, 'worksheet');
    if (written === undefined) throw new Error('the written workbook has a sheet without its root');
    const others = written.children.filter(({ name }) => name !== 'extLst' && !keptNames.has(name));
    const own = [...this.#elements.values()].map((element) => withNew(element, written.children));
    const added = written.children.filter(({ name }) => joined.has(name) && !this.#elements.has(name));
    const extensions = [
      ...written.children.filter(({ name }) => name === 'extLst').map(({ xml: list }) => inside(list)),
      ...this.#extensions,
    ].join('');
    const list = extensions === '' ? [] : [{ name: 'extLst', xml: `<extLst>${extensions}</extLst>` }];
    return putTogether('worksheet', written.open, [...others, ...own, ...added, ...list]);
  }
}

/** A kept element with what was added since the file was read. */
function withNew(element: Markup, written: readonly Markup[]): Markup {
  const added = joined.has(element.name) ? written.find(({ name }) => name === element.name) : undefined;
  if (added === undefined) return element;
  const { name } = element;
  const content = inside(element.xml) + inside(added.xml);
  const count = name === 'dataValidations' ? ` count="${content.match(/<dataValidation[\s>]/g)?.length ?? 0}"` : '';
  return { name, xml: `<${name}${count}>${content}</${name}>` };
}
