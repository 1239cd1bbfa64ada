import { certainlyNames } from '../names/lines';

/** A line and its number. */
interface Line {
  readonly line: number;
  readonly text: string;
}

const isDay = (text: string): boolean => /^[\d〇○零一二三四五六七八九十]{4}年.{2,6}日(?:印发)?$/.test(text);

/**
 * The lines of the bodies that issue a document, at its head and above its date (GB/T 9704-2012 7.2.4, 7.3.5): they are told to do nothing.
 * @returns numbers of lines
 */
export function issuersIn(lines: readonly Line[]): ReadonlySet<number> {
  const filled = lines.filter(({ text }) => text !== '');
  const names = ({ text }: Line) => !/[、，,：:]/.test(text) && certainlyNames(text);
  const head = filled.findIndex((one) => !names(one));
  const signed = filled.flatMap(({ text }, at) => {
    if (!isDay(text)) return [];
    // A joint document is signed by several, with no line between them and the date.
    const lines = filled.slice(0, at);
    const above = lines.findLastIndex((other, index) => !names(other) || (index < at - 1 && followsGap(filled, index)));
    return lines.slice(above + 1);
  });
  return new Set([...filled.slice(0, Math.max(0, head)), ...signed].map(({ line }) => line));
}

/** Whether an empty line stands behind a line. */
function followsGap(filled: readonly Line[], index: number): boolean {
  const [own, next] = [filled[index]?.line ?? 0, filled[index + 1]?.line ?? 0];
  return next > own + 1;
}
