import type { Problem } from '../src/ledger/ledger';

/** Something that 区妇联 raised, in the state it is in once it was handed over. */
export function problem(more: Partial<Problem> = {}): Problem {
  return {
    ...{ code: '2007-Q01', by: '区妇联', raised: '2007-10-08', kind: '问题', task: 'T02', content: '缺少活动场地' },
    ...{ asked: '', units: ['区发改局'], handed: '2007-10-10', deadline: '2007-12-10', state: '办理中', answer: '' },
    ...{ answered: undefined, source: { file: '', sheet: '', cell: '' }, sheet: '问题答复', row: 4, at: 'K4', ...more },
  };
}
