import type { Element } from '../element';

/** How an element is named in the tables of schema.ts, most exact first. */
export function names(element: Element, within: readonly string[]): string[] {
  const type = (element.attributes['type'] ?? '').replace(/^.*:/, '');
  const qualified = `${within.at(-1) ?? ''}/${element.name}`;
  return [`${element.name}:${type}`, qualified, element.name];
}

export const lookUp = <Value>(table: Readonly<Record<string, Value>>, keys: readonly string[]): Value | undefined =>
  keys.map((key) => table[key]).find((value) => value !== undefined);
