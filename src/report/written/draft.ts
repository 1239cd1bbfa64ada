import type { Block, HeadingLevel, TableBlock } from '../../document/document';
import type { ReportTemplates } from '../../ledger/templates/report-templates';
import type { TemplateKey } from '../../ledger/templates/template-lines';
import type { FigureOrigin } from './counted';
import { numberText, percentText } from './number-style';
import { figureValue, Wording, type Said, type StatedFigure, type Value, type Values } from './wording';

/** A number that a document states, with where it stands and what it is counted from. */
export interface DocumentFigure extends StatedFigure {
  /** The headings it stands under. */
  readonly where: string;
}

/** A document as it is being written from the office's wording: its blocks, and the numbers in them. */
export class WrittenDraft {
  readonly blocks: Block[] = [];
  readonly figures: DocumentFigure[] = [];
  readonly wording: Wording;
  readonly #headings: string[] = [];
  #tables = 0;

  /**
   * @param common what every sentence may name
   * @param tenThousandsFrom numbers not below it count in 万; 0: none does
   */
  constructor(
    templates: ReportTemplates,
    common: Values,
    private readonly tenThousandsFrom: number,
  ) {
    this.wording = new Wording(templates, common);
  }

  heading(level: HeadingLevel, text: string): void {
    this.#headings.length = level - 1;
    this.#headings[level - 1] = text;
    this.blocks.push({ kind: 'heading', level, text });
  }

  /** Puts down what was said; nothing where it says nothing. */
  put({ text, figures }: Said, kind: 'paragraph' | 'note' = 'paragraph'): boolean {
    if (text === '') return false;
    const where = this.#headings.join(' ');
    this.blocks.push({ kind, text });
    this.figures.push(...figures.map((figure) => ({ ...figure, where })));
    return true;
  }

  /** Puts down a table with its caption, numbered as they come: `表1  各任务进展`. */
  table(block: TableBlock): void {
    this.#tables += 1;
    this.blocks.push({ ...block, caption: `表${this.#tables}  ${block.caption ?? ''}`.trim() });
  }

  say(key: TemplateKey, values: Values = {}): boolean {
    return this.put(this.wording.say(key, values));
  }

  number(name: string, value: number | undefined, origin: FigureOrigin, unit = ''): Value {
    return figureValue(name, value, (one) => numberText(one, this.tenThousandsFrom), origin, unit);
  }

  percent(name: string, value: number | undefined, origin: FigureOrigin): Value {
    return figureValue(name, value, percentText, origin);
  }
}
