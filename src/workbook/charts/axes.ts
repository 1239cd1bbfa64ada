import type { ChartDraft } from '../chart-draft';
import { faint, ink } from '../style';
import { filled, line, textProperties, titled } from './look';
import { element, saying } from './xml';

/** The two axes name each other. */
export const axisIds = { categories: 1, numbers: 2 } as const;

const rule = 'D9D9D9';
const label = { font: '宋体', size: 9, color: ink } as const;
/** Of more names than this, or of longer ones beside bars, some would be left out by programs that think them too close. */
const [roomy, shortName] = [20, 11] as const;
const beside = { font: '宋体', size: 9, color: faint } as const;

/** The axis of categories; in bars it runs down, so that the first stands on top. */
export function categoryAxis({ kind, categories: { texts } }: ChartDraft): string {
  const crowded = texts.length > roomy || (kind === 'bars' && texts.some((text) => text.length > shortName));
  return element(
    'c:catAx',
    {},
    saying('c:axId', axisIds.categories),
    element('c:scaling', {}, saying('c:orientation', kind === 'bars' ? 'maxMin' : 'minMax')),
    saying('c:delete', 0),
    saying('c:axPos', kind === 'bars' ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    saying('c:majorTickMark', 'none'),
    saying('c:minorTickMark', 'none'),
    // Beside the drawing, also where bars go below 0.
    saying('c:tickLblPos', 'low'),
    element('c:spPr', {}, line('A6A6A6')),
    textProperties(crowded ? { ...label, size: 8 } : label),
    saying('c:crossAx', axisIds.numbers),
    saying('c:crosses', 'autoZero'),
    saying('c:auto', 0),
    saying('c:lblAlgn', 'ctr'),
    saying('c:lblOffset', 100),
    // Every name, however many: the height of the chart has been made for them.
    saying('c:tickLblSkip', 1),
    saying('c:noMultiLvlLbl', 1),
  );
}

/** The axis of numbers, with fine lines across the drawing. */
export function numberAxis({ kind, format, axisTitle, axis = {} }: ChartDraft): string {
  const scaling = [
    saying('c:orientation', 'minMax'),
    ...(axis.to === undefined ? [] : [saying('c:max', axis.to)]),
    ...(axis.from === undefined ? [] : [saying('c:min', axis.from)]),
  ];
  return element(
    'c:valAx',
    {},
    saying('c:axId', axisIds.numbers),
    element('c:scaling', {}, ...scaling),
    saying('c:delete', 0),
    saying('c:axPos', kind === 'bars' ? 'b' : 'l'),
    element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', { w: 6350 }, filled(rule)))),
    ...(axisTitle === undefined ? [] : [titled(axisTitle, beside)]),
    element('c:numFmt', { formatCode: format.axis, sourceLinked: 0 }),
    saying('c:majorTickMark', 'none'),
    saying('c:minorTickMark', 'none'),
    saying('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, line()),
    textProperties(beside),
    saying('c:crossAx', axisIds.categories),
    // Categories that run down end at the bottom.
    saying('c:crosses', kind === 'bars' ? 'max' : 'autoZero'),
    saying('c:crossBetween', 'between'),
    ...(axis.step === undefined ? [] : [saying('c:majorUnit', axis.step)]),
  );
}
