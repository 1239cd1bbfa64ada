import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { plainName } from '../area';
import { invalidArgument } from '../errors';
import { HostObject } from './object';
import type { RangePlace } from './range';
import { argbOf } from './range-format';

interface Ruled {
  ref: string;
  rules: ConditionalFormattingRule[];
}

/** The typings of exceljs leave out what it keeps. */
export function highlightsOf(sheet: Worksheet): Ruled[] {
  return (sheet as unknown as { conditionalFormattings: Ruled[] }).conditionalFormattings;
}

/** A rule under way; what is set goes straight into the sheet's. */
interface Draft {
  type: string;
  priority: number;
  formulae?: string[];
  operator?: string;
  style?: { font?: object; fill?: object };
  cfvo?: { type: string; value?: number }[];
  color?: { argb: string };
  gradient?: boolean;
}

class ConditionalRangeFontObject extends HostObject {
  readonly className = 'ConditionalRangeFont';
  readonly #draft: Draft;
  constructor(draft: Draft) {
    super();
    this.#draft = draft;
  }
  set color(color: string) {
    this.#draft.style = { ...this.#draft.style, font: { color: { argb: argbOf(color) } } };
  }
}

class ConditionalRangeFillObject extends HostObject {
  readonly className = 'ConditionalRangeFill';
  readonly #draft: Draft;
  constructor(draft: Draft) {
    super();
    this.#draft = draft;
  }
  set color(color: string) {
    this.#draft.style = {
      ...this.#draft.style,
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argbOf(color) } },
    };
  }
}

class ConditionalRangeFormatObject extends HostObject {
  readonly className = 'ConditionalRangeFormat';
  readonly #draft: Draft;
  constructor(draft: Draft) {
    super();
    this.#draft = draft;
  }
  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.#draft);
  }
  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.#draft);
  }
}

class ConditionalFormatRuleObject extends HostObject {
  readonly className = 'ConditionalFormatRule';
  readonly #draft: Draft;
  constructor(draft: Draft) {
    super();
    this.#draft = draft;
  }
  set formula(formula: string) {
    if (!formula.startsWith('=')) throw invalidArgument('a formula of a highlight without its =');
    this.#draft.formulae = [formula.slice(1)];
  }
}

class CustomConditionalFormatObject extends HostObject {
  readonly className = 'CustomConditionalFormat';
  readonly #draft: Draft;
  constructor(draft: Draft) {
    super();
    this.#draft = draft;
  }
  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.#draft);
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.#draft);
  }
}

/** Excel's names of comparisons, as files write them. */
const operators: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
};

class CellValueConditionalFormatObject extends HostObject {
  readonly className = 'CellValueConditionalFormat';
  readonly #draft: Draft;
  constructor(draft: Draft) {
    super();
    this.#draft = draft;
  }
  set rule(rule: unknown) {
    const { formula1, operator } = rule as { formula1: string; operator: string };
    if (operators[operator] === undefined) throw invalidArgument(`the comparison ${operator} is not simulated`);
    this.#draft.operator = operators[operator];
    this.#draft.formulae = [formula1.replace(/^=/, '')];
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.#draft);
  }
}

class ConditionalDataBarPositiveFormatObject extends HostObject {
  readonly className = 'ConditionalDataBarPositiveFormat';
  readonly #draft: Draft;
  constructor(draft: Draft) {
    super();
    this.#draft = draft;
  }
  set fillColor(color: string) {
    this.#draft.color = { argb: argbOf(color) };
  }
  set gradientFill(gradient: boolean) {
    this.#draft.gradient = gradient;
  }
}

class DataBarConditionalFormatObject extends HostObject {
  readonly className = 'DataBarConditionalFormat';
  readonly #draft: Draft;
  constructor(draft: Draft) {
    super();
    this.#draft = draft;
  }
  get positiveFormat(): ConditionalDataBarPositiveFormatObject {
    return new ConditionalDataBarPositiveFormatObject(this.#draft);
  }
  set lowerBoundRule(rule: unknown) {
    this.#bound(0, rule);
  }
  set upperBoundRule(rule: unknown) {
    this.#bound(1, rule);
  }

  #bound(index: number, rule: unknown): void {
    const { type, formula } = rule as { type: string; formula?: string };
    if (type !== 'Number') throw invalidArgument(`a bound of type ${type} is not simulated`);
    const bounds = this.#draft.cfvo ?? [{ type: 'min' }, { type: 'max' }];
    bounds[index] = { type: 'num', value: Number(formula?.replace(/^=/, '')) };
    this.#draft.cfvo = bounds;
  }
}

class ConditionalFormatObject extends HostObject {
  readonly className = 'ConditionalFormat';
  readonly #draft: Draft;
  readonly #id: string;

  constructor(draft: Draft, id: string) {
    super();
    this.#draft = draft;
    this.#id = id;
  }
  override get id(): string {
    return this.#id;
  }
  get custom(): CustomConditionalFormatObject {
    if (this.#draft.type !== 'expression') throw invalidArgument('no custom conditional format');
    return new CustomConditionalFormatObject(this.#draft);
  }
  get cellValue(): CellValueConditionalFormatObject {
    if (this.#draft.type !== 'cellIs') throw invalidArgument('no conditional format by value');
    return new CellValueConditionalFormatObject(this.#draft);
  }
  get dataBar(): DataBarConditionalFormatObject {
    if (this.#draft.type !== 'dataBar') throw invalidArgument('no data bar');
    return new DataBarConditionalFormatObject(this.#draft);
  }
}

export class ConditionalFormatCollectionObject extends HostObject {
  readonly className = 'ConditionalFormatCollection';
  readonly #place: RangePlace;

  constructor(place: RangePlace) {
    super();
    this.#place = place;
  }

  add(type: string): ConditionalFormatObject {
    this.#place.mayChange();
    const kind = { Custom: 'expression', CellValue: 'cellIs', DataBar: 'dataBar' }[type];
    if (kind === undefined) throw invalidArgument(`a conditional format of type ${type} is not simulated`);
    const all = highlightsOf(this.#place.sheet);
    const draft: Draft = { type: kind, priority: 1 };
    // The newest comes first, as in Excel.
    for (const { rules } of all) for (const rule of rules) rule.priority += 1;
    all.push({ ref: plainName(this.#place.area), rules: [draft as unknown as ConditionalFormattingRule] });
    return new ConditionalFormatObject(draft, `{cf-${all.length}}`);
  }
}
