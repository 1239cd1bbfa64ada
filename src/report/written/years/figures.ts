import { sumOfFigures } from '../../../consolidation/totals';
import type { SourcedFigure } from '../../../returns/unit-return';
import { notApplicable } from '../../../workbook/not-applicable';

/** A figure in a cell of the document; a blank is not 0. */
export function shown(figure: SourcedFigure | undefined, text: (value: number) => string): string {
  if (figure?.state === 'value') return text(figure.value);
  return figure?.state === 'notApplicable' ? notApplicable : '';
}

/** The mean of what is known among figures. */
export function meanOf(figures: readonly SourcedFigure[]): number | undefined {
  const sum = sumOfFigures(figures);
  return sum === undefined ? undefined : sum / figures.filter(({ state }) => state === 'value').length;
}
