import type { ConditionalFormattingRule, DataValidation } from 'exceljs';
import { address, columnName } from '../address';
import type { EntryRule, Highlight } from '../draft';
import type { ListPlacement } from '../lists';
import { dayAsDate } from './values';

function constraint(rule: EntryRule, placement: ListPlacement): Partial<DataValidation> {
  const first = `${columnName(rule.range.left)}${rule.range.top}`;
  switch (rule.rule.kind) {
    case 'list': {
      const source = placement(rule.rule.choices);
      return { type: 'list', formulae: ['inline' in source ? `"${source.inline.join(',')}"` : source.range] };
    }
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [dayAsDate(rule.rule.from), dayAsDate(rule.rule.to)],
      };
    case 'share':
      return { type: 'decimal', operator: 'between', formulae: [0, 1] };
    case 'number': {
      const words = rule.rule.words.map((word) => `${first}="${word}"`);
      const whole = rule.rule.integer ? `,INT(${first})=${first}` : '';
      // AND() alone would compare a text with 0 and let it pass, so the number is asked for first.
      const number = `IF(ISNUMBER(${first}),AND(${first}>=0${whole}),FALSE)`;
      return { type: 'custom', formulae: [words.length === 0 ? number : `OR(${words.join(',')},${number})`] };
    }
  }
}

/** An entry rule in exceljs's terms; titles and texts are cut to what Excel takes (32 and 255 characters). */
export function validation(rule: EntryRule, placement: ListPlacement): DataValidation {
  const strict = rule.rule.kind !== 'list' || rule.rule.strict;
  return {
    type: 'any',
    formulae: [],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: '填写说明',
    prompt: rule.prompt.slice(0, 255),
    showErrorMessage: true,
    errorStyle: strict ? 'stop' : 'warning',
    errorTitle: '填写有误',
    error: rule.refusal.slice(0, 255),
    ...constraint(rule, placement),
  } as DataValidation;
}

/** A highlight in exceljs's terms. */
export function conditionalRule(highlight: Highlight, priority: number): ConditionalFormattingRule {
  const { rule, range } = highlight;
  if (rule.kind === 'bar') {
    return {
      type: 'dataBar',
      priority,
      gradient: false,
      minLength: 0,
      maxLength: 100,
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'num', value: 1 },
      ],
      color: { argb: `FF${rule.color}` },
    } as unknown as ConditionalFormattingRule;
  }
  const formula =
    rule.kind === 'equals' ? `${address(range.top, range.left)}="${rule.text.replaceAll('"', '""')}"` : rule.formula;
  return {
    type: 'expression',
    priority,
    formulae: [formula],
    style: {
      font: { color: { argb: `FF${rule.color}` } },
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${rule.fill}` } },
    },
  };
}
