import type { Workbook } from 'exceljs';
import { stylesName, withNormalFont } from '../normal-font';
import { stillIds } from '../still-ids';
import { archived, PackedPart, storedParts, type Packer, type Part } from '../zip';
import type { KeptSheet } from './kept-sheet';
import { relationshipXml, type OpenedPackage } from './opened-package';

/** What is kept beside exceljs of a file that it has read. */
export type Kept = Pick<OpenedPackage, 'workbook' | 'sheets' | 'normalFont'>;

export const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const noLinks = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function withLinks(xml: string, links: KeptSheet['links']): string {
  const added = links.map((link) => relationshipXml({ ...link, kind: 'hyperlink' })).join('');
  return xml.replace('</Relationships>', () => `${added}</Relationships>`);
}

function withKept(written: readonly Part[], book: Workbook, kept: Kept): Part[] {
  const sheets = new Map(book.worksheets.map(({ id, name }) => [`sheet${id}.xml`, name]));
  const keptOf = (part: string): KeptSheet | undefined => kept.sheets.get(sheets.get(part) ?? '');
  const linked = new Map(book.worksheets.map(({ id, name }) => [`xl/worksheets/_rels/sheet${id}.xml.rels`, name]));
  const order = book.worksheets.map(({ name }) => name);
  const parts = written.map(({ name, bytes }): Part => {
    const links = kept.sheets.get(linked.get(name) ?? '')?.links ?? [];
    linked.delete(name);
    if (links.length > 0) return { name, bytes: asBytes(withLinks(asText(bytes), links)) };
    if (name === stylesName) return { name, bytes: asBytes(withNormalFont(asText(bytes), kept.normalFont)) };
    if (name === 'xl/workbook.xml') return { name, bytes: asBytes(kept.workbook.putInto(asText(bytes), order)) };
    const sheet = /^xl\/worksheets\/(sheet\d+\.xml)$/.exec(name)?.[1];
    if (sheet === undefined) return { name, bytes };
    const xml = stillIds(asText(bytes));
    return { name, bytes: asBytes(keptOf(sheet)?.putInto(xml) ?? xml) };
  });
  const more = [...linked].flatMap(([name, sheet]): Part[] => {
    const links = kept.sheets.get(sheet)?.links ?? [];
    return links.length === 0 ? [] : [{ name, bytes: asBytes(withLinks(noLinks, links)) }];
  });
  return [...parts, ...more];
}

/** The parts of a book as exceljs writes them, with what was kept beside it in their places. */
export async function keptParts(book: Workbook, kept: Kept): Promise<Part[]> {
  book.calcProperties.fullCalcOnLoad = true;
  const options = { zip: { compression: 'STORE' } } as Parameters<Workbook['xlsx']['writeBuffer']>[0];
  return withKept(storedParts(new Uint8Array(await book.xlsx.writeBuffer(options))), book, kept);
}

/** Parts as a file. The same parts give the same bytes. */
export function packed(parts: readonly Part[], packer: Packer): Promise<Uint8Array> {
  return archived(
    parts.map(({ name, bytes }) => {
      const part = new PackedPart(name, packer);
      part.add(bytes);
      part.end();
      return part;
    }),
  );
}
