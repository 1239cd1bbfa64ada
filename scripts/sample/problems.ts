import type { Plan } from '../../src/plan/plan';
import type { CellContent } from '../../src/workbook/draft';
import type { TableRecord } from '../../src/workbook/layout';

/** What was raised, when it was handed over and is due, and the answer that the register has of it: day, state, words. */
interface Sample {
  readonly kind: '问题' | '意见' | '建议';
  readonly content: string;
  readonly handed?: readonly [on: string, due: string];
  readonly answer?: readonly [on: string, state: '已答复' | '不采纳', text: string];
}

const samples: readonly Sample[] = [
  { kind: '问题', content: '基层活动场所不足，希望现有场馆分时段开放。', handed: ['09-05', '12-31'] },
  {
    ...{ kind: '建议', content: '建议建立统一的讲师名册，供各单位选用。', handed: ['09-05', '10-31'] },
    answer: ['10-20', '已答复', '名册已经编成，收录各单位讲师，每半年更新一次。'],
  },
  { kind: '问题', content: '偏远村没有科普宣传栏。', handed: ['10-10', '12-31'] },
  {
    ...{ kind: '建议', content: '建议提高外聘讲师的课时费标准。', handed: ['09-05', '10-31'] },
    answer: ['10-25', '不采纳', '课时费执行统一标准，本年不作调整。'],
  },
  { kind: '意见', content: '希望宣传资料由办公室统一编印。', handed: ['10-10', '12-31'] },
  { kind: '意见', content: '各单位报表时间不一，希望统一。' },
];

/**
 * What stands in 问题答复 of the sample ledger before templates go out: raised by a responsible unit of a task, handed to
 * its lead unit; some of it answered, some to be answered in the returns.
 */
export function sampleProblems({ tasks, assignments, units }: Plan, year: number): TableRecord[] {
  const nameOf = (code: string | undefined) => units.find((unit) => unit.code === code)?.name;
  const on = (day: string | undefined): CellContent => (day === undefined ? null : { date: `${year}-${day}` });
  return samples.flatMap(({ kind, content, handed, answer }, index): TableRecord[] => {
    const task = tasks[index % Math.max(1, tasks.length)];
    const of = (role: '牵头' | '责任') =>
      nameOf(assignments.find((one) => one.task === task?.code && one.role === role)?.unit);
    const [by, unit] = [of('责任'), of('牵头')];
    if (task === undefined || by === undefined || unit === undefined) return [];
    return [
      {
        问题编号: `${year}-Q${String(index + 1).padStart(2, '0')}`,
        提出单位: by,
        提出日期: on('08-31'),
        类别: kind,
        任务编号: task.code,
        反映内容: content,
        请求协调单位: unit,
        承办单位: unit,
        交办日期: on(handed?.[0]),
        答复时限: on(handed?.[1]),
        状态: answer?.[1] ?? (handed === undefined ? '待交办' : '办理中'),
        答复情况: answer?.[2] ?? null,
        答复日期: on(answer?.[0]),
      },
    ];
  });
}
