import type { AnnualConsolidation, CountedProgress } from '../../consolidation/annual';
import { Headers, Section, Wide } from './section';
import { shownShare } from './shown';

/** Lines on the page; the rest stands in 任务进展. */
const most = 100;

/** 逾期: what is past its deadline and not done. */
export function Overdue({ year, items }: { year: AnnualConsolidation; items: readonly CountedProgress[] }) {
  const note =
    items.length > most
      ? `共 ${items.length} 项，这里是逾期最久的 ${most} 项，其余见 年度汇总.xlsx 的“任务进展”。`
      : `共 ${items.length} 项，逾期最久的在前。`;
  const names = new Map(year.ledger.tasks.map(({ code, name }) => [code, name]));
  return (
    <Section id="overdue" title="逾期事项" note={note}>
      <Wide label="逾期事项">
        <table>
          <caption>过了完成时限、尚未完成的事项</caption>
          <Headers names={['单位', '任务', '要点', '完成时限', '状态', '完成率']} figures={['完成率']} />
          <tbody>
            {items.slice(0, most).map(({ unit, report: { item, state, share } }) => (
              <tr key={`${unit.code} ${item.task} ${item.point}`}>
                <th scope="row">{unit.name}</th>
                <td className="text">{names.get(item.task) ?? item.task}</td>
                <td className="text">{item.point === '' ? '' : item.content}</td>
                <td>{item.deadline}</td>
                <td>{state === '' ? '未填' : state}</td>
                <td className="number">{share.state === 'value' ? shownShare(share.value) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
