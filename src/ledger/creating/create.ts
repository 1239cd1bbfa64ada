import type { SheetDraft, WorkbookDraft } from '../../workbook/draft';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { layEvaluationSheets } from '../scoring/evaluation-drafts';
import { meetingSheet, decisionSheet, documentSheet, memberChangeSheet, inspectionSheet } from '../sheets/registers';
import { adjudicationSheet } from '../sheets/adjudications';
import { laySettings, layTemplates } from './named-line-sheets';
import type { NewLedger } from './new-ledger';
import { NewLedgerSheets } from './new-sheets';
import { table } from './table';

const emptySheets: readonly (readonly [SheetSpec, string, string])[] = [
  [meetingSheet, '会议', '全体会议一般每年召开一次；专题会议根据需要召开。'],
  [decisionSheet, '议定事项', '会议定下的事项，承办单位会在自己的填报表里看到尚未办结的。'],
  [documentSheet, '文件', '以领导小组名义印发的文件，先由领导小组负责人签批。'],
  [memberChangeSheet, '成员变更', '由成员单位提出，报组长批准后，由办公室调整。'],
  [inspectionSheet, '督查', ''],
  [
    adjudicationSheet,
    '裁定',
    '对填报数字的决定：汇总时按裁定值采用，理由与裁定人一并写入年度汇总。同一处再次裁定，写在下面，以最下面一条为准；收回的，裁定值填“撤回”。',
  ],
];

/**
 * Makes the office's ledger of a year from a plan: every sheet of the contract, the matrix and the progress rows filled.
 * @returns the workbook to be written
 */
export function createLedger(made: NewLedger): WorkbookDraft {
  const own = new NewLedgerSheets(made);
  const empty = new Map(
    emptySheets.map(([spec, title, note]) => {
      const records = made.carried?.records.get(spec.name) ?? [];
      return [spec.name, table(spec, title, records, { note, blankRows: 40 })];
    }),
  );
  const emptySheet = (name: string) => empty.get(name) as SheetDraft;
  return {
    title: `科学素质工作台账${made.year}`,
    date: made.asOf,
    sheets: [
      own.cover(),
      own.units(),
      own.tasks(),
      own.matrix(),
      own.points(),
      own.progress(),
      own.workPlans(),
      own.phases(),
      own.milestones(),
      own.indicators(),
      ...['会议', '议定事项', '文件'].map(emptySheet),
      own.members(),
      ...['成员变更', '督查'].map(emptySheet),
      own.problems(),
      ...layEvaluationSheets(made.plan.units, made.criteria ?? [], made.firstScores),
      emptySheet('裁定'),
      laySettings(made),
      layTemplates(made),
      own.log(),
      own.meta(),
    ],
  };
}
