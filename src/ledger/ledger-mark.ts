/**
 * 台账标识 of a new ledger: the same notice and year give the same one.
 * @param notice the notice's bytes as they were handed in
 * @param sha256 in lower-case hexadecimal digits
 */
export function ledgerMark(notice: Uint8Array, year: number, sha256: (bytes: Uint8Array) => string): string {
  return sha256(new TextEncoder().encode(`${sha256(notice)} ${year}`)).slice(0, 16);
}
