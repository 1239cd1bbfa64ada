import { address, rangeName } from '../address';
import type { EntryRule, Highlight } from '../draft';
import type { ListPlacement } from '../lists';
import { hash } from './paint';

function ruleOf({ rule, range }: EntryRule, placement: ListPlacement): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list': {
      const place = placement(rule.choices);
      return { list: { inCellDropDown: true, source: 'inline' in place ? place.inline.join(',') : `=${place.range}` } };
    }
    case 'date':
      return { date: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'share':
      return { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    case 'number': {
      const first = address(range.top, range.left);
      const words = rule.words.map((word) => `${first}="${word}"`);
      const whole = rule.integer ? `,INT(${first})=${first}` : '';
      // AND() alone would compare a text with 0 and let it pass, so the number is asked for first.
      const number = `IF(ISNUMBER(${first}),AND(${first}>=0${whole}),FALSE)`;
      return { custom: { formula: words.length === 0 ? `=${number}` : `=OR(${words.join(',')},${number})` } };
    }
  }
}

/** Says what may be entered; titles and texts are cut to what Excel takes (32 and 255 characters). */
export function setEntryRule(sheet: Excel.Worksheet, rule: EntryRule, placement: ListPlacement): void {
  const validation = sheet.getRange(rangeName(rule.range)).dataValidation;
  const strict = rule.rule.kind !== 'list' || rule.rule.strict;
  validation.rule = ruleOf(rule, placement);
  validation.ignoreBlanks = true;
  validation.prompt = { showPrompt: true, title: '填写说明', message: rule.prompt.slice(0, 255) };
  validation.errorAlert = {
    showAlert: true,
    style: strict ? 'Stop' : 'Warning',
    title: '填写有误',
    message: rule.refusal.slice(0, 255),
  };
}

/** Lets a cell's value change its look. */
export function addHighlight(sheet: Excel.Worksheet, { range, rule }: Highlight): void {
  const formats = sheet.getRange(rangeName(range)).conditionalFormats;
  switch (rule.kind) {
    case 'bar': {
      const bar = formats.add('DataBar').dataBar;
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.upperBoundRule = { type: 'Number', formula: '1' };
      bar.positiveFormat.fillColor = hash(rule.color);
      bar.positiveFormat.gradientFill = false;
      return;
    }
    case 'equals': {
      const equal = formats.add('CellValue').cellValue;
      equal.format.font.color = hash(rule.color);
      equal.format.fill.color = hash(rule.fill);
      equal.rule = { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
      return;
    }
    case 'formula': {
      const custom = formats.add('Custom').custom;
      custom.rule.formula = `=${rule.formula}`;
      custom.format.font.color = hash(rule.color);
      custom.format.fill.color = hash(rule.fill);
    }
  }
}
