import type { EntryRule, Highlight } from './draft';
import { notApplicable } from './not-applicable';
import type { ColumnSpec, SheetSpec } from './sheet-spec';
import type { CellRange } from './snapshot';
import { lightFill, lightInk } from './style';

/** The entry rule that a column's kind or its choices stand for; none where anything may be entered. */
export function ruleOf(
  column: ColumnSpec,
  range: CellRange,
  choices: readonly string[] | undefined,
): EntryRule | undefined {
  const prompt = column.prompt ?? '';
  const list = choices ?? column.choices;
  if (list !== undefined && list.length > 0) {
    const refusal = '请从下拉列表中选择一项。';
    return { range, rule: { kind: 'list', choices: list, strict: true }, prompt: prompt || '请从列表中选择', refusal };
  }
  switch (column.kind) {
    case 'date':
      return {
        range,
        rule: { kind: 'date', from: '2000-01-01', to: '2099-12-31' },
        prompt: prompt || '日期，如 2007-9-3',
        refusal: '请填日期，例如 2007-9-3。',
      };
    case 'share':
      return {
        range,
        rule: { kind: 'share' },
        prompt: prompt || '0 到 100 之间的百分数，如 85%',
        refusal: '请填 0% 到 100% 之间的百分数，例如 85%。',
      };
    case 'integer':
    case 'number':
    case 'amount': {
      const integer = column.kind === 'integer';
      return {
        range,
        rule: { kind: 'number', integer, words: [notApplicable] },
        prompt: prompt || `${integer ? '整数' : '数字'}；没有填 0，不适用填 ${notApplicable}`,
        refusal: `请填${integer ? '不小于 0 的整数' : '不小于 0 的数字'}，不带单位；没有填 0，不适用填 ${notApplicable}。`,
      };
    }
    default:
      return undefined;
  }
}

/** The colours of 绿, 黄, 红 and 灰 in a range of lights. */
function lightHighlights(range: CellRange): Highlight[] {
  return (['红', '黄', '绿', '灰'] as const).map((text) => ({
    range,
    rule: { kind: 'equals', text, color: lightInk[text], fill: lightFill[text] },
  }));
}

/** What the column kinds of a declaration stand for, besides a look. */
export interface TableRules {
  readonly entryRules: readonly EntryRule[];
  readonly highlights: readonly Highlight[];
}

/**
 * The entry rules of a table's open columns, the bars of its shares and the colours of its lights.
 * @param rangeOf the cells of a header's column; undefined where the sheet has none
 * @param choices lists for columns whose choices are only known now, by header
 */
export function rulesFor(
  spec: SheetSpec,
  rangeOf: (header: string) => CellRange | undefined,
  choices: Readonly<Record<string, readonly string[]>> = {},
): TableRules {
  const ranges = spec.columns.flatMap((column) => {
    const range = rangeOf(column.header);
    return range === undefined ? [] : [{ column, range }];
  });
  const entryRules = ranges
    .filter(({ column }) => column.entry === true)
    .map(({ column, range }) => ruleOf(column, range, choices[column.header]))
    .filter((rule) => rule !== undefined);
  const highlights = ranges.flatMap(({ column, range }): Highlight[] => {
    if (column.kind === 'share') return [{ range, rule: { kind: 'bar', color: '8FB8DE' } }];
    return column.kind === 'light' ? lightHighlights(range) : [];
  });
  return { entryRules, highlights };
}
