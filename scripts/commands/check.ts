import fs from 'node:fs';
import path from 'node:path';
import { readHandedIn } from '../../src/consolidation/receiving/read-files';
import { placed, type Finding } from '../../src/findings/finding';
import type { PlainDate, Plan } from '../../src/plan/plan';
import { readMeta } from '../../src/workbook/meta';
import { checkLedgerState } from '../../src/ledger/check';
import { frozenFindings } from '../../src/ledger/frozen';
import { planOf } from '../../src/ledger/plan/plan-of';
import { readLedger } from '../../src/ledger/read';
import { plansLacking } from '../../src/ledger/registers/plans-lacking';
import type { CheckedState } from '../../src/ledger/registers/register';
import { CommandError } from '../terminal/command-error';
import { readNeeded } from '../reading/files';
import { say } from '../terminal/messages';
import { openLedger, openWorkbook } from '../reading/open-ledger';
import { asOfOption } from '../terminal/options';
import { nodePlatform } from '../platform';
import { line, printFindings } from '../terminal/print';
import { readNoticeFile } from '../reading/read-notice-file';
import { NodeMeans } from '../reading/node-means';
import { choicesOf } from '../reading/read-year';

export interface CheckOptions {
  readonly asOf?: string;
  readonly ledger?: string;
  readonly passwordFile?: string;
}

function describePlan(plan: Plan): void {
  const leads = plan.assignments.filter(({ role }) => role === '牵头').length;
  const others = plan.assignments.length - leads;
  line(say('found-plan', { units: plan.units.length, tasks: plan.tasks.length, leads, others }));
}

async function checkNotice(file: string): Promise<readonly Finding[]> {
  const { plan, findings } = await readNoticeFile(file);
  if (plan.tasks.length === 0) throw new CommandError('plan-empty', { file });
  describePlan(plan);
  return findings;
}

/** Who has no work plan on the day: no fault of the ledger, and what its office wants to know. */
function listPlansLacking(state: CheckedState, day: PlainDate): void {
  const lacking = plansLacking(state, day);
  if (lacking.length === 0) {
    line(say('plans-all', { day }));
    return;
  }
  const named = lacking.map(({ task, unitName, record, state: now, issued }) => {
    const standing = record === undefined ? say('plan-unrecorded') : issued === undefined ? now : `${now} ${issued}`;
    return `${task} ${unitName}（${standing}）`;
  });
  line(say('plans-lacking', { day, count: lacking.length, list: named.join('、') }));
}

function checkLedger(file: string, day: PlainDate): readonly Finding[] {
  const workbook = openWorkbook(file);
  const name = path.basename(file);
  const { ledger, findings } = readLedger(workbook, name);
  if (ledger === undefined) return findings;
  line(say('found-ledger', { region: ledger.region, year: ledger.year }));
  describePlan(planOf(ledger));
  listPlansLacking({ workbook, ledger }, day);
  const frozen = frozenFindings(workbook, nodePlatform.sha256);
  return placed([...frozen, ...checkLedgerState({ workbook, ledger, findings })], { file: name });
}

/** Whatever kind of file a unit sent: an archive is as many returns as it holds files. */
async function checkReturn(file: string, ledgerFile: string, options: CheckOptions): Promise<readonly Finding[]> {
  const { ledger } = openLedger(ledgerFile);
  const handedIn = { name: path.basename(file), modified: fs.statSync(file).mtimeMs, bytes: readNeeded(file) };
  const means = new NodeMeans(ledger, choicesOf(options));
  try {
    const results = await readHandedIn(handedIn, ledger, means);
    for (const { content } of results) {
      if (content === undefined) continue;
      const unit = ledger.units.find(({ code }) => code === content.unit)?.name ?? content.unit;
      line(say('found-return', { unit, required: content.required, filled: content.filled }));
    }
    return results.flatMap(({ findings }) => findings);
  } finally {
    means.end();
  }
}

async function findingsOf(file: string, options: CheckOptions): Promise<readonly Finding[]> {
  if (/\.(docx|txt|md)$/i.test(file)) return checkNotice(file);
  if (options.ledger !== undefined) return checkReturn(file, options.ledger, options);
  if (/\.(xlsb?|et|csv|zip)$/i.test(file)) throw new CommandError('return-needs-ledger');
  if (!/\.(xls[xm]|ods|ots|fods)$/i.test(file)) throw new CommandError('file-kind-unknown', { file });
  if (readMeta(openWorkbook(file))?.kind === '填报表') throw new CommandError('return-needs-ledger');
  return checkLedger(file, asOfOption(options.asOf));
}

/** check: says what there is to say of a notice, a ledger or a return. */
export async function check(file: string, options: CheckOptions): Promise<void> {
  const findings = await findingsOf(file, options);
  if (findings.length === 0) line(say('nothing-found'));
  else printFindings(findings);
}
