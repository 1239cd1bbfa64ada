import type { Span } from '../../consolidation/years/span';

/** `2007—2009年` */
export function spanText({ from, to }: Span): string {
  return from === to ? `${from}年` : `${from}—${to}年`;
}
