const dayLength = 86_400_000;
/** The serial number of 1 January 1970. */
const epoch = 25_569;

/**
 * The number that stands for a day in a cell: days since 30 December 1899, right from March 1900 on (ECMA-376 part 1, 18.17.4.1).
 * @param day `2007-09-03`
 */
export function serialOf(day: string): number {
  return serialOfMoment(Date.parse(`${day}T00:00:00Z`));
}

/** The same for a moment, in milliseconds since 1970: the time of day is a fraction. */
export function serialOfMoment(milliseconds: number): number {
  return milliseconds / dayLength + epoch;
}

/** The day that a number stands for, its time left out. */
export function dayOfSerial(serial: number): string {
  return new Date((serial - epoch) * dayLength).toISOString().slice(0, 10);
}
