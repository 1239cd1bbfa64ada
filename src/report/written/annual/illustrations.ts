import type { Block } from '../../../document/document';
import type { YearChart } from '../../charts/chart';
import { isWorthShowing } from '../../charts/worth-showing';
import type { DrawnChart } from '../../pictures/picture';
import { figureNumbers } from '../figure-numbers';

/** A picture with its caption, and below it what is to be said of it. */
export interface Illustration {
  readonly number: number;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The charts that a report shows, numbered as they come; one in several parts has one number. */
export class Illustrations {
  #number = 0;

  constructor(private readonly charts: readonly DrawnChart[]) {}

  of(wanted: (chart: YearChart) => boolean): Illustration[] {
    return this.charts
      .filter(({ chart }) => wanted(chart) && isWorthShowing(chart))
      .map(({ chart: { title, note }, pictures }) => {
        const number = (this.#number += 1);
        const shown = pictures.map((picture, index): Block => {
          return { kind: 'picture', ...picture, caption: `图${number}  ${title}${index === 0 ? '' : '（续）'}` };
        });
        const notes: Block[] = note === undefined ? [] : [{ kind: 'note', text: `注：${note}` }];
        return { number, title, blocks: [...shown, ...notes] };
      });
  }
}

/** What a chart is called beside others of its kind: without what tells them apart. */
const kindOf = ({ title }: Pick<Illustration, 'title'>): string => title.replace(/（[^（）]*）$/, '');

/**
 * The sentence that refers to illustrations which come one after the other: `各任务平均完成率见图3。`
 * @returns nothing where there are none
 */
export function reference(illustrations: readonly Pick<Illustration, 'number' | 'title'>[]): string {
  if (illustrations.length === 0) return '';
  const kinds = [...new Set(illustrations.map(kindOf))].join('、');
  return `${kinds}见${figureNumbers(illustrations.map(({ number }) => number))}。`;
}
