import { AlignmentType, LineRuleType, type IParagraphStylePropertiesOptions, type IStylesOptions } from 'docx';
import { characterPitch, faces, linePitch, sizes, tableLinePitch, type Face } from '../official-layout';

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 72 * 20) / 25.4);

/** One face for all scripts: digits of another would break the line of characters. */
export const fontOf = ({ name }: Face) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

/** `docx` counts sizes in half points. */
export const sizeOf = (points: number): number => points * 2;

/** Lines of one height, whatever face stands in for the official one. */
const exactly = (points: number) => ({ line: twips(points), lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** Two characters in from the left; the hundredths of a character rule where a program knows them. */
const indented = { firstLine: twips(2 * sizes.body), firstLineChars: 200 };

/**
 * 28 characters a line, as the grid has them. It cannot be left to the grid: LibreOffice gives a character that is wider
 * than its place in the grid two places. It also rounds to tenths of a point, hence one twentieth more.
 */
export const closer = { characterSpacing: Math.floor(characterPitch * 20) - 1 };

const heading = (face: Face, paragraph: IParagraphStylePropertiesOptions = {}) => ({
  run: { font: fontOf(face), size: sizeOf(sizes.body), color: '000000', bold: false, italics: false },
  paragraph: { spacing: exactly(linePitch), indent: indented, keepNext: true, ...paragraph },
});

/** Styles that the writer adds to those every document has. */
export const styleIds = {
  body: 'Body',
  note: 'Note',
  caption: 'TableCaption',
  picture: 'Picture',
  cell: 'TableCell',
} as const;

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fontOf(faces.body), size: sizeOf(sizes.body), color: '000000', ...closer },
      paragraph: { spacing: exactly(linePitch) },
    },
    title: {
      run: { font: fontOf(faces.title), size: sizeOf(sizes.title), bold: false, characterSpacing: 0 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(linePitch), keepNext: true },
    },
    heading1: heading(faces.first),
    heading2: heading(faces.second),
    heading3: heading(faces.body),
    heading4: heading(faces.body),
  },
  paragraphStyles: [
    {
      id: styleIds.body,
      name: '正文段落',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.BOTH, spacing: exactly(linePitch), indent: indented },
    },
    {
      id: styleIds.note,
      name: '注',
      basedOn: 'Normal',
      run: { size: sizeOf(sizes.note), characterSpacing: 0 },
      paragraph: { spacing: { ...exactly(sizes.note * 1.4), before: twips(4) } },
    },
    {
      id: styleIds.caption,
      name: '题注',
      basedOn: 'Normal',
      run: { font: fontOf(faces.first), size: sizeOf(sizes.caption), characterSpacing: 0 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(linePitch), keepNext: true },
    },
    {
      id: styleIds.picture,
      name: '图',
      basedOn: 'Normal',
      run: { characterSpacing: 0 },
      // A line as high as the picture: lines of one height would cut it off.
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 240, lineRule: LineRuleType.AUTO, before: twips(6), after: 0 },
        keepNext: true,
      },
    },
    {
      id: styleIds.cell,
      name: '表格文字',
      basedOn: 'Normal',
      run: { size: sizeOf(sizes.table), characterSpacing: 0 },
      paragraph: { spacing: exactly(tableLinePitch) },
    },
  ],
};
