import type { AnnualConsolidation, CountedProgress, SubmissionState } from '../../consolidation/annual';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import type { Light } from '../../ledger/progress/light';
import { reportingUnits } from '../../ledger/progress/work-items';
import { Section, Wide } from './section';
import { shownShare } from './shown';

const kinds: Record<Light, string> = { 绿: 'green', 黄: 'yellow', 红: 'red', 灰: 'grey', '': '' };

const placeOf = (unit: string, task: string): string => `${unit} ${task}`;

/** What a cell says without its colour. */
function said({ report: { state, share } }: CountedProgress): string {
  if (state === '已完成' || state === '暂缓' || state === '未启动') return state;
  if (share.state === 'value') return shownShare(share.value);
  return state === '' ? '未填' : state;
}

interface Carried {
  readonly role: string;
  readonly progress: CountedProgress | undefined;
  /** What became of the unit's return. */
  readonly submission: SubmissionState | undefined;
}

function Cell({ carried }: { carried: Carried | undefined }) {
  if (carried === undefined) return <td />;
  const { role, progress, submission } = carried;
  const lead = role === '牵头' ? <abbr title="牵头">牵</abbr> : null;
  if (progress === undefined)
    return (
      <td className="grey">
        {lead}
        {submission === '退回' ? '退回' : '未报'}
      </td>
    );
  const light = progress.light;
  return (
    <td className={kinds[light]}>
      {lead}
      {said(progress)}
      {light === '红' ? <span className="mark">红灯</span> : null}
    </td>
  );
}

/** 任务 × 单位: where the work stands, a line a unit and a column a task. */
export function HeatMap({ year }: { year: AnnualConsolidation }) {
  const { ledger, progress } = year;
  const whole = new Map(
    progress
      .filter(({ report }) => report.item.point === '')
      .map((counted) => [placeOf(counted.unit.code, counted.report.item.task), counted]),
  );
  const states = new Map(year.submissions.map(({ unit, state }) => [unit.code, state]));
  const carried = new Map(
    ledger.assignments.map(({ unit, task, role }): [string, Carried] => {
      const place = placeOf(unit, task);
      return [place, { role, progress: whole.get(place), submission: states.get(unit) }];
    }),
  );
  const { tasks } = ledger;
  const withTask = (unit: LedgerUnit) => tasks.some(({ code }) => carried.has(placeOf(unit.code, code)));
  const units = reportingUnits(ledger).filter(withTask);
  return (
    <Section
      id="heat"
      title="任务与单位"
      note="每格是该单位承担的这项任务：已完成、完成率或状态；“牵”表示牵头。绿：完成或按进度；黄：临近时限或落后；红：逾期或严重落后；灰：暂缓、未报或退回。空白：不承担。"
    >
      <Wide label="任务与单位的进展">
        <table className="heat">
          <caption>各单位承担的任务进展</caption>
          <thead>
            <tr>
              <th scope="col">单位</th>
              {tasks.map(({ code, name }) => (
                <th key={code} scope="col">
                  <span className="code">{code}</span> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.code}>
                <th scope="row">{unit.name}</th>
                {tasks.map(({ code }) => (
                  <Cell key={code} carried={carried.get(placeOf(unit.code, code))} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">平均完成率</th>
              {year.tasks.map(({ task, average }) => (
                <td key={task.code}>{shownShare(average)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Wide>
    </Section>
  );
}
