import { finding, type Finding } from '../../findings/finding';
import type { Table, TableRow } from '../../workbook/table';
import { cellText } from '../../workbook/snapshot';
import { headerKey } from '../../workbook/header';
import { audiences, type Audience } from './audience';
import { criterionSheet, evaluationSheet, summaryHeaders } from '../sheets/scoring';
import type { Indicator } from '../indicators';
import { indicatorTarget, ruleNames, scoringRules, type RuleName } from './scoring-rules';

/** 测评标准: one scoring item. */
export interface Criterion {
  readonly item: string;
  /** 标准分; 0 where none can be read: such an item is not scored. */
  readonly full: number;
  readonly method: string;
  readonly rule: RuleName;
  readonly audience: Audience;
  /** As written; its meaning is the rule's. */
  readonly parameter: string;
}

/** How an item is scored of which nothing is said: those of ledgers older than the rules. */
export const byHand = { rule: '手工评分', audience: '全部', parameter: '' } as const satisfies Partial<Criterion>;

export interface CriteriaReading {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
}

/** Headers of 测评, in the ledger and in the report, that no item can go by. */
const reserved = new Set(
  [...evaluationSheet([]).columns.map(({ header }) => header), ...summaryHeaders].map(headerKey),
);

class CriterionRow {
  readonly findings: Finding[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly indicators: ReadonlySet<string>,
  ) {}

  text(header: string): string {
    return cellText(this.row.cell(header)).trim();
  }

  report(code: Finding['code'], header: string, values: Finding['values'] = {}): void {
    this.findings.push(finding(code, { sheet: criterionSheet.name, cell: this.row.at(header), field: header }, values));
  }

  private full(): number {
    const raw = this.text('标准分');
    const number = raw === '' ? NaN : Number(raw);
    if (raw !== '' && !Number.isFinite(number)) {
      this.report('ledger-number-unreadable', '标准分', { raw, adopted: 0 });
      return 0;
    }
    if (!(number > 0)) this.report('criterion-without-marks', '标准分', { item: this.text('项目'), raw });
    return number > 0 ? number : 0;
  }

  private choice<Choice extends string>(
    header: string,
    choices: readonly Choice[],
    code: Finding['code'],
    otherwise: Choice,
  ): Choice {
    const raw = this.text(header);
    const chosen = choices.find((one) => one === raw);
    if (chosen === undefined && raw !== '') this.report(code, header, { raw, allowed: choices.join('、') });
    return chosen ?? otherwise;
  }

  /** A rule without a usable 参数 would score by something else than the office meant: then nothing is computed. */
  private ruleWith(rule: RuleName, parameter: string): RuleName {
    const { parameter: declared } = scoringRules[rule];
    if (declared === undefined || declared.readable(parameter)) {
      if (rule !== '指标值') return rule;
      const unknown = indicatorTarget(parameter)?.codes.filter((code) => !this.indicators.has(code)) ?? [];
      if (unknown.length === 0) return rule;
      this.report('criterion-indicator-unknown', '参数', { raw: unknown.join('、') });
      return byHand.rule;
    }
    this.report('criterion-parameter-unreadable', '参数', { raw: parameter, rule, meaning: declared.meaning });
    return byHand.rule;
  }

  read(): Criterion {
    const parameter = this.text('参数');
    const rule = this.choice('规则', ruleNames, 'criterion-rule-unknown', byHand.rule);
    return {
      item: this.text('项目'),
      full: this.full(),
      method: this.text('评分方法'),
      rule: this.ruleWith(rule, parameter),
      audience: this.choice('适用对象', audiences, 'criterion-audience-unknown', byHand.audience),
      parameter,
    };
  }
}

/**
 * Reads 测评标准. An item is a column of 测评, so that two that differ in blanks only are one twice.
 * @param table the sheet as found; undefined where the ledger has none
 * @param indicators of the ledger: 指标值 names some
 */
export function readCriteria(table: Table | undefined, indicators: readonly Indicator[]): CriteriaReading {
  const codes = new Set(indicators.map(({ code }) => code));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const criteria = (table?.rows ?? []).flatMap((row): Criterion[] => {
    const own = new CriterionRow(row, codes);
    const item = own.text('项目');
    const key = headerKey(item);
    if (key === '') return [];
    if (seen.has(key)) own.report('ledger-key-twice', '项目', { key: item });
    else if (reserved.has(key)) own.report('criterion-name-reserved', '项目', { item });
    const read = seen.has(key) || reserved.has(key) ? [] : [own.read()];
    seen.add(key);
    findings.push(...own.findings);
    return read;
  });
  return { criteria, findings };
}
