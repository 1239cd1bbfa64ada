/** Elements some handler asks for. */
const elementNames = [
  'Relationship',
  'Relationships',
  'c',
  'cellXfs',
  'col',
  'comment',
  'comments',
  'definedName',
  'extLst',
  'externalReference',
  'f',
  'is',
  'mergeCell',
  'numFmt',
  'numFmts',
  'rPh',
  'row',
  'sheet',
  'sheetData',
  'si',
  'sst',
  'styleSheet',
  't',
  'v',
  'workbook',
  'workbookPr',
  'worksheet',
  'xf',
] as const;

/** Local name of an element; empty for those nobody asks for. */
export type ElementName = (typeof elementNames)[number] | '';

export const askedNames: ReadonlyMap<string, ElementName> = new Map(elementNames.map((name) => [name, name]));

/** What a reader of one part is told; the same whichever parser reads the XML. */
export interface PartHandler {
  /** Local name of the part's outermost element; anything else is refused. */
  readonly root: ElementName;
  /** Text is handed over only while this is true. */
  readonly listening: boolean;
  /** An element of the vocabularies below begins; elements of other namespaces are left out with all they hold. */
  open(name: ElementName, attributes: Attributes): void;
  /** A piece of text; a long one may come in several. */
  text(piece: string): void;
  close(name: ElementName): void;
}

export interface Attributes {
  /** By local name; `r:id` for the one that names a relationship. */
  get(name: string): string | undefined;
}

const spreadsheets = [
  // ECMA-376 part 4 (transitional) and part 1 (strict).
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Namespaces whose elements a handler is told of. */
export const vocabularies: ReadonlySet<string> = new Set([...spreadsheets, packageRelationships]);

/** Namespaces of the attribute `r:id`, transitional and strict. */
export const relationshipNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** Alternatives for programs that know more (ECMA-376 part 3, 7.5): we know nothing more, so a fallback is what we read. */
const compatibilityNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export type ElementRole = 'ours' | 'transparent' | 'foreign';

/** What to do with an element: tell of it, look only into it, or leave it out with all it holds. */
export function roleOf(namespace: string, localName: string): ElementRole {
  if (vocabularies.has(namespace)) return 'ours';
  if (namespace !== compatibilityNamespace) return 'foreign';
  return localName === 'AlternateContent' || localName === 'Fallback' ? 'transparent' : 'foreign';
}
