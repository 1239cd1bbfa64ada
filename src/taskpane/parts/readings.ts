import type { Readings } from './unit-matching';

/** ü is typed as v or as u. */
const typedForms = (reading: string): string[] => {
  const lower = reading.toLowerCase();
  return lower.includes('ü') ? [lower.replaceAll('ü', 'v'), lower.replaceAll('ü', 'u')] : [lower];
};

/** Loads how Chinese characters are read, all readings of each: whoever types must not know which one a program takes. */
export async function loadReadings(): Promise<Readings> {
  const { polyphonic } = await import('pinyin-pro');
  return (text) =>
    polyphonic(text, { toneType: 'none', type: 'array' }).map((readings) => readings.flatMap(typedForms));
}
