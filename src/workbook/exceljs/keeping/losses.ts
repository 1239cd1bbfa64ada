import { finding, type Finding, type FindingCode } from '../../../findings/finding';

/** Entries by name, and what their loss means to people. The first that fits counts. */
const known: readonly (readonly [RegExp, FindingCode | 'kept'])[] = [
  [/^\[Content_Types\]\.xml$|^_rels\/|^xl\/_rels\/|^docProps\/|^xl\/(workbook|styles|sharedStrings)\.xml$/i, 'kept'],
  // Notes are told of by the sheet they belong to.
  [/^xl\/(comments\/?)?comments?\d*\.xml$/i, 'kept'],
  [/^xl\/theme\/|^xl\/calcChain\.xml$|^xl\/printerSettings\/|(^|\/)_rels\//i, 'kept'],
  [/^xl\/(vbaProject|vbaData|vbaProjectSignature)|^xl\/(macrosheets|dialogsheets)\//i, 'keeping-macros'],
  [/^xl\/charts\/(chart|chartEx)\d*\.xml$/i, 'keeping-charts'],
  [/^xl\/(charts|diagrams)\//i, 'keeping-shapes'],
  [/^xl\/chartsheets\//i, 'keeping-chart-sheets'],
  [/^xl\/(media\/|cellimages)/i, 'keeping-pictures'],
  [/^xl\/(ctrlProps|activeX)\//i, 'keeping-controls'],
  [/^xl\/embeddings\//i, 'keeping-objects'],
  [/^xl\/pivot(Tables|Cache)\//i, 'keeping-pivot-tables'],
  [/^xl\/(slicers|slicerCaches|timelines|timelineCaches)\//i, 'keeping-slicers'],
  [/^xl\/(threadedComments|persons)\//i, 'keeping-threaded-comments'],
  [/^xl\/externalLinks\//i, 'keeping-external-links'],
  [/^xl\/(queryTables|model)\/|^xl\/connections\.xml$|^xl\/xmlMaps\.xml$/i, 'keeping-queries'],
  [/^_xmlsignatures\//i, 'keeping-signatures'],
  [/^xl\/metadata\.xml$|^xl\/richData\//i, 'keeping-array-formulas'],
  [/^customXml\//i, 'keeping-custom-data'],
];

/** Codes whose entries are counted; of the others one is said. */
const counted: ReadonlySet<FindingCode> = new Set(['keeping-charts', 'keeping-chart-sheets', 'keeping-pictures']);

/**
 * What writing the workbook with exceljs would lose, told from the entries of its package.
 * @param names of the entries that are not taken over
 * @param isDrawn whether a drawing holds shapes: pictures and charts are told by their own entries
 */
export function lossesOf(names: readonly string[], isDrawn: (name: string) => boolean): Finding[] {
  const counts = new Map<FindingCode, number>();
  const findings: Finding[] = [];
  const count = (code: FindingCode): void => void counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const name of names) {
    const code = known.find(([pattern]) => pattern.test(name))?.[1];
    if (code === 'kept') continue;
    if (code !== undefined) count(code);
    else if (!/^xl\/drawings\//i.test(name)) findings.push(finding('keeping-other-part', {}, { part: name }));
    else if (isDrawn(name)) count('keeping-shapes');
  }
  const said = [...counts].map(([code, found]) => finding(code, {}, counted.has(code) ? { count: found } : {}));
  return [...said, ...findings];
}

/** Conditional formats that exceljs writes again. */
const writtenFormats = new Set(
  [
    'expression cellIs top10 aboveAverage dataBar colorScale iconSet timePeriod',
    'containsText containsBlanks notContainsBlanks containsErrors notContainsErrors',
  ].flatMap((names) => names.split(' ')),
);

/** Those it writes again where they stand in an extension. */
const writtenExtensions = new Set(['dataBar', 'iconSet']);

/**
 * Conditional formats that exceljs drops.
 * @param xml a worksheet part
 */
export function lostFormats(xml: string, sheet: string): Finding[] {
  const rules = [...xml.matchAll(/<(x14:)?cfRule\s[^>]*?\btype="(\w+)"/g)];
  const lost = new Set(
    rules.flatMap(([, prefix, kind = '']) =>
      (prefix === undefined ? writtenFormats : writtenExtensions).has(kind) ? [] : [kind],
    ),
  );
  return lost.size === 0 ? [] : [finding('keeping-formats', { sheet }, { kinds: [...lost].join('、') })];
}
