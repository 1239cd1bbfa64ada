import { asText, type Section } from './section';

/** A heading that the last section stands under, or the last section itself. */
interface Level {
  readonly section: Section;
  /** Where it stands among the sections. */
  readonly at: number;
  /** A section below it named units. */
  named: boolean;
}

/** The heading above the last section, and the sections below that heading. */
export interface Above {
  readonly heading: Section;
  readonly points: number;
  /** A point before the last one named units. */
  readonly named: boolean;
}

/** The sections of a text in its order, and the headings that the last of them stands under. */
export class Outline {
  readonly sections: Section[] = [];
  /** The highest heading first, the last section at the end. */
  private readonly path: Level[] = [];

  get last(): Section | undefined {
    return this.sections.at(-1);
  }

  open(section: Section): void {
    while ((this.path.at(-1)?.section.level ?? -1) >= section.level) this.path.pop();
    this.path.push({ section, at: this.sections.length, named: false });
    this.sections.push(section);
  }

  /** Units are named in the last section: below all headings that it stands under. */
  unitsNamed(): void {
    for (const level of this.path) level.named ||= level.section !== this.last;
  }

  above(): Above | undefined {
    const level = this.path.at(-2);
    return level && { heading: level.section, points: this.sections.length - level.at - 1, named: level.named };
  }

  /** The points below the heading above are no sections of their own any more, but its text. */
  foldPoints(): void {
    const level = this.path.at(-2);
    if (level === undefined) return;
    for (const point of this.sections.splice(level.at + 1)) level.section.body.push(...asText(point));
    this.path.pop();
  }
}
