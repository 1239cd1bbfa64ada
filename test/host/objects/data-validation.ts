import type { DataValidation, Worksheet } from 'exceljs';
import { plainName } from '../area';
import { invalidArgument } from '../errors';
import { HostObject } from './object';
import type { RangePlace } from './range';

/** The typings of exceljs leave out the collection that its writers read. */
export interface ValidationBook {
  readonly model: Readonly<Record<string, DataValidation | undefined>>;
  add(address: string, rule: DataValidation): void;
  remove(address: string): void;
}

export function validationsOf(sheet: Worksheet): ValidationBook {
  return (sheet as unknown as { dataValidations: ValidationBook }).dataValidations;
}

interface Comparison {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

interface Rule {
  readonly list?: { readonly source: unknown; readonly inCellDropDown: boolean };
  readonly date?: Comparison;
  readonly decimal?: Comparison;
  readonly wholeNumber?: Comparison;
  readonly custom?: { readonly formula: string };
}

/** What Excel takes as a list inside the rule itself. */
const inlineLimit = 255;

function listFormula(source: unknown): string {
  if (typeof source !== 'string') throw invalidArgument('a list without a source');
  if (source.startsWith('=')) return source.slice(1);
  if (source.length > inlineLimit) throw invalidArgument('a list of more than 255 characters in the rule');
  return `"${source}"`;
}

function operand(value: unknown, dated: boolean): unknown {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') throw invalidArgument('an operand of a rule');
  if (value.startsWith('=')) return value.slice(1);
  if (dated) return new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return Number(value);
}

function constraint(rule: Rule): Pick<DataValidation, 'type' | 'formulae'> & { operator?: string } {
  if (rule.list !== undefined) return { type: 'list', formulae: [listFormula(rule.list.source)] };
  if (rule.custom !== undefined) return { type: 'custom', formulae: [rule.custom.formula.replace(/^=/, '')] };
  const comparison = rule.date ?? rule.decimal ?? rule.wholeNumber;
  if (comparison === undefined) throw invalidArgument('a rule of another kind than those simulated');
  const type = rule.date !== undefined ? 'date' : rule.decimal !== undefined ? 'decimal' : 'whole';
  const operands = [comparison.formula1, comparison.formula2].filter((one) => one !== undefined);
  return {
    type,
    operator: comparison.operator.slice(0, 1).toLowerCase() + comparison.operator.slice(1),
    formulae: operands.map((one) => operand(one, type === 'date')),
  };
}

const styles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

export class DataValidationObject extends HostObject {
  readonly className = 'DataValidation';
  readonly #place: RangePlace;

  constructor(place: RangePlace) {
    super();
    this.#place = place;
  }

  /** Excel's name for the kind of rule. */
  get type(): string {
    const names = { list: 'List', date: 'Date', decimal: 'Decimal', whole: 'WholeNumber', custom: 'Custom' };
    const kind = this.#own?.type;
    return kind === undefined ? 'None' : (names[kind as keyof typeof names] ?? 'None');
  }
  set rule(rule: unknown) {
    const made = constraint(rule as Rule);
    this.#set({ ...made } as Partial<DataValidation>);
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#set({ allowBlank: ignoreBlanks });
  }
  set prompt(prompt: unknown) {
    const { message, title, showPrompt } = prompt as { message: string; title: string; showPrompt: boolean };
    if (message.length > 255 || title.length > 32) throw invalidArgument('a prompt that is too long');
    this.#set({ prompt: message, promptTitle: title, showInputMessage: showPrompt });
  }
  set errorAlert(alert: unknown) {
    const { message, title, style, showAlert } = alert as Record<string, string> & { showAlert: boolean };
    if ((message?.length ?? 0) > 255 || (title?.length ?? 0) > 32) throw invalidArgument('an alert that is too long');
    this.#set({
      error: message ?? '',
      errorTitle: title ?? '',
      errorStyle: styles[style as keyof typeof styles],
      showErrorMessage: showAlert,
    });
  }

  clear(): void {
    this.#place.mayChange();
    validationsOf(this.#place.sheet).remove(this.#name);
  }

  get #name(): string {
    return plainName(this.#place.area);
  }

  get #own(): DataValidation | undefined {
    return validationsOf(this.#place.sheet).model[this.#name];
  }

  #set(change: Partial<DataValidation>): void {
    this.#place.mayChange();
    const before = this.#own ?? { type: 'any', formulae: [] };
    validationsOf(this.#place.sheet).add(this.#name, { ...before, ...change } as DataValidation);
  }
}
