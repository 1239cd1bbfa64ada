import {
  decisions,
  documents,
  inspections,
  meetings,
  memberChanges,
  members,
  milestones,
  problems,
  workPlans,
} from '../../../ledger/registers';
import { documentDue } from '../../../ledger/registers/documents';
import type { Register } from '../../../ledger/registers/register';
import type { RegisterRecord } from '../../../ledger/registers/record';
import type { Settings } from '../../../ledger/settings';
import type { PlainDate } from '../../../plan/plan';
import { rankOf } from './people';

/** A register as the pane lists it. */
export interface ShownRegister {
  readonly register: Register;
  /** Headers whose texts stand under a record's heading. */
  readonly summary: readonly string[];
  /** Header of the day a record is due, as long as it has not come to its last state. */
  readonly due?: string;
  /** That day, where it stands under no header. */
  readonly dueBy?: (record: RegisterRecord, settings: Settings) => PlainDate | undefined;
  /** Header that says which units a record is about. */
  readonly units?: string;
  /** Headers of the first and the last day of a record: the list can be had as of any day. */
  readonly span?: readonly [from: string, to: string];
  /** Where a record stands in the list, the lowest first; else those with a number stand newest first. */
  readonly rank?: (record: RegisterRecord) => number;
}

/** The registers in the order of their tabs: what is looked at most comes first. */
export const shownRegisters: readonly ShownRegister[] = [
  { register: meetings, summary: ['会议类别', '日期', '召集人'] },
  { register: decisions, summary: ['承办单位', '完成时限'], due: '完成时限', units: '承办单位' },
  { register: problems, summary: ['提出单位', '承办单位', '答复时限'], due: '答复时限', units: '承办单位' },
  { register: documents, summary: ['文件类别', '拟稿日期', '签批人', '印发日期'], dueBy: documentDue },
  {
    register: members,
    summary: ['单位', '起始日期', '终止日期'],
    units: '单位',
    span: ['起始日期', '终止日期'],
    rank: rankOf,
  },
  { register: memberChanges, summary: ['原成员', '新成员', '提出日期'], units: '单位' },
  { register: workPlans, summary: ['方案名称', '牵头单位', '印发日期'], units: '牵头单位' },
  { register: milestones, summary: ['阶段', '时限', '完成日期'], due: '时限', rank: ({ row }) => row },
  { register: inspections, summary: ['对象', '整改时限'], due: '整改时限', units: '对象' },
];

/** The register of a sheet's name, as the pane lists it. */
export function shownRegister(sheet: string): ShownRegister | undefined {
  return shownRegisters.find(({ register }) => register.spec.name === sheet);
}
