/**
 * 台账标识 of a new ledger: the same source and year give the same one.
 * @param source what the ledger is made of: the notice's bytes as they were handed in, or what names an earlier ledger
 * @param sha256 in lower-case hexadecimal digits
 */
export function ledgerMark(source: Uint8Array, year: number, sha256: (bytes: Uint8Array) => string): string {
  return sha256(new TextEncoder().encode(`${sha256(source)} ${year}`)).slice(0, 16);
}
