import type { SourcedFigure } from '../../returns/unit-return';

/** A line of 数据来源. */
export interface SourceRecord {
  /** 0: read by the workbook's own office; 1: read by the office below it; and so on. */
  readonly depth: number;
  /** 汇总表 and 汇总项. */
  readonly table: string;
  readonly item: string;
  /** 单位编码, and its name where the line says it. */
  readonly unit: string;
  readonly unitName: string;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly adopted: SourcedFigure;
}

const keyOf = (table: string, item: string): string => `${table}\n${item}`;

/** A line that the workbook's own office read, with those it goes back to. */
interface Trail {
  readonly head: SourceRecord;
  readonly below: SourceRecord[];
}

/** 数据来源 of a consolidated workbook, for looking up what a figure was made of. */
export class SourceBook {
  readonly #trails = new Map<string, Trail[]>();

  /** @param lines in the order of the sheet: what a line goes back to stands below it */
  constructor(lines: Iterable<SourceRecord>) {
    let trail: Trail | undefined;
    for (const line of lines) {
      if (line.depth > 0) {
        trail?.below.push(line);
        continue;
      }
      trail = { head: line, below: [] };
      const key = keyOf(line.table, line.item);
      const own = this.#trails.get(key);
      if (own === undefined) this.#trails.set(key, [trail]);
      else own.push(trail);
    }
  }

  /** Every line of a table as the office read it. */
  headsOf(table: string): SourceRecord[] {
    return [...this.#trails.values()].flat().flatMap(({ head }) => (head.table === table ? [head] : []));
  }

  /** The lines of an item as the office read them: one a unit. */
  heads(table: string, item: string): SourceRecord[] {
    return (this.#trails.get(keyOf(table, item)) ?? []).map(({ head }) => head);
  }

  /**
   * Every line of an item, each followed by those it goes back to.
   * @param unit only that unit's; all of them where it is left out
   */
  trail(table: string, item: string, unit?: string): SourceRecord[] {
    return (this.#trails.get(keyOf(table, item)) ?? [])
      .filter(({ head }) => unit === undefined || head.unit === unit)
      .flatMap(({ head, below }) => [head, ...below]);
  }
}
