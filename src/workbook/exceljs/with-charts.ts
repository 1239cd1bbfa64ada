import type { SheetDraft } from '../draft';
import { chartParts, relationship, relationshipsPart } from '../charts/chart-parts';
import { asBytes, asText } from './keeping/kept-parts';
import { putTogether, takenApart } from './keeping/markup';
import type { Part } from './zip';

/** No other relationship of a sheet has this name: exceljs numbers its own. */
const drawingId = 'rIdCharts';
const contentTypesName = '[Content_Types].xml';

function withDrawing(sheet: string): string {
  const taken = takenApart(sheet, 'worksheet');
  if (taken === undefined) throw new Error('the written sheet has no root');
  const drawing = { name: 'drawing', xml: `<drawing r:id="${drawingId}"/>` };
  return putTogether('worksheet', taken.open, [...taken.children, drawing]);
}

/**
 * The parts of a workbook with the charts of its sheets, which exceljs cannot write.
 * @param parts as exceljs wrote them: sheets are numbered in their order
 */
export function withCharts(parts: readonly Part[], sheets: readonly SheetDraft[]): Part[] {
  const { parts: added, drawings } = chartParts(sheets.map(({ charts = [] }) => charts));
  if (added.length === 0) return [...parts];
  const charted = new Map([...drawings].map(([index, target]) => [`sheet${index + 1}.xml`, target]));
  const linked = new Map([...charted].map(([name, target]) => [`xl/worksheets/_rels/${name}.rels`, target]));
  const overrides = added
    .filter(({ name }) => !name.endsWith('.rels'))
    .map(({ name, contentType }) => `<Override PartName="/${name}" ContentType="${contentType}"/>`);
  const changed = parts.map((part): Part => {
    const { name } = part;
    const change = (from: (text: string) => string): Part => ({ name, bytes: asBytes(from(asText(part.bytes))) });
    if (name === contentTypesName) return change((xml) => xml.replace('</Types>', `${overrides.join('')}</Types>`));
    const target = linked.get(name);
    if (target !== undefined) {
      linked.delete(name);
      const link = relationship(drawingId, 'drawing', target);
      return change((xml) => xml.replace('</Relationships>', `${link}</Relationships>`));
    }
    return charted.has(name.replace('xl/worksheets/', '')) ? change(withDrawing) : part;
  });
  const links = [...linked].map(([name, target]): Part => {
    return { name, bytes: asBytes(relationshipsPart([relationship(drawingId, 'drawing', target)])) };
  });
  return [...changed, ...links, ...added.map(({ name, xml }) => ({ name, bytes: asBytes(xml) }))];
}
