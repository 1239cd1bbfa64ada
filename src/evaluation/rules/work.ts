import type { CountedProgress } from '../../consolidation/annual';
import { progressMeasure } from '../../ledger/scoring/scoring-rules';
import { cellOf } from '../../returns/unit-return';
import { apart, gathered, open, part, said, type Evidence, type Judgement } from '../judgement';
import type { UnitYear } from '../unit-year';
import { withoutReturn } from './reporting';

/** How far an item is done; undefined where the return does not say. */
function doneShare({ report: { state, share } }: CountedProgress, measure: '完成率' | '已完成'): number | undefined {
  if (state === '已完成') return 1;
  if (measure === '已完成') return state === '' ? undefined : 0;
  if (share.state === 'value') return Math.min(1, Math.max(0, share.value));
  return state === '未启动' ? 0 : undefined;
}

function cellsOf(items: readonly CountedProgress[], header: string): Evidence[] {
  return gathered(
    items.map(({ file, report: { at } }) => ({ file: file.name, sheet: at.sheet, cell: cellOf(at, header) })),
  );
}

/** 任务完成: the unit's own items of work, those that are 暂缓 apart. */
export function tasksDone(year: UnitYear, parameter: string): Judgement {
  if (year.asked.items.length === 0) return apart('没有承担任务');
  if (year.returned === undefined) return open(withoutReturn(year).how);
  const measure = progressMeasure(parameter) ?? '完成率';
  const header = measure === '已完成' ? '状态' : '完成率';
  const due = year.progress.filter(({ report }) => report.state !== '暂缓');
  const suspended = year.progress.length - due.length;
  const missing = year.asked.items.length - year.progress.length;
  if (due.length === 0 && missing === 0) return apart('承担的任务都已暂缓');
  const shares = due.map((one) => doneShare(one, measure));
  const unknown = due.filter((_, index) => shares[index] === undefined);
  if (unknown.length + missing > 0) {
    return open(`有 ${unknown.length + missing} 项没有填${header}，补填以后再算`, cellsOf(unknown, header));
  }
  const sum = shares.reduce((total: number, share) => total + (share ?? 0), 0);
  const apartFrom = suspended === 0 ? '' : `，另有 ${suspended} 项暂缓，不算`;
  const how =
    measure === '已完成'
      ? `${due.length} 项中已完成 ${sum} 项${apartFrom}`
      : `${due.length} 项平均完成率 ${said((sum / due.length) * 100)}%${apartFrom}`;
  return part(sum, due.length, how, cellsOf(due, header));
}

const issuedState = '已印发';

/** 工作方案: of each task that the unit leads, whether the ledger or the return says 已印发. */
export function planIssued(year: UnitYear): Judgement {
  const { asked, plans, returned } = year;
  if (asked.led.length === 0) return apart('没有牵头的任务');
  const reports = new Map((returned?.content.workPlans ?? []).map((one) => [one.task, one]));
  const inLedger = new Map(plans.map((one) => [one.task, one]));
  const known = asked.led.map((task) => {
    const report = reports.get(task);
    const issued = inLedger.get(task)?.state === issuedState || report?.state === issuedState;
    return { task, report, issued, told: issued || (report?.state ?? '') !== '' };
  });
  const evidence = gathered(
    known.flatMap(({ report }) =>
      report === undefined || returned === undefined
        ? []
        : [{ file: returned.file.name, sheet: report.at.sheet, cell: cellOf(report.at, '状态') }],
    ),
  );
  const untold = known.filter(({ told }) => !told).map(({ task }) => task);
  if (untold.length > 0) return open(`${untold.join('、')} 的方案状态没有报来`, evidence);
  const issued = known.filter((one) => one.issued).length;
  const fromLedger = known.some(({ issued: done, report }) => done && report?.state !== issuedState);
  const how = `牵头 ${known.length} 项，方案已印发 ${issued} 项${fromLedger ? '（含台账登记的）' : ''}`;
  return part(issued, known.length, how, evidence);
}
