import type { Border, Borders, Fill, Font, Style } from 'exceljs';
import { lastRow } from '../area';
import { invalidArgument } from '../errors';
import { HostObject } from './object';
import type { RangePlace } from './range';

/** `#FF8800` → `FFFF8800`. */
export function argbOf(color: unknown): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(String(color));
  if (match?.[1] === undefined) throw invalidArgument(`the colour ${String(color)}`);
  return `FF${match[1].toUpperCase()}`;
}

const colorOf = (argb: string | undefined): string => (argb === undefined ? '#000000' : `#${argb.slice(-6)}`);

/** Half-width characters of the standard font to points: seven pixels each and five of padding, at 96 dots an inch. */
const pointsOfWidth = (width: number): number => (Math.round(width * 7) + 5) * 0.75;
const widthOfPoints = (points: number): number => (points / 0.75 - 5) / 7;

class RangeFontObject extends HostObject {
  readonly className = 'RangeFont';
  readonly #place: RangePlace;

  constructor(place: RangePlace) {
    super();
    this.#place = place;
  }

  get name(): string | null {
    return this.#place.common(({ font }) => font?.name ?? '宋体');
  }
  set name(name: string) {
    this.#set({ name });
  }
  get size(): number | null {
    return this.#place.common(({ font }) => font?.size ?? 11);
  }
  set size(size: number) {
    this.#set({ size });
  }
  get bold(): boolean | null {
    return this.#place.common(({ font }) => font?.bold === true);
  }
  set bold(bold: boolean) {
    this.#set({ bold });
  }
  get underline(): string | null {
    return this.#place.common(({ font }) => (font?.underline === true ? 'Single' : 'None'));
  }
  set underline(underline: string) {
    if (underline !== 'Single' && underline !== 'None') throw invalidArgument(`the underline ${underline}`);
    this.#set({ underline: underline === 'Single' });
  }
  get color(): string | null {
    return this.#place.common(({ font }) => colorOf(font?.color?.argb));
  }
  set color(color: string) {
    this.#set({ color: { argb: argbOf(color) } });
  }

  #set(change: Partial<Font>): void {
    this.#place.mayChange('allowFormatCells');
    this.#place.restyle((style) => ({ ...style, font: { ...style.font, ...change } }));
  }
}

class RangeFillObject extends HostObject {
  readonly className = 'RangeFill';
  readonly #place: RangePlace;

  constructor(place: RangePlace) {
    super();
    this.#place = place;
  }

  get color(): string | null {
    return this.#place.common(({ fill }) =>
      fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor?.argb) : '#FFFFFF',
    );
  }
  set color(color: string) {
    const fill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argbOf(color) } };
    this.#place.mayChange('allowFormatCells');
    this.#place.restyle((style) => ({ ...style, fill }));
  }

  clear(): void {
    this.#place.mayChange('allowFormatCells');
    this.#place.restyle((style) => ({ ...style, fill: { type: 'pattern', pattern: 'none' } }));
  }
}

/** Which edges of a cell each border of a range stands for; outer ones only where the cell lies at the edge. */
const edges: Readonly<Record<string, keyof Borders>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

class RangeBorderObject extends HostObject {
  readonly className = 'RangeBorder';
  readonly #place: RangePlace;
  readonly #index: string;

  constructor(place: RangePlace, index: string) {
    super();
    this.#place = place;
    this.#index = index;
  }

  get sideIndex(): string {
    return this.#index;
  }
  set style(style: string) {
    if (style !== 'Continuous' && style !== 'None') throw invalidArgument(`the line style ${style}`);
    this.#set(style === 'None' ? {} : { style: 'thin' });
  }
  set color(color: string) {
    this.#set({ color: { argb: argbOf(color) } });
  }

