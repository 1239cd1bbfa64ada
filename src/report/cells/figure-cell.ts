import type { SourcedFigure } from '../../returns/unit-return';
import { notApplicable } from '../../workbook/not-applicable';

/** What a figure shows as: the number, — where it does not apply, the raw text where it could not be read, or nothing. */
export function figureCell(figure: SourcedFigure): number | string | null {
  switch (figure.state) {
    case 'value':
      return figure.value;
    case 'notApplicable':
      return notApplicable;
    case 'unreadable':
      return figure.raw;
    case 'empty':
      return null;
  }
}
