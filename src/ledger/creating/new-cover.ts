import type { SheetDraft } from '../../workbook/draft';
import type { TableRecord } from '../../workbook/layout';
import { serialOf } from '../../workbook/serial-day';
import type { WorkItem } from '../ledger';
import { leadNames } from '../plan/lead-names';
import { light } from '../progress/light';
import { untouched } from '../progress/progress-sheet';
import { defaultSettings } from '../settings';
import { layCover, type TaskGlance } from './cover';
import type { NewLedger } from './new-ledger';

/** What each task comes to while nothing is filled in. */
function glances({ plan, year, asOf }: NewLedger, items: readonly WorkItem[]): TaskGlance[] {
  const lightOf = (item: WorkItem) => light(untouched(item, year), asOf, defaultSettings);
  return plan.tasks.map(({ code, name }) => {
    const lights = items.filter((item) => item.task === code).map((item) => lightOf(item));
    const counted = (color: string) => lights.filter((one) => one === color).length;
    const leads = leadNames(plan, code).join('、');
    return {
      code,
      name,
      leads,
      items: lights.length,
      done: 0,
      average: '',
      yellow: counted('黄'),
      red: counted('红'),
    };
  });
}

/** 封面 of a new ledger. */
export function layNewCover(made: NewLedger, items: readonly WorkItem[]): SheetDraft {
  const { plan, year, deadline, asOf, carried } = made;
  const values: TableRecord = {
    地区: plan.region,
    年度: year,
    领导小组: carried?.group ?? `${plan.region}全民科学素质工作领导小组`,
    办公室: carried?.office ?? '领导小组办公室',
    填报截止日期: { date: deadline },
    计划名称: plan.title,
    统计日期: { formula: 'TODAY()', result: serialOf(asOf) },
  };
  return layCover(`${plan.region}科学素质工作台账（${year}年）`, values, glances(made, items));
}
