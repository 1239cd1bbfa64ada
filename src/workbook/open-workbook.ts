import type { Finding } from '../findings/finding';
import type { ChangeSet } from './change-set';
import type { SheetRange, WorkbookSnapshot } from './snapshot';

/** Cells that changed by another hand than ours. */
export interface OutsideChange {
  /** Names of the sheets, as they are called now. */
  readonly sheets: readonly string[];
  /** Somebody else who works in the same workbook did it. */
  readonly remote: boolean;
}

/** A workbook that people have open and work in while we do: Excel's, or one kept in memory. */
export interface OpenWorkbook {
  /**
   * Everything the workbook holds now, `_meta` and other hidden sheets included. One round trip.
   * @param formulasIn where it must be told which cells are computed; elsewhere it may be
   * @throws WorkbookRefusal
   */
  load(formulasIn?: readonly SheetRange[]): Promise<WorkbookSnapshot>;
  /**
   * Writes a change set. One round trip, blocks that pass the host's limit apart.
   * @returns the change set that takes it back: what the written cells held until then, formulas as formulas
   * @throws WorkbookRefusal where the host refuses; nothing is said to be written then
   */
  apply(changes: ChangeSet): Promise<ChangeSet>;
  /** Chooses a cell and shows it. */
  show(sheet: string, cell: string): Promise<void>;
  /**
   * Hears of changes by other hands; those that come close together are told at once. Our own are not told.
   * @returns what ends it
   */
  onChanged(listener: (change: OutsideChange) => void): () => void;
}

/** The host would not do it: protected sheet, a cell being edited, too large, gone. */
export class WorkbookRefusal extends Error {
  /** @param options the error behind it, for who looks for the reason */
  constructor(
    readonly finding: Finding,
    options?: ErrorOptions,
  ) {
    super(finding.code, options);
    this.name = 'WorkbookRefusal';
  }
}
