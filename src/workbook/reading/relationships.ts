import type { Attributes, ElementName, PartHandler } from './xml/handler';

/** One arrow from a part to another or to the outside (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type: `worksheet`, `sharedStrings`, …; transitional and strict types share it. */
  readonly kind: string;
  /** Name of the part it leads to, from the root of the package; for the outside, the target as it stands. */
  readonly target: string;
  readonly outside: boolean;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is the empty text. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/**
 * The part a target names: relative to the folder of its source, or absolute from the root.
 * @param source part the relationship belongs to
 */
function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : source.slice(0, source.lastIndexOf('/') + 1) + target;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** Reads a relationships part. */
export class RelationshipsHandler implements PartHandler {
  readonly root = 'Relationships';
  readonly listening = false;
  readonly relationships: Relationship[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  open(name: ElementName, attributes: Attributes): void {
    if (name !== 'Relationship') return;
    const target = attributes.get('Target') ?? '';
    const type = attributes.get('Type') ?? '';
    const outside = attributes.get('TargetMode') === 'External';
    this.relationships.push({
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: outside ? target : resolveTarget(this.#source, target),
      outside,
    });
  }

  text(): void {
    // Relationships hold no text.
  }

  close(): void {
    // Nothing depends on where one ends.
  }
}
