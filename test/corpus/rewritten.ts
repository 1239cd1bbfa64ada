import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nodePlatform } from '../../scripts/platform';
import { address } from '../../src/workbook/address';
import { readWorkbook } from '../../src/workbook/reading';

type Parts = Map<string, string>;

/** The parts of a workbook as texts, by name. */
export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** A workbook with its parts changed as texts. */
function repacked(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = partsOf(bytes);
  change(parts);
  return zipSync(Object.fromEntries([...parts].map(([name, content]) => [name, strToU8(content)])));
}

/** Namespaces of the transitional form by those of the strict one (ISO/IEC 29500-1, against part 4). */
const strictNamespaces: readonly (readonly [transitional: string, strict: string])[] = [
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
];

/** Days as the strict form writes them in the cells of a sheet: `t="d"` and ISO 8601. */
function withIsoDays(sheet: string, days: ReadonlyMap<string, string>): string {
  return sheet.replace(/<c r="([A-Z]+\d+)"([^>]*)><v>[\d.]+<\/v><\/c>/g, (whole, cell: string, rest: string) => {
    const day = days.get(cell);
    return day === undefined ? whole : `<c r="${cell}"${rest} t="d"><v>${day}</v></c>`;
  });
}

/** A workbook as Excel saves it under “Strict Open XML”: other namespaces, days as texts of ISO 8601. */
export function asStrict(bytes: Uint8Array): Uint8Array {
  const reading = readWorkbook(bytes, nodePlatform);
  if (!reading.ok) throw new Error(reading.findings.map(({ code }) => code).join());
  const { sheets } = reading.workbook;
  return repacked(bytes, (parts) => {
    for (const [index, { rows }] of sheets.entries()) {
      const days = [...rows.values()].flat().filter(({ kind }) => kind === 'date');
      const name = `xl/worksheets/sheet${index + 1}.xml`;
      const content = parts.get(name) ?? '';
      parts.set(
        name,
        withIsoDays(content, new Map(days.map(({ row, column, value }) => [address(row, column), String(value)]))),
      );
    }
    for (const [name, content] of parts) {
      const strict = strictNamespaces.reduce((text, [from, to]) => text.replaceAll(from, to), content);
      parts.set(name, strict.replace(/<workbook (?=[^>]*purl)/, '<workbook conformance="strict" '));
    }
  });
}

/** A part with a prefix on each of its own elements, and no namespace that goes without saying. */
function prefixed(content: string, prefix: string): string {
  return content
    .replace(/<(\/?)([A-Za-z][\w.]*)(?=[\s/>])/g, `<$1${prefix}:$2`)
    .replace(/ xmlns=(?=")/g, ` xmlns:${prefix}=`);
}

/** A workbook with prefixes everywhere: sheets, texts, styles, relationships, content types. */
export function asPrefixed(bytes: Uint8Array): Uint8Array {
  return repacked(bytes, (parts) => {
    let count = 0;
    for (const [name, content] of parts) {
      if (/\.(?:xml|rels)$/.test(name)) parts.set(name, prefixed(content, `ns${(count += 1)}`));
    }
  });
}

/**
 * A workbook in which a format of its own is one of those that Chinese editions have built in, and no file spells out
 * (ECMA-376 18.8.30: 27 to 36 and 50 to 58).
 * @param own the format in the workbook that gives way
 */
export function withBuiltInFormat(bytes: Uint8Array, own: string, builtIn: number): Uint8Array {
  return repacked(bytes, (parts) => {
    const styles = parts.get('xl/styles.xml') ?? '';
    const id = [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g)].find(
      ([, , code]) => code === own,
    )?.[1];
    if (id === undefined) throw new Error(`no cell has the format ${own}`);
    parts.set('xl/styles.xml', styles.replaceAll(`<xf numFmtId="${id}"`, `<xf numFmtId="${builtIn}"`));
  });
}

/** A workbook that says it has macros: the same parts under another type. */
export function asMacroEnabled(bytes: Uint8Array): Uint8Array {
  return repacked(bytes, (parts) => {
    const types = parts.get('[Content_Types].xml') ?? '';
    parts.set(
      '[Content_Types].xml',
      types.replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    );
  });
}
