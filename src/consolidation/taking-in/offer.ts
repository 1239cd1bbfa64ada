/** Something that a return says for the ledger, to be written or not. */
export interface Offer {
  /** Names it in a request, wherever it stands. */
  readonly id: string;
  /**
   * new: the ledger holds nothing there, what an untouched row begins with, or what an earlier version of the same return
   * said.
   * same: it says so already.
   * conflict: it says something else, and is only written where that is accepted.
   * skips: a state further on by more than a step; it is only written where that is accepted.
   */
  readonly standing: 'new' | 'same' | 'conflict' | 'skips';
}

/** One cell of the ledger and what a return says for it. */
export interface TakeInCell extends Offer {
  /** `T01 区教育局` */
  readonly item: string;
  readonly header: string;
  readonly sheet: string;
  /** A1 address; empty for a record that is not there yet. */
  readonly cell: string;
  /** As people read them. */
  readonly held: string;
  readonly offered: string;
  /** States that are skipped, in their order. */
  readonly skipped: readonly string[];
}

/** Whether an offer is written: what is new is, what waits for the office only where it is accepted. */
export function isWritten({ standing, id }: Offer, accepted: ReadonlySet<string>): boolean {
  return standing === 'new' || (standing !== 'same' && accepted.has(id));
}

/** The preview of an offer, without what is needed to write it. */
export function cellOf(offer: TakeInCell): TakeInCell {
  const { id, item, header, sheet, cell, held, offered, standing, skipped } = offer;
  return { id, item, header, sheet, cell, held, offered, standing, skipped };
}
