/** An element of a part, as it stands there. */
export interface Markup {
  readonly name: string;
  readonly xml: string;
}

const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const skipped = /\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y;
const opening = new RegExp(`<([A-Za-z][\\w:.-]*)(${attributes})>`, 'y');

/**
 * The root of a part and its children as they stand there. Parts come here that the strict reader has taken already.
 * @returns undefined where the elements carry a prefix: exceljs does not know them then
 */
export function takenApart(xml: string, root: string): { open: string; children: Markup[] } | undefined {
  const start = new RegExp(`<${root}(?:\\s${attributes})?>`).exec(xml);
  if (start === null) return undefined;
  const children: Markup[] = [];
  let at = start.index + start[0].length;
  if (start[0].endsWith('/>')) return { open: start[0], children };
  while (at < xml.length) {
    skipped.lastIndex = at;
    if (skipped.test(xml)) {
      at = skipped.lastIndex;
      continue;
    }
    opening.lastIndex = at;
    const match = opening.exec(xml);
    if (match === null) break;
    const [whole, name = '', rest = ''] = match;
    const end = rest.endsWith('/') ? at + whole.length : xml.indexOf(`</${name}>`, at) + name.length + 3;
    children.push({ name, xml: xml.slice(at, end) });
    at = Math.max(end, at + whole.length);
  }
  return { open: start[0], children };
}

/** What stands between the tags of an element; empty for one without content. */
export function inside(xml: string): string {
  const start = new RegExp(`^<[\\w:.-]+${attributes}>`).exec(xml)?.[0] ?? '';
  return start.endsWith('/>') ? '' : xml.slice(start.length, xml.lastIndexOf('</'));
}

/** Attributes of newer programs (`xr:uid` and the like) name namespaces that the written part does not declare. */
export function withoutForeignAttributes(xml: string): string {
  return xml.replace(/\s(?!xmlns:|xml:|r:)[A-Za-z]\w*:\w+="[^"]*"/g, '');
}

/** The order of a worksheet's children (ECMA-376 18.3.1.99). */
const worksheetOrder = [
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios',
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations',
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches',
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems',
  'tableParts extLst',
].flatMap((names) => names.split(' '));

/** The order of a workbook's children (ECMA-376 18.2.27). */
const workbookOrder = [
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames',
  'calcPr oleSize customWorkbookViews pivotCaches extLst',
].flatMap((names) => names.split(' '));

/** The part with other children, each in its place. */
export function putTogether(root: 'worksheet' | 'workbook', open: string, children: readonly Markup[]): string {
  const order = root === 'worksheet' ? worksheetOrder : workbookOrder;
  const rank = ({ name }: Markup): number => {
    const place = order.indexOf(name);
    return place < 0 ? order.length : place;
  };
  const sorted = [...children].sort((left, right) => rank(left) - rank(right));
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${declaration}${open}${sorted.map(({ xml }) => xml).join('')}</${root}>`;
}
