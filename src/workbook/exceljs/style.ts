import type { Style } from 'exceljs';
import type { CellStyle } from '../style';

const line = { style: 'thin' as const, color: { argb: 'FFB8C2CC' } };

function translate(style: CellStyle): Partial<Style> {
  return {
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    font: {
      name: style.font ?? '宋体',
      size: style.size ?? 11,
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.underline === true ? { underline: true } : {}),
      ...(style.color === undefined ? {} : { color: { argb: `FF${style.color}` } }),
    },
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: `FF${style.fill}` } } }),
    ...(style.border === true ? { border: { top: line, left: line, bottom: line, right: line } } : {}),
    alignment: {
      vertical: 'middle',
      ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
      ...(style.wrap === true ? { wrapText: true } : {}),
    },
    ...(style.open === true ? { protection: { locked: false } } : {}),
  };
}

/** One exceljs style object for each look: shared objects keep long tables fast and the file's style list short. */
export class StyleBook {
  private readonly byDeclaration = new Map<CellStyle, Partial<Style>>();
  private readonly byLook = new Map<string, Partial<Style>>();

  of(style: CellStyle): Partial<Style> {
    const known = this.byDeclaration.get(style);
    if (known !== undefined) return known;
    const look = JSON.stringify(Object.entries(style).sort());
    const shared = this.byLook.get(look) ?? translate(style);
    this.byLook.set(look, shared);
    this.byDeclaration.set(style, shared);
    return shared;
  }
}
