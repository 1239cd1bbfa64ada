import path from 'node:path';
import { createLedger } from '../../src/ledger/creating/create';
import type { Criterion } from '../../src/ledger/scoring/criteria';
import { defaultCriteria } from '../../src/ledger/scoring/default-criteria';
import type { FirstScores } from '../../src/ledger/scoring/evaluation-drafts';
import { defaultIndicators } from '../../src/ledger/indicators';
import type { WorkPoint } from '../../src/ledger/ledger';
import { ledgerMark } from '../../src/ledger/creating/ledger-mark';
import type { Plan } from '../../src/plan/plan';
import type { TableRecord } from '../../src/workbook/layout';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { CommandError } from '../terminal/command-error';
import { readNeeded } from '../reading/files';
import { say } from '../terminal/messages';
import { asOfOption, deadlineOption, yearOption } from '../terminal/options';
import { refuseOtherEnding, refuseOverwriting } from '../writing/output-name';
import { writeOutputs } from '../writing/outputs';
import { nodePacker } from '../writing/packer';
import { nodePlatform } from '../platform';
import { line, printFindings } from '../terminal/print';
import { readNoticeFile } from '../reading/read-notice-file';

export interface CreateOptions {
  readonly notice: string;
  readonly year: string;
  readonly deadline: string;
  readonly out: string;
  readonly asOf?: string;
  readonly force?: boolean;
  /** Work points the ledger starts with; the demonstration gives some, the office enters its own. */
  readonly points?: readonly WorkPoint[];
  /** The ledger starts with the default scoring standard. */
  readonly criteria?: boolean;
  /** Scores that stand in 测评 from the start; only the demonstration gives some. */
  readonly firstScores?: (units: Plan['units'], criteria: readonly Criterion[]) => FirstScores;
  /** What 问题答复 begins with; only the demonstration gives some. */
  readonly problems?: (plan: Plan, year: number) => readonly TableRecord[];
}

/** create: makes a ledger from a notice. */
export async function create(options: CreateOptions): Promise<void> {
  refuseOtherEnding(options.out, '.xlsx');
  refuseOverwriting([options.notice], [options.out]);
  const year = yearOption(options.year);
  const deadline = deadlineOption(options.deadline, year);
  const asOf = asOfOption(options.asOf);
  const { plan, findings } = await readNoticeFile(options.notice);
  if (plan.tasks.length === 0) throw new CommandError('plan-empty', { file: options.notice });
  const id = ledgerMark(readNeeded(options.notice), year, nodePlatform.sha256);
  const points = options.points ?? [];
  const criteria = options.criteria === true ? defaultCriteria : [];
  const firstScores = options.firstScores?.(plan.units, criteria) ?? new Map();
  const problems = options.problems?.(plan, year) ?? [];
  const made = {
    ...{ plan, year, deadline, asOf, id, indicators: defaultIndicators },
    ...{ points, criteria, firstScores, problems },
  };
  const draft = createLedger(made);
  writeOutputs([{ file: options.out, bytes: await writeWorkbook(draft, nodePacker) }], options.force === true);
  const leads = plan.assignments.filter(({ role }) => role === '牵头').length;
  line(
    say('created-ledger', {
      file: path.normalize(options.out),
      units: plan.units.length,
      tasks: plan.tasks.length,
      leads,
      others: plan.assignments.length - leads,
      phases: plan.phases.length,
    }),
  );
  if (findings.length > 0) {
    line(say('plan-findings', { count: findings.length }));
    printFindings(findings);
  }
}
