import type { ChartDraft } from '../chart-draft';
import { declaration, element, namespaces } from './xml';

/** The corner of a cell, both counted from 0. */
function corner(name: 'xdr:from' | 'xdr:to', row: number, column: number): string {
  return element(
    name,
    {},
    element('xdr:col', {}, String(column)),
    element('xdr:colOff', {}, '0'),
    element('xdr:row', {}, String(row)),
    element('xdr:rowOff', {}, '0'),
  );
}

function frame({ title, description }: ChartDraft, index: number): string {
  const link = { 'xmlns:c': namespaces.chart, 'xmlns:r': namespaces.relationships, 'r:id': `rId${index + 1}` };
  // 0 and 1 are taken by what programs put there themselves.
  const identity = { id: index + 2, name: `图${index + 1}`, descr: description, title };
  return element(
    'xdr:graphicFrame',
    { macro: '' },
    element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', identity), element('xdr:cNvGraphicFramePr', {})),
    element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
    element('a:graphic', {}, element('a:graphicData', { uri: namespaces.chart }, element('c:chart', link))),
  );
}

/** Where the charts of a sheet stand (ECMA-376 20.5); they move with their cells and keep their size. */
export function drawingPart(charts: readonly ChartDraft[]): string {
  const anchors = charts.map((chart, index) => {
    const { top, left, bottom, right } = chart.area;
    return element(
      'xdr:twoCellAnchor',
      { editAs: 'oneCell' },
      corner('xdr:from', top - 1, left - 1),
      corner('xdr:to', bottom, right),
      frame(chart, index),
      element('xdr:clientData', {}),
    );
  });
  const root = { 'xmlns:xdr': namespaces.onSheet, 'xmlns:a': namespaces.drawing };
  return declaration + element('xdr:wsDr', root, ...anchors);
}
