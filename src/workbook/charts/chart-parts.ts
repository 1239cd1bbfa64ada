import type { ChartDraft } from '../chart-draft';
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';
import { declaration, element, namespaces } from './xml';

/** A part of a package as text. */
export interface TextPart {
  readonly name: string;
  readonly contentType: string;
  readonly xml: string;
}

/** What charts add to a package: their parts, and for each sheet that has some the relationship to its drawing. */
export interface ChartParts {
  readonly parts: readonly TextPart[];
  /** By the sheet's place in the workbook, from 0: target as seen from its part. */
  readonly drawings: ReadonlyMap<number, string>;
}

const contentTypes = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

/** A relationship of this kind, `drawing` or `chart`. */
export function relationship(id: string, kind: 'drawing' | 'chart', target: string): string {
  return element('Relationship', { Id: id, Type: `${namespaces.relationships}/${kind}`, Target: target });
}

export function relationshipsPart(relationships: readonly string[]): string {
  return declaration + element('Relationships', { xmlns: namespaces.package }, ...relationships);
}

/**
 * The parts that hold the charts of a workbook.
 * @param sheets the charts of each sheet, in the order of the sheets; drawings and charts are numbered as they come
 */
export function chartParts(sheets: readonly (readonly ChartDraft[])[]): ChartParts {
  const parts: TextPart[] = [];
  const drawings = new Map<number, string>();
  let charted = 0;
  for (const [index, charts] of sheets.entries()) {
    if (charts.length === 0) continue;
    const drawing = `drawing${drawings.size + 1}.xml`;
    drawings.set(index, `../drawings/${drawing}`);
    const links = charts.map((chart, place) => {
      charted += 1;
      const name = `chart${charted}.xml`;
      parts.push({ name: `xl/charts/${name}`, contentType: contentTypes.chart, xml: chartPart(chart) });
      return relationship(`rId${place + 1}`, 'chart', `../charts/${name}`);
    });
    parts.push(
      { name: `xl/drawings/${drawing}`, contentType: contentTypes.drawing, xml: drawingPart(charts) },
      {
        name: `xl/drawings/_rels/${drawing}.rels`,
        contentType: contentTypes.relationships,
        xml: relationshipsPart(links),
      },
    );
  }
  return { parts, drawings };
}
