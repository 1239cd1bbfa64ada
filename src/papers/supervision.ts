import type { TableBlock } from '../document/document';
import { dayName } from '../findings/day-name';
import { finding } from '../findings/finding';
import { daysBetween } from '../ledger/progress/light';
import { officeName } from '../ledger/office-name';
import type { LedgerState } from '../ledger/operations/operation';
import { decisions } from '../ledger/registers';
import { decisionLife } from '../ledger/registers/decisions';
import { stateOf } from '../ledger/registers/lifecycle';
import { recordsOf } from '../ledger/registers/register';
import type { RegisterRecord } from '../ledger/registers/record';
import { unitNames } from '../ledger/unit-names';
import { namesIn } from '../ledger/listed-names';
import { paperName, type Paper } from './paper';

/** Millimetres: a number has room on one line, whatever face stands in, and a day with how late it is below it. */
const columns: TableBlock['columns'] = [
  { header: '编号', share: 30 },
  { header: '事项', share: 50 },
  { header: '承办单位', share: 23 },
  { header: '完成时限', share: 27, align: 'center' },
  { header: '办理情况', share: 26 },
];

function urgency(decision: RegisterRecord, today: string): string {
  const due = decision.day('完成时限');
  if (due === undefined) return '未定时限';
  const days = daysBetween(today, due);
  return days < 0 ? `逾期${-days}天` : days === 0 ? '今日到期' : `还有${days}天`;
}

function rowOf(decision: RegisterRecord, today: string): string[] {
  const due = decision.day('完成时限');
  return [
    decision.key,
    decision.text('事项'),
    namesIn(decision.text('承办单位')).join('、'),
    `${due ?? decision.text('完成时限')} ${urgency(decision, today)}`.trim(),
    decision.text('办理情况'),
  ];
}

/** Longest overdue first; those without a deadline last. */
function byDeadline(left: RegisterRecord, right: RegisterRecord): number {
  const [one, other] = [left, right].map((decision) => decision.day('完成时限') ?? '9999') as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * 督办单: the decisions that are not closed, with whom and until when, for sending on.
 * @param unit name or code of a unit whose decisions it is about; all where it is empty
 */
export function laySupervision(state: LedgerState, unit: string): Paper {
  const { ledger, workbook, today } = state;
  const { byName, byCode } = unitNames(ledger);
  const only = unit === '' ? undefined : (byName.get(unit) ?? byCode.get(unit));
  if (unit !== '' && only === undefined)
    return { made: false, reason: finding('record-unit-unknown', { sheet: decisions.spec.name }, { name: unit }) };
  const own = (decision: RegisterRecord) =>
    only === undefined || namesIn(decision.text('承办单位')).some((name) => byName.get(name)?.code === only.code);
  const open = recordsOf(workbook, decisions)
    .filter((decision) => stateOf(decisionLife, decision) !== '已办结' && own(decision))
    .sort(byDeadline);
  if (open.length === 0) return { made: false, reason: finding('paper-nothing-open', { sheet: decisions.spec.name }) };
  const late = open.filter((decision) => urgency(decision, today).startsWith('逾期')).length;
  const lateText = late === 0 ? '没有逾期的' : `其中${late}项已经逾期`;
  return {
    made: true,
    name: paperName(`督办单 ${only?.name ?? ''} ${today}`.replace(/\s+/g, ' ')),
    document: {
      title: ['领导小组会议议定事项督办单'],
      date: today,
      ...(only === undefined ? {} : { addressee: only.name }),
      body: [
        {
          kind: 'paragraph',
          text: `截至${dayName(today)}，领导小组会议议定事项尚未办结的有${open.length}项，${lateText}。请承办单位抓紧办理，并把办理情况报我办；确需延期的，请在时限之前说明理由。`,
        },
        { kind: 'table', caption: '尚未办结的议定事项', columns, rows: open.map((decision) => rowOf(decision, today)) },
      ],
      signature: { by: officeName(ledger), date: today },
    },
  };
}
