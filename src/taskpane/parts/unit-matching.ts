/** A unit as far as looking it up goes. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** How the characters of a text may be read, one list a character: 区 → qu, ou. Lower case, no tones. */
export type Readings = (text: string) => readonly (readonly string[])[];

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * Whether letters spell a stretch of characters from one of them on: of each character at least the first letter of one
 * of its readings. `jyj`, `jiaoyuju` and `jiaoyj` all spell 教育局.
 */
function spells(letters: string, characters: readonly (readonly string[])[], from: number): boolean {
  if (letters === '') return true;
  return (characters[from] ?? []).some((reading) => {
    for (let length = 1; length <= reading.length && letters.startsWith(reading.slice(0, length)); length += 1) {
      if (spells(letters.slice(length), characters, from + 1)) return true;
    }
    return false;
  });
}

interface Spelled {
  readonly text: string;
  readonly characters: readonly (readonly string[])[];
}

function rankOfText(typed: string, { text, characters }: Spelled): number {
  if (text === typed) return 0;
  if (text.startsWith(typed)) return 1;
  if (text.includes(typed)) return 2;
  const start = characters.findIndex((_character, from) => spells(typed, characters, from));
  return start === 0 ? 3 : start > 0 ? 4 : Infinity;
}

/** Other names count, but behind the unit's own. */
const aliasPenalty = 0.5;

/**
 * Looks units up by what people type: name, other names, code, and pinyin or its initials once readings are known.
 * @param units in the order they are offered in
 * @param readings left out while they are not loaded: names and codes are matched all the same
 * @returns the units for a typed text, the closest first; all of them for an empty one
 */
export function unitMatcher<Found extends NamedUnit>(
  units: readonly Found[],
  readings: Readings = () => [],
): (typed: string) => readonly Found[] {
  const spelled = (text: string): Spelled => ({ text: folded(text), characters: readings(text) });
  const known = units.map((unit) => ({
    unit,
    code: folded(unit.code),
    name: spelled(unit.name),
    aliases: unit.aliases.map(spelled),
  }));
  return (typed) => {
    const wanted = folded(typed);
    if (wanted === '') return units;
    return known
      .map(({ unit, code, name, aliases }) => {
        const ranks = [
          code === wanted ? 0 : Infinity,
          rankOfText(wanted, name),
          ...aliases.map((alias) => rankOfText(wanted, alias) + aliasPenalty),
        ];
        return { unit, rank: Math.min(...ranks) };
      })
      .filter(({ rank }) => rank < Infinity)
      .sort((left, right) => left.rank - right.rank)
      .map(({ unit }) => unit);
  };
}
