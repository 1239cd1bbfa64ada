import { zip, type Entry } from './zip-builder';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook from the XML of its parts; only what a test cares for is given. */
export interface Parts {
  /** Content of `sheetData` of each sheet. */
  readonly rows?: readonly string[];
  /** Whole worksheets; take the place of `rows`. */
  readonly sheets?: readonly (string | Uint8Array)[];
  /** `si` elements. */
  readonly strings?: string;
  /** Content of the style sheet. */
  readonly styles?: string;
  /** Content of `workbook` before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  /** More relationships of the workbook part. */
  readonly relationships?: string;
  /** Attributes of each sheet in the workbook. */
  readonly state?: string;
  /** More parts. */
  readonly more?: readonly Entry[];
  /** Changes or drops (undefined) parts by name. */
  readonly change?: Readonly<Record<string, Partial<Entry> | undefined>>;
}

export function worksheet(rows: string, around: { before?: string; after?: string } = {}): string {
  return `<worksheet xmlns="${main}">${around.before ?? ''}<sheetData>${rows}</sheetData>${around.after ?? ''}</worksheet>`;
}

export function relationship(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`;
}

export function relationships(content: string): string {
  return `<Relationships xmlns="${packageRelationships}">${content}</Relationships>`;
}

export function entriesOf(parts: Parts): Entry[] {
  const sheets = parts.sheets ?? (parts.rows ?? ['']).map((rows) => worksheet(rows));
  const listed = sheets.map((_, index) => {
    return `<sheet name="表${index + 1}" sheetId="${index + 1}" r:id="s${index + 1}" ${parts.state ?? ''}/>`;
  });
  const arrows = sheets.map((_, index) =>
    relationship(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  if (parts.strings !== undefined) arrows.push(relationship('ss', 'sharedStrings', 'sharedStrings.xml'));
  if (parts.styles !== undefined) arrows.push(relationship('st', 'styles', 'styles.xml'));
  const entries: Entry[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relationships(relationship('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}">${parts.before ?? ''}<sheets>${listed.join('')}</sheets>${parts.after ?? ''}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships(arrows.join('') + (parts.relationships ?? '')),
    },
    ...sheets.map((content, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content })),
  ];
  if (parts.strings !== undefined) {
    entries.push({ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${parts.strings}</sst>` });
  }
  if (parts.styles !== undefined) {
    entries.push({ name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${parts.styles}</styleSheet>` });
  }
  entries.push(...(parts.more ?? []));
  return entries.flatMap((entry) => {
    if (!(entry.name in (parts.change ?? {}))) return [entry];
    const change = parts.change?.[entry.name];
    return change === undefined ? [] : [{ ...entry, ...change }];
  });
}

/** The bytes of a workbook. */
export function workbook(parts: Parts): Buffer {
  return zip(entriesOf(parts));
}

/** Styles whose cells have the given formats, one style a format, numbered from 0. */
export function formats(...codes: readonly (string | number)[]): string {
  const declared = codes.flatMap((code, index) =>
    typeof code === 'number'
      ? []
      : [`<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`],
  );
  const records = codes.map((code, index) => `<xf numFmtId="${typeof code === 'number' ? code : 200 + index}"/>`);
  return `<numFmts>${declared.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${records.join('')}</cellXfs>`;
}
