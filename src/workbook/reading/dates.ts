const secondsOfDay = 86_400;
/** Midnight of 30 December 1899, in days from 1 January 1970: serial 61 is 1 March 1900. */
const epoch1900 = -25_569;
/** Midnight of 1 January 1904. */
const epoch1904 = -24_107;
/** 31 December 9999 is the last day of both systems. */
const lastDay = 2_932_896;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The calendar day that lies `days` after 1 January 1970 (proleptic Gregorian), as `2007-09-03`. */
function dayText(days: number): string {
  // Counted in years from March, in eras of 400 years, so that leap days come last.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(day)}`;
}

/**
 * The date behind a serial number (ECMA-376 part 1, 18.17.4.1), to the second, without a time zone.
 * The 1900 system counts 29 February 1900, which never was: serial 60 is no date, and those below lie a day higher.
 * @returns undefined where the number is no day of the system: below its first day or beyond 9999
 */
export function isoOfSerial(serial: number, date1904: boolean): string | undefined {
  const seconds = Math.round((serial - Math.floor(serial)) * secondsOfDay);
  const whole = Math.floor(serial) + (seconds === secondsOfDay ? 1 : 0);
  if (whole < (date1904 ? 0 : 1) || (!date1904 && whole === 60)) return undefined;
  const days = whole + (date1904 ? epoch1904 : whole < 60 ? epoch1900 + 1 : epoch1900);
  if (days > lastDay) return undefined;
  const ofDay = seconds % secondsOfDay;
  if (ofDay === 0) return dayText(days);
  const minutes = Math.floor(ofDay / 60);
  return `${dayText(days)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(ofDay % 60)}`;
}

const isoPattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/;

/**
 * A date cell written as ISO 8601 (`t="d"`, ECMA-376 part 1, 18.18.11), in the form of {@link isoOfSerial}.
 * @returns undefined where the text is no calendar date
 */
export function isoOfText(text: string): string | undefined {
  const match = isoPattern.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hours = '00', minutes = '00', seconds = '00'] = match;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const known = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
  if (!known || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const time = `${hours}:${minutes}:${seconds}`;
  return time === '00:00:00' ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${time}`;
}
