import { address } from '../address';
import type { CellRange } from '../snapshot';
import type { CellStyle } from '../style';

const lineColor = '#B8C2CC';

export const hash = (color: string): string => `#${color}`;

const capital = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Looks of cells from a row and column on; undefined where a cell keeps its own. */
export interface LookGrid {
  readonly top: number;
  readonly left: number;
  readonly looks: readonly (readonly (CellStyle | undefined)[])[];
}

interface Aspect {
  /** What of a look it is about; undefined where there is nothing to set. */
  readonly of: (style: CellStyle) => string | undefined;
  /** Sets it for a rectangle of cells. */
  readonly set: (range: Excel.Range, value: string) => void;
  /** What cells that were never formatted have anyway. */
  readonly initial?: string;
}

function setBorders(range: Excel.Range, rows: number, columns: number): void {
  const sides = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(rows > 1 ? ['InsideHorizontal'] : []),
    ...(columns > 1 ? ['InsideVertical'] : []),
  ] as ('EdgeTop' | 'InsideVertical')[];
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = lineColor;
  }
}

const aspects: readonly Aspect[] = [
  {
    of: ({ format }) => format ?? 'General',
    // One format for all cells of a range is documented; the typings know grids only.
    set: (range, format) => (range.numberFormat = format as unknown as string[][]),
    initial: 'General',
  },
  { of: ({ font }) => font ?? '宋体', set: (range, name) => (range.format.font.name = name) },
  { of: ({ size }) => String(size ?? 11), set: (range, size) => (range.format.font.size = Number(size)) },
  {
    of: ({ bold }) => String(bold === true),
    set: (range, bold) => (range.format.font.bold = bold === 'true'),
    initial: 'false',
  },
  {
    of: ({ underline }) => (underline === true ? 'Single' : 'None'),
    set: (range, underline) => (range.format.font.underline = underline as 'Single' | 'None'),
    initial: 'None',
  },
  { of: ({ color }) => color, set: (range, color) => (range.format.font.color = hash(color)) },
  {
    of: ({ fill }) => fill ?? '',
    set: (range, fill) => (fill === '' ? range.format.fill.clear() : (range.format.fill.color = hash(fill))),
    initial: '',
  },
  {
    of: ({ horizontal }) => (horizontal === undefined ? 'General' : capital[horizontal]),
    set: (range, side) => (range.format.horizontalAlignment = side as 'General'),
    initial: 'General',
  },
  { of: () => 'Center', set: (range, side) => (range.format.verticalAlignment = side as 'Center') },
  {
    of: ({ wrap }) => String(wrap === true),
    set: (range, wrap) => (range.format.wrapText = wrap === 'true'),
    initial: 'false',
  },
  {
    of: ({ open }) => String(open !== true),
    set: (range, locked) => (range.format.protection.locked = locked === 'true'),
    initial: 'true',
  },
];

interface Rectangle extends CellRange {
  readonly value: string;
}

/** Few rectangles that cover all cells of equal value: runs of a row, joined with equal ones right below them. */
function rectangles({ top, left, looks }: LookGrid, of: (style: CellStyle) => string | undefined): Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  for (const [down, line] of looks.entries()) {
    const next = new Map<string, Rectangle>();
    for (let from = 0; from < line.length;) {
      const style = line[from];
      const value = style === undefined ? undefined : of(style);
      let to = from + 1;
      for (; to < line.length; to++) {
        const other = line[to];
        if ((other === undefined ? undefined : of(other)) !== value) break;
      }
      if (value !== undefined) {
        const key = `${from} ${to} ${value}`;
        const above = open.get(key);
        open.delete(key);
        next.set(key, {
          top: above?.top ?? top + down,
          left: left + from,
          bottom: top + down,
          right: left + to - 1,
          value,
        });
      }
      from = to;
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function rangeOf(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  return sheet.getRange(`${address(area.top, area.left)}:${address(area.bottom, area.right)}`);
}

/**
 * Gives cells their looks, with one call for every rectangle of cells that have an aspect in common.
 * @param fresh the cells were never formatted: what they have anyway is not set
 */
export function paint(sheet: Excel.Worksheet, grid: LookGrid, fresh: boolean): void {
  const { top, left, looks } = grid;
  const spots = new Map<string, Excel.Range>();
  const spot = (area: CellRange): Excel.Range => {
    const key = `${area.top} ${area.left} ${area.bottom} ${area.right}`;
    const range = spots.get(key) ?? rangeOf(sheet, area);
    spots.set(key, range);
    return range;
  };
  for (const { of, set, initial } of aspects) {
    for (const { value, ...area } of rectangles({ top, left, looks }, of)) {
      if (!fresh || value !== initial) set(spot(area), value);
    }
  }
  for (const area of rectangles(grid, ({ border }) => (border === true ? 'border' : undefined))) {
    setBorders(spot(area), area.bottom - area.top + 1, area.right - area.left + 1);
  }
}
