/** How a cell looks, as plain data; every writer turns the same declaration into its own library's terms. */
export interface CellStyle {
  /** Number format code (ECMA-376 18.8.30). */
  readonly format?: string;
  readonly font?: '宋体' | '黑体';
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  /** RRGGBB. */
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Open for entry when the sheet is protected. */
  readonly open?: boolean;
}

export const ink = '1F2937';
export const faint = '6B7280';
export const headFill = 'DCE6F1';
const openFill = 'FFFBE6';
const linkInk = '0563C1';
export const lightInk = { 绿: '1E7B34', 黄: 'B26A00', 红: 'C00000', 灰: '6B7280' } as const;
export const lightFill = { 绿: 'D9F2E0', 黄: 'FFF0C2', 红: 'FBD9D9', 灰: 'E5E7EB' } as const;

const body: CellStyle = { font: '宋体', size: 11, color: ink, border: true };

/** The styles a sheet is made of. */
export const styles = {
  title: { font: '黑体', size: 18, color: ink, horizontal: 'center' },
  note: { font: '宋体', size: 10, color: faint, horizontal: 'left', wrap: true },
  plain: { font: '宋体', size: 11, color: ink },
  prose: { font: '宋体', size: 11, color: ink, wrap: true },
  heading: { font: '黑体', size: 13, color: ink },
  header: { ...body, font: '黑体', fill: headFill, horizontal: 'center', wrap: true },
  label: { ...body, font: '黑体', fill: headFill, horizontal: 'left' },
  text: { ...body, horizontal: 'left', wrap: true },
  line: { ...body, horizontal: 'left' },
  centred: { ...body, horizontal: 'center' },
  /** What is too long for its column. */
  centredText: { ...body, horizontal: 'center', wrap: true },
  /** A number whose decimals are not known beforehand: `#,##0.##` would leave a bare point after whole numbers. */
  number: { ...body, horizontal: 'right' },
  decimal: { ...body, horizontal: 'right', format: '#,##0.0###' },
  /** What a division gives: its decimals have no end. */
  quotient: { ...body, horizontal: 'right', format: '#,##0.00' },
  integer: { ...body, horizontal: 'right', format: '#,##0' },
  amount: { ...body, horizontal: 'right', format: '#,##0.00' },
  percent: { ...body, horizontal: 'right', format: '0.0%' },
  date: { ...body, horizontal: 'center', format: 'yyyy-mm-dd' },
  link: { ...body, horizontal: 'left', color: linkInk, underline: true, wrap: true },
} as const satisfies Record<string, CellStyle>;

const opened = new Map<CellStyle, CellStyle>();

/** The same style, open for entry and tinted so that people see where to write. */
export function openForEntry(style: CellStyle): CellStyle {
  const known = opened.get(style);
  if (known !== undefined) return known;
  const open = { ...style, open: true, fill: openFill };
  opened.set(style, open);
  return open;
}
