import { SaxesParser } from 'saxes';

/**
 * Children of the elements that charts are written with, in the order of the schemas (ECMA-376 part 1, dml-chart.xsd,
 * dml-main.xsd, dml-spreadsheetDrawing.xsd): `!` must be there, `*` may be there several times; what stands between
 * bars excludes each other.
 */
const children: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart! spPr txPr externalData printSettings userShapes extLst',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea! legend plotVisOnly dispBlanksAs extLst',
  'c:title': 'tx layout overlay spPr txPr extLst',
  'c:title/c:tx': 'rich|strRef!',
  'c:ser/c:tx': 'strRef|v!',
  'c:rich': 'a:bodyPr! a:lstStyle a:p!*',
  'c:txPr': 'a:bodyPr! a:lstStyle a:p!*',
  'a:p': 'a:pPr a:r* a:endParaRPr',
  'a:pPr': 'a:lnSpc a:spcBef a:spcAft a:defRPr',
  'a:r': 'a:rPr a:t!',
  'a:rPr': 'a:ln a:solidFill|a:noFill a:effectLst a:latin a:ea a:cs a:sym',
  'a:defRPr': 'a:ln a:solidFill|a:noFill a:effectLst a:latin a:ea a:cs a:sym',
  'a:solidFill': 'a:srgbClr!',
  'a:ln': 'a:noFill|a:solidFill a:prstDash a:round|a:bevel|a:miter a:headEnd a:tailEnd',
  'c:spPr': 'a:xfrm a:prstGeom a:noFill|a:solidFill a:ln a:effectLst',
  'c:plotArea': 'layout barChart|lineChart! catAx! valAx! dTable spPr extLst',
  'c:barChart': 'barDir! grouping varyColors ser* dLbls gapWidth overlap serLines axId!* extLst',
  'c:lineChart': 'grouping! varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId!* extLst',
  'c:barChart/c:ser':
    'idx! order! tx spPr invertIfNegative pictureOptions dPt* dLbls trendline* errBars cat val shape extLst',
  'c:lineChart/c:ser': 'idx! order! tx spPr marker dPt* dLbls trendline* errBars cat val smooth extLst',
  'c:ser/c:marker': 'symbol size spPr extLst',
  'c:dLbls':
    'dLbl* numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
  'c:cat': 'multiLvlStrRef|numRef|numLit|strRef|strLit!',
  'c:val': 'numRef|numLit!',
  'c:strRef': 'f! strCache extLst',
  'c:numRef': 'f! numCache extLst',
  'c:strCache': 'ptCount pt* extLst',
  'c:numCache': 'formatCode ptCount pt* extLst',
  'c:pt': 'v!',
  'c:catAx':
    'axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx! crosses|crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  'c:valAx':
    'axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx! crosses|crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  'c:scaling': 'logBase orientation max min extLst',
  'c:majorGridlines': 'spPr',
  'c:legend': 'legendPos legendEntry* layout overlay spPr txPr extLst',
  'xdr:wsDr': 'xdr:twoCellAnchor*',
  'xdr:twoCellAnchor': 'xdr:from! xdr:to! xdr:sp|xdr:graphicFrame|xdr:pic! xdr:clientData!',
  'xdr:from': 'xdr:col! xdr:colOff! xdr:row! xdr:rowOff!',
  'xdr:to': 'xdr:col! xdr:colOff! xdr:row! xdr:rowOff!',
  'xdr:graphicFrame': 'xdr:nvGraphicFramePr! xdr:xfrm! a:graphic!',
  'xdr:nvGraphicFramePr': 'xdr:cNvPr! xdr:cNvGraphicFramePr!',
  'xdr:xfrm': 'a:off a:ext',
  'a:graphic': 'a:graphicData!',
  'a:graphicData': 'c:chart',
};

interface Particle {
  readonly names: readonly string[];
  readonly required: boolean;
  readonly several: boolean;
}

function particlesOf(element: string, text: string): Particle[] {
  const prefix = element.includes('/') || element.startsWith('c:') ? 'c:' : '';
  return text.split(' ').map((word) => {
    const names = word.replace(/[!*]+$/, '').split('|');
    return {
      names: names.map((name) => (name.includes(':') ? name : `${prefix}${name}`)),
      required: /!/.test(word),
      several: word.endsWith('*'),
    };
  });
}

interface Element {
  readonly name: string;
  readonly parent: string;
  readonly children: string[];
}

function complaintsOf({ name, parent, children: held }: Element): string[] {
  const key = [`${parent}/${name}`, name].find((one) => one in children);
  if (key === undefined) return held.length === 0 ? [] : [`${name} is not known`];
  // Where a chart is shown it is a link, where it is written the drawing itself.
  if (name === 'c:chart' && parent === 'a:graphicData') return held.length === 0 ? [] : ['a link holds something'];
  const complaints: string[] = [];
  let at = 0;
  for (const { names, required, several } of particlesOf(key, children[key] ?? '')) {
    const first = at;
    while (at < held.length && names.includes(held[at] ?? '') && (several || at === first)) at += 1;
    if (required && at === first) complaints.push(`${name} lacks ${names.join('|')}`);
  }
  if (at < held.length) complaints.push(`${held[at] ?? ''} is out of its place in ${name}`);
  return complaints;
}

/** What the schemas say against a part: elements out of order, twice, missing or not known. */
export function complaintsAgainst(xml: string): string[] {
  const open: Element[] = [];
  const complaints: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    parent?.children.push(name);
    open.push({ name, parent: parent?.name ?? '', children: [] });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) complaints.push(...complaintsOf(closed));
  });
  parser.on('error', (error) => complaints.push(error.message));
  parser.write(xml).close();
  return complaints;
}
