import type { SheetSpec } from '../../workbook/sheet-spec';
import type { ReturnRow } from './return-table';

interface Rival {
  readonly row: ReturnRow;
  /** Whether the row has the item's name, and not only its code. */
  readonly named: boolean;
  /** What the unit wrote in it; undefined where it belongs to two items and says nothing certain of either. */
  readonly said: string | undefined;
}

/**
 * Rows that are not merged and may yet be an item's, by the items they may belong to: code and name are those of two items,
 * or the code is gone and the name is there. Where a table stands in two sheets, such a row in one makes the row of the
 * other uncertain: it may be the newer one. In the same sheet a row with the item's name does so: there are two of them.
 */
export class Doubts {
  private readonly rows = new Map<string, Rival[]>();

  /** A row with the code of one item and the name of another. */
  contradiction(coded: string, named: string, row: ReturnRow): void {
    this.add(coded, { row, named: false, said: undefined });
    this.add(named, { row, named: true, said: undefined });
  }

  /**
   * A row with an item's name and no code of the unit's items.
   * @param said what the unit wrote in it; a row that says nothing, or the same, casts no doubt
   */
  codeless(named: string, row: ReturnRow, said: string): void {
    if (said !== '') this.add(named, { row, named: true, said });
  }

  private add(key: string, rival: Rival): void {
    this.rows.set(key, [...(this.rows.get(key) ?? []), rival]);
  }

  /**
   * Puts on record that a row is in doubt.
   * @param spec of its table
   * @param saidIn what the unit wrote in a row
   * @returns whether it is
   */
  cast(key: string, row: ReturnRow, header: string, spec: SheetSpec, saidIn: (row: ReturnRow) => string): boolean {
    const rivals = this.rows.get(key);
    if (rivals === undefined) return false;
    const said = saidIn(row);
    const rival = rivals.find(
      (one) => (one.named || one.row.place.sheet !== row.place.sheet) && one.said !== said,
    )?.row;
    if (rival === undefined) return false;
    row.report('row-doubted', header, { key, place: rival.placeAt(header), raw: row.asText(spec) });
    return true;
  }
}
