import type { Entered } from '../record';

/** A new record of a register. */
export interface NewRecord {
  readonly entered: Entered;
}

/** What is changed of a record; what is left out stays, the empty text empties a cell. */
export interface RecordEdit extends NewRecord {
  readonly key: string;
}

/** What is put right of a record: what a step entered, or a key that people give. */
export interface Correction extends RecordEdit {
  /** Why, for 操作日志. */
  readonly reason: string;
}

/** A step of a record's life. */
export interface StepTaken extends RecordEdit {
  /** Why, where the step asks for it. */
  readonly reason?: string;
}
