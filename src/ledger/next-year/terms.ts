import type { Plan, PlainDate } from '../../plan/plan';

/** What the office says of the ledger of another year, made of this one. */
export interface NextYearTerms {
  /** A later year. */
  readonly year: number;
  /** 填报截止日期. */
  readonly deadline: PlainDate;
  /** The plan that takes the place of this ledger's, where there is a new one. */
  readonly plan?: Plan | undefined;
}

/** The ledger of another year, made of this one. */
export interface NextYear extends NextYearTerms {
  /** 台账标识 of the new ledger. */
  readonly id: string;
}