  #set(change: Partial<Border>): void {
    this.#place.mayChange('allowFormatCells');
    const { top, left, bottom, right } = this.#place.area;
    for (const cell of this.#place.cells()) {
      const [row, column] = [Number(cell.row), Number(cell.col)];
      const border = { ...cell.style.border } as Partial<Borders>;
      for (const side of this.#sidesOf(row, column, { top, left, bottom, right })) {
        border[side] = { ...border[side], ...change } as Border;
      }
      cell.style = { ...cell.style, border };
    }
  }

  #sidesOf(row: number, column: number, area: RangePlace['area']): ('top' | 'bottom' | 'left' | 'right')[] {
    switch (this.#index) {
      case 'EdgeTop':
        return row === area.top ? ['top'] : [];
      case 'EdgeBottom':
        return row === area.bottom ? ['bottom'] : [];
      case 'EdgeLeft':
        return column === area.left ? ['left'] : [];
      case 'EdgeRight':
        return column === area.right ? ['right'] : [];
      case 'InsideHorizontal':
        return [...(row > area.top ? (['top'] as const) : []), ...(row < area.bottom ? (['bottom'] as const) : [])];
      default:
        return [
          ...(column > area.left ? (['left'] as const) : []),
          ...(column < area.right ? (['right'] as const) : []),
        ];
    }
  }
}

class RangeBorderCollectionObject extends HostObject {
  readonly className = 'RangeBorderCollection';
  readonly #place: RangePlace;

  constructor(place: RangePlace) {
    super();
    this.#place = place;
  }

  getItem(index: string): RangeBorderObject {
    if (!(index in edges) && index !== 'InsideHorizontal' && index !== 'InsideVertical') {
      throw invalidArgument(`the border ${index}`);
    }
    return new RangeBorderObject(this.#place, index);
  }
}

class FormatProtectionObject extends HostObject {
  readonly className = 'FormatProtection';
  readonly #place: RangePlace;

  constructor(place: RangePlace) {
    super();
    this.#place = place;
  }

  get locked(): boolean | null {
    return this.#place.common(({ protection }) => protection?.locked !== false);
  }
  set locked(locked: boolean) {
    this.#place.mayChange();
    this.#place.restyle((style) => ({ ...style, protection: { ...style.protection, locked } }));
  }
}

const horizontal = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify'];
const vertical = ['Top', 'Center', 'Bottom'];

export class RangeFormatObject extends HostObject {
  readonly className = 'RangeFormat';
  readonly #place: RangePlace;

  constructor(place: RangePlace) {
    super();
    this.#place = place;
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.#place);
  }
  get fill(): RangeFillObject {
    return new RangeFillObject(this.#place);
  }
  get borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.#place);
  }
  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.#place);
  }
  set horizontalAlignment(alignment: string) {
    if (!horizontal.includes(alignment)) throw invalidArgument(`the alignment ${alignment}`);
    const { General, ...known } = { General: undefined, Left: 'left', Center: 'center', Right: 'right' } as const;
    this.#align({ horizontal: alignment === 'General' ? General : known[alignment as keyof typeof known] });
  }
  set verticalAlignment(alignment: string) {
    if (!vertical.includes(alignment)) throw invalidArgument(`the alignment ${alignment}`);
    this.#align({ vertical: ({ Top: 'top', Center: 'middle', Bottom: 'bottom' } as const)[alignment as 'Top'] });
  }
  get wrapText(): boolean | null {
    return this.#place.common(({ alignment }) => alignment?.wrapText === true);
  }
  set wrapText(wrapText: boolean) {
    this.#align({ wrapText });
  }
  set rowHeight(points: number) {
    this.#place.mayChange('allowFormatRows');
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument(`the row height ${points}`);
    const { top, bottom } = this.#place.area;
    if (bottom === lastRow) throw invalidArgument('the height of all rows is not simulated');
    for (let row = top; row <= bottom; row++) this.#place.sheet.getRow(row).height = points;
  }
  get columnWidth(): number {
    return pointsOfWidth(this.#place.sheet.getColumn(this.#place.area.left).width ?? 8.43);
  }
  set columnWidth(points: number) {
    this.#place.mayChange('allowFormatColumns');
    const { left, right } = this.#place.area;
    for (let column = left; column <= right; column++) {
      this.#place.sheet.getColumn(column).width = Math.round(widthOfPoints(points) * 100) / 100;
    }
  }

  #align(change: Style['alignment'] | Partial<Style['alignment']>): void {
    this.#place.mayChange('allowFormatCells');
    this.#place.restyle((style) => ({ ...style, alignment: { ...style.alignment, ...change } }));
  }
}
