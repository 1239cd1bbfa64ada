import type { ReportTemplates } from '../../ledger/templates/report-templates';
import type { TemplateKey } from '../../ledger/templates/template-lines';
import type { SentenceTemplate, TemplatePart } from '../../ledger/templates/sentence-template';
import type { FigureOrigin } from './counted';

/** A number as a sentence states it. */
export interface StatedFigure {
  readonly name: string;
  readonly value: number;
  /** As it stands in the text, without its unit. */
  readonly shown: string;
  readonly origin: FigureOrigin;
}

/** What goes into the place of a template. */
export interface Value {
  /** given: from the ledger's cover; a sentence stands without it. */
  readonly kind: 'figure' | 'text' | 'given';
  /** Empty where it is not known, or there is none. */
  readonly text: string;
  /** The numbers in it. */
  readonly figures: readonly StatedFigure[];
}

/** Values by the names of their places. */
export type Values = Readonly<Record<string, Value>>;

export const unknownFigure: Value = { kind: 'figure', text: '', figures: [] };

export function textValue(text: string): Value {
  return { kind: 'text', text, figures: [] };
}

/**
 * A number for a sentence.
 * @param value undefined where it is not known
 * @param unit stands behind it
 */
export function figureValue(
  name: string,
  value: number | undefined,
  shown: (value: number) => string,
  origin: FigureOrigin,
  unit = '',
): Value {
  if (value === undefined) return unknownFigure;
  const text = shown(value);
  return { kind: 'figure', text: text + unit, figures: [{ name, value, shown: text, origin }] };
}

/** What was said, with the numbers in it; empty text where there is nothing to say. */
export interface Said {
  readonly text: string;
  readonly figures: readonly StatedFigure[];
}

const nothingSaid: Said = { text: '', figures: [] };

/** Several things said, one after the other. */
export function joined(said: readonly Said[], by = ''): Said {
  const kept = said.filter(({ text }) => text !== '');
  return { text: kept.map(({ text }) => text).join(by), figures: kept.flatMap(({ figures }) => figures) };
}

/** What was said, as a value of another sentence. */
export function saidValue({ text, figures }: Said, kind: Value['kind'] = 'text'): Value {
  return { kind, text, figures };
}

/** Fills the office's wording in. */
export class Wording {
  constructor(
    private readonly templates: ReportTemplates,
    /** What every sentence may name. */
    private readonly common: Values,
  ) {}

  /**
   * The sentences of a template that have something to say: one is left out where none of its figures is known, or a list
   * in it is empty; a part in brackets where one of its own values is not known.
   */
  say(key: TemplateKey, values: Values = {}): Said {
    const all = { ...this.common, ...values };
    return joined(this.templates[key].map((sentence) => this.#sentence(sentence, all)));
  }

  #sentence(parts: SentenceTemplate, values: Values): Said {
    const needed = parts.flatMap((part) => (part.kind === 'place' ? [values[part.name] ?? unknownFigure] : []));
    const figures = needed.filter(({ kind }) => kind === 'figure');
    if (figures.length > 0 && figures.every(({ text }) => text === '')) return nothingSaid;
    if (needed.some(({ kind, text }) => kind === 'text' && text === '')) return nothingSaid;
    const said = joined(parts.map((part) => this.#part(part, values)));
    // Parts in brackets that were all left out may leave no more than the full stop behind.
    return /[^\s。，、；：]/.test(said.text) ? said : nothingSaid;
  }

  #part(part: TemplatePart, values: Values): Said {
    if (part.kind === 'text') return { text: part.text, figures: [] };
    if (part.kind === 'optional') {
      const inside = part.parts.flatMap((one) => (one.kind === 'place' ? [values[one.name] ?? unknownFigure] : []));
      if (inside.some(({ text }) => text === '')) return nothingSaid;
      return joined(part.parts.map((one) => this.#part(one, values)));
    }
    const value = values[part.name] ?? unknownFigure;
    return value.text === '' ? this.say('unknown') : value;
  }
}
