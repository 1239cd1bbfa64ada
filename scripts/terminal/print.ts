import Table from 'cli-table3';
import type { AnnualConsolidation } from '../../src/consolidation/annual';
import type { Finding } from '../../src/findings/finding';
import { report, severityName } from '../../src/findings/sentence';
import { countedFindings, countedStates } from '../../src/report/summary';
import { say, spoken } from './messages';
import { printable } from './printable';

/** Findings printed one by one; more are in the report. */
const printed = 40;

const stateNames = {
  按时: 'on time',
  迟报: 'late',
  未报: 'missing',
  退回: 'sent back',
  零报告: 'nothing to report',
} as const;

/** The same on one line: a name with a line break cannot pass for a line of ours. */
function onOneLine(text: string): string {
  return printable(text.replaceAll('\n', ' '));
}

/** Prints a line for people. */
export function line(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** Prints findings, a line each; beyond a screenful only their number. */
export function printFindings(findings: readonly Finding[]): void {
  for (const found of findings.slice(0, printed)) line(`  ${onOneLine(report(found, spoken()))}`);
  if (findings.length > printed) line(`  …… +${findings.length - printed}`);
}

/** Prints which of the office's decisions the merge applied, and why it could not apply the others. */
function printDecisions({ applied, findings }: AnnualConsolidation): void {
  const waiting = findings.filter(({ code }) => code.startsWith('adjudication-'));
  if (applied.length + waiting.length === 0) return;
  line(say('decisions-applied', { applied: applied.length, waiting: waiting.length }));
  for (const { unit, sheet, key, field, raw, decided, reason, by } of applied.slice(0, printed)) {
    line(`  ${say('decision-applied', { unit, place: `${sheet} ${key} ${field}`, raw, decided, reason, by })}`);
  }
  if (applied.length > printed) line(`  …… +${applied.length - printed}`);
  printFindings(waiting);
}

/**
 * Prints what came of the merge: units by state, findings by severity, which version of a return counts where there are
 * several, and what became of the decisions.
 */
export function printSummary(year: AnnualConsolidation): void {
  const language = spoken();
  const table = new Table({ style: { head: [], border: [] } });
  const count = say('count-heading');
  table.push([{ content: say('units-heading') }, { content: count, hAlign: 'right' }]);
  for (const [state, units] of Object.entries(countedStates(year))) {
    const name = language === 'zh' ? state : stateNames[state as keyof typeof stateNames];
    table.push([name, { content: String(units), hAlign: 'right' }]);
  }
  table.push([{ content: say('findings-heading') }, { content: count, hAlign: 'right' }]);
  for (const [severity, found] of Object.entries(countedFindings(year))) {
    const name = severityName(severity as Finding['severity'], language);
    table.push([name, { content: String(found), hAlign: 'right' }]);
  }
  line(table.toString());
  printFindings(year.findings.filter(({ code }) => code === 'several-versions'));
  printDecisions(year);
}
