import { finding, type Finding } from '../findings/finding';
import type { Adjudication, Ledger } from '../ledger/ledger';
import { progressStates, type ProgressState } from '../ledger/sheets';
import { readNumber, readShare, type Figure } from '../returns/normalising';
import type { IndicatorReport, ProgressReport, SourcedFigure, UnitReturn } from '../returns/unit-return';
import type { Cell } from '../workbook/snapshot';
import { choosesFile } from './versions';

/** A return after the office's decisions on it. */
export interface Adjudicated {
  readonly content: UnitReturn;
  readonly findings: readonly Finding[];
  readonly applied: readonly Adjudication[];
}

const cellOf = (value: string): Cell => ({ row: 1, column: 1, kind: 'text', value });

function said(code: Finding['code'], decision: Adjudication, values: Finding['values']): Finding {
  const where = { sheet: '裁定', cell: decision.at, unit: decision.unit, field: decision.field };
  return finding(code, where, values);
}

/** What is said of a decision on something that nobody returned. */
export function unmatched(decision: Adjudication): Finding {
  const key = [decision.sheet, decision.key, decision.field].join(' ');
  return said('adjudication-unmatched', decision, { key });
}

/** Applies decisions one at a time, and keeps a record of each. */
class Decisions {
  readonly findings: Finding[] = [];
  readonly applied: Adjudication[] = [];

  private report(code: Finding['code'], decision: Adjudication, values: Finding['values']): void {
    this.findings.push(said(code, decision, values));
  }

  /** True where the decision was made on what the cell still says. */
  holds(decision: Adjudication, raw: string): boolean {
    if (decision.raw.trim() === raw.trim()) return true;
    this.report('adjudication-void', decision, { expected: decision.raw, raw });
    return false;
  }

  unmatched(decision: Adjudication): void {
    this.findings.push(unmatched(decision));
  }

  unreadable(decision: Adjudication): void {
    this.report('adjudication-unreadable', decision, { decided: decision.decided });
  }

  figure(decision: Adjudication, current: SourcedFigure, read: Figure): SourcedFigure {
    if (!this.holds(decision, current.raw)) return current;
    if (read.state === 'unreadable' || read.state === 'empty') {
      this.unreadable(decision);
      return current;
    }
    this.applied.push(decision);
    const { sheet, cell, raw } = current;
    return read.state === 'value'
      ? { state: 'value', value: read.value, sheet, cell, raw }
      : { state: 'notApplicable', sheet, cell, raw };
  }
}

function onIndicator(decision: Adjudication, content: UnitReturn, ledger: Ledger, decisions: Decisions): UnitReturn {
  const indicator = ledger.indicators.find(({ code }) => code === decision.key);
  const year = decision.field === '本年数' ? 'thisYear' : decision.field === '上年数' ? 'lastYear' : undefined;
  const own = content.indicators.find(({ code }) => code === decision.key);
  if (indicator === undefined || year === undefined || own === undefined) {
    decisions.unmatched(decision);
    return content;
  }
  const read = readNumber(cellOf(decision.decided), { unit: indicator.unit });
  const decided: IndicatorReport = { ...own, [year]: decisions.figure(decision, own[year], read) };
  return { ...content, indicators: content.indicators.map((one) => (one === own ? decided : one)) };
}

function decideProgress(decision: Adjudication, own: ProgressReport, decisions: Decisions): ProgressReport | undefined {
  if (decision.field === '完成率') {
    return { ...own, share: decisions.figure(decision, own.share, readShare(cellOf(decision.decided))) };
  }
  if (decision.field !== '状态') return undefined;
  if (!decisions.holds(decision, own.stateWritten)) return own;
  if (!(progressStates as readonly string[]).includes(decision.decided)) {
    decisions.unreadable(decision);
    return own;
  }
  decisions.applied.push(decision);
  return { ...own, state: decision.decided as ProgressState };
}

function onProgress(decision: Adjudication, content: UnitReturn, decisions: Decisions): UnitReturn {
  const own = content.progress.find(
    ({ item }) =>
      decision.key === `${item.task} ${item.point}`.trim() || (item.point !== '' && decision.key === item.point),
  );
  const decided = own === undefined ? undefined : decideProgress(decision, own, decisions);
  if (decided === undefined) {
    decisions.unmatched(decision);
    return content;
  }
  return { ...content, progress: content.progress.map((one) => (one === own ? decided : one)) };
}

/**
 * Applies the ledger's 裁定 to a return. A decision whose raw text no longer stands in the cell is void and said so.
 * @param content the return as it was read
 */
export function adjudicate(content: UnitReturn, ledger: Ledger): Adjudicated {
  const decisions = new Decisions();
  let current = content;
  for (const decision of ledger.adjudications) {
    if (decision.unit !== content.unit || choosesFile(decision)) continue;
    if (decision.sheet === '指标') current = onIndicator(decision, current, ledger, decisions);
    else if (decision.sheet === '任务进展') current = onProgress(decision, current, decisions);
    else decisions.unmatched(decision);
  }
  return { content: current, findings: decisions.findings, applied: decisions.applied };
}
