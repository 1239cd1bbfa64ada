import { element, escaped, saying } from './xml';

/** Texts of a chart: faces and inks of the sheets around it, sizes that can be read on paper. */
export interface TextLook {
  readonly font: '宋体' | '黑体';
  /** Points. */
  readonly size: number;
  /** RRGGBB. */
  readonly color: string;
}

export function filled(color: string): string {
  return element('a:solidFill', {}, saying('a:srgbClr', color));
}

/** A line; without a colour there is none. */
export function line(color?: string): string {
  return color === undefined
    ? element('a:ln', {}, element('a:noFill', {}))
    : element('a:ln', { w: 9525 }, filled(color));
}

/** DrawingML counts sizes in hundredths of a point; one face for Latin and East Asian scripts (ECMA-376 21.1.2.3). */
function runProperties(name: 'a:defRPr' | 'a:rPr', { font, size, color }: TextLook): string {
  return element(
    name,
    { lang: 'zh-CN', sz: size * 100, b: 0 },
    filled(color),
    element('a:latin', { typeface: font }),
    element('a:ea', { typeface: font }),
  );
}

/** How the texts of an element look that writes them itself. */
export function textProperties(look: TextLook): string {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', look)),
      element('a:endParaRPr', { lang: 'zh-CN' }),
    ),
  );
}

/** A title of a chart or of one of its axes; it lies flat, also beside an axis that stands. */
export function titled(text: string, look: TextLook): string {
  const run = element('a:r', {}, runProperties('a:rPr', look), element('a:t', {}, escaped(text)));
  const paragraph = element('a:p', {}, element('a:pPr', {}, runProperties('a:defRPr', look)), run);
  const body = element('a:bodyPr', { rot: 0, vert: 'horz' });
  const rich = element('c:rich', {}, body, element('a:lstStyle', {}), paragraph);
  return element('c:title', {}, element('c:tx', {}, rich), saying('c:overlay', 0));
}
