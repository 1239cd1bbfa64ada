const notPlain = new Error('The XML is not plain.');

/** Leaves the part to the general parser. */
export function giveUp(): never {
  throw notPlain;
}

/** @returns whether the error only says that the general parser must read the part */
export function isGivingUp(error: unknown): boolean {
  return error === notPlain;
}
