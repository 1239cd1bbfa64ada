import type { Asked } from '../../ledger/asked';
import { columnName, quotedSheet } from '../../workbook/address';
import { columnRange } from '../../workbook/layout';
import type { FormSpec, SheetSpec } from '../../workbook/sheet-spec';
import { figureSheet, requiredInfo, requiredProgress, taskProgressSheet, unitInfoForm } from '../sheets';

/** What is still to be filled in, as a formula and as it stands in an untouched return. */
export interface Outstanding {
  readonly what: string;
  readonly formula: string;
  readonly count: number;
}

function blanksIn(spec: SheetSpec, headers: readonly string[], rows: number): string {
  const ranges = headers.map((header) => {
    const { top, left, bottom } = columnRange(spec, header, rows);
    return `COUNTBLANK(${quotedSheet(spec.name)}!$${columnName(left)}$${top}:$${columnName(left)}$${bottom})`;
  });
  return ranges.join('+');
}

function blanksInForm(spec: FormSpec, labels: readonly string[]): string {
  const cells = labels.map((label) => `$B$${spec.fields.findIndex((field) => field.label === label) + 3}`);
  return cells.map((cell) => `COUNTBLANK(${quotedSheet(spec.name)}!${cell})`).join('+');
}

/** What a unit has to fill in: its own data, progress, the figures of the year. */
export function outstandingOf(asked: Asked): Outstanding[] {
  const indicators = asked.indicators.length;
  const list: Outstanding[] = [
    { what: '单位信息', formula: blanksInForm(unitInfoForm, requiredInfo), count: requiredInfo.length },
  ];
  if (asked.items.length > 0) {
    const formula = blanksIn(taskProgressSheet, requiredProgress, asked.items.length);
    list.push({ what: '任务进展', formula, count: asked.items.length * requiredProgress.length });
  }
  if (indicators > 0) {
    list.push({ what: '指标', formula: blanksIn(figureSheet, ['本年数'], indicators), count: indicators });
  }
  return list;
}
