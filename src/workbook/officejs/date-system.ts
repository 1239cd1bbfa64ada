import { finding } from '../../findings/finding';
import { WorkbookRefusal } from '../open-workbook';

/** Asks for the number of the second day of 1904: 1463, or 1 where days are counted from 1904. There is no member for it. */
export function askForDateSystem(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const day = context.workbook.functions.date(1904, 1, 2);
  day.load('value');
  return day;
}

/** @throws WorkbookRefusal where every date would be read and written four years off */
export function refuse1904(day: Excel.FunctionResult<number>): void {
  if (day.value === 1) throw new WorkbookRefusal(finding('host-dates-1904', {}));
}
