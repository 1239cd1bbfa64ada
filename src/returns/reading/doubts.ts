import type { ReturnRow } from './return-table';

/**
 * Rows whose code and name are those of two items, by the items they may belong to. Where a table stands in two sheets,
 * such a row in one makes the row of the other uncertain: it may be the newer one. In the same sheet a row with the item's
 * name does so: there are two of them.
 */
export class Doubts {
  private readonly rows = new Map<string, { row: ReturnRow; named: boolean }[]>();

  /** @param named whether the row has the item's name, and not only its code */
  add(key: string, row: ReturnRow, named: boolean): void {
    this.rows.set(key, [...(this.rows.get(key) ?? []), { row, named }]);
  }

  /**
   * Puts on record that a row is in doubt.
   * @param raw all that stands in the row
   * @returns whether it is
   */
  cast(key: string, row: ReturnRow, header: string, raw: string): boolean {
    const doubtful = this.rows.get(key)?.find((one) => one.named || one.row.place.sheet !== row.place.sheet)?.row;
    if (doubtful !== undefined) row.report('row-doubted', header, { key, sheet: doubtful.place.sheet, raw });
    return doubtful !== undefined;
  }
}
