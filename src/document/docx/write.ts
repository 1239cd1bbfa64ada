import { Document, HeadingLevel, Packer, Paragraph, TextRun, type FileChild } from 'docx';
import type { Annex, Block, Signature, WrittenDocument } from '../document';
import { annexLabel, documentLines, enclosureLines } from '../lines';
import { dayName } from '../../findings/day-name';
import { numbered } from '../numbering';
import { faces, signatureIndents, sizes } from '../official-layout';
import { section } from './page';
import { pictureOf } from './picture';
import { settled } from './settled';
import { fontOf, styleIds, styles, twips } from './styles';
import { tableOf } from './table';
import { lineText } from './text';

const author = 'science-literacy-ledger';
const emptyLine = (): Paragraph => new Paragraph({ keepNext: true });

/**
 * @param staying whether it must not be parted from what follows: no page holds a signature alone
 * @param next the block that follows
 */
function childrenOf(block: Block, staying: boolean, next: Block | undefined): readonly FileChild[] {
  if (block.kind === 'table') return tableOf(block, next?.kind === 'note');
  if (block.kind === 'picture') return pictureOf(block, next?.kind === 'note');
  const text = lineText(block.text);
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel[`HEADING_${block.level}`], text })];
    case 'paragraph':
      // One that announces what follows stays with it.
      return [new Paragraph({ style: styleIds.body, text, keepNext: staying || text.endsWith('：') })];
    case 'note':
      return [new Paragraph({ style: styleIds.note, text })];
  }
}

/** Blocks with their numbers; the last stays with what follows where it must. */
function bodyOf(body: readonly Block[], staying: boolean): FileChild[] {
  return numbered(body).flatMap((block, index) =>
    childrenOf(block, staying && index === body.length - 1, body[index + 1]),
  );
}

/** 附件, two characters in; several are numbered, one under the other (GB/T 9704-2012, 7.3.4). */
function enclosuresOf(names: readonly string[]): Paragraph[] {
  const [label, number] = [3, names.length > 1 ? 1.5 : 0];
  const lines = enclosureLines(names).map(
    (text, index) =>
      new Paragraph({
        indent: {
          left: twips((2 + label + number) * sizes.body),
          hanging: twips((number + (index === 0 ? label : 0)) * sizes.body),
        },
        text: lineText(text),
        keepNext: true,
      }),
  );
  return names.length === 0 ? [] : [emptyLine(), ...lines];
}

function signatureOf({ by, date }: Signature): Paragraph[] {
  const day = dayName(date);
  const indents = signatureIndents(by, day);
  const line = (text: string, characters: number, keepNext: boolean) =>
    new Paragraph({
      alignment: 'right',
      indent: { right: twips(characters * sizes.body) },
      children: [new TextRun(lineText(text))],
      keepNext,
    });
  return [emptyLine(), line(by, indents.by, true), line(day, indents.date, false)];
}

/** An annex on a page of its own: its number top left, its title centred in the third line (7.3.6). */
function annexOf({ title, body }: Annex, index: number, all: readonly Annex[]): FileChild[] {
  const label = new TextRun({ text: annexLabel(index, all.length), font: fontOf(faces.first) });
  return [
    new Paragraph({ pageBreakBefore: true, keepNext: true, children: [label] }),
    emptyLine(),
    new Paragraph({ heading: HeadingLevel.TITLE, text: lineText(title) }),
    emptyLine(),
    ...bodyOf(body, false),
  ];
}

/**
 * Writes an official document as docx. The same document gives the same bytes.
 * @param document what it says; texts of units may stand in it, they stay texts
 */
export async function writeDocx(document: WrittenDocument): Promise<Uint8Array> {
  const { title, number, date, addressee, body, enclosures = [], signature, annexes = [], keepsOriginal } = document;
  const children: FileChild[] = [
    ...title.map((text) => new Paragraph({ heading: HeadingLevel.TITLE, text: lineText(text) })),
    ...(number === undefined ? [] : [new Paragraph({ alignment: 'center', text: lineText(number), keepNext: true })]),
    emptyLine(),
    ...(addressee === undefined ? [] : [new Paragraph({ text: `${lineText(addressee)}：` })]),
    ...bodyOf(body, signature !== undefined),
    ...enclosuresOf(enclosures),
    ...(signature === undefined ? [] : signatureOf(signature)),
    ...annexes.flatMap(annexOf),
  ];
  const file = new Document({
    creator: author,
    lastModifiedBy: author,
    title: lineText(title.join('')),
    revision: 1,
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...section, children }],
  });
  const bytes: unknown = await Packer.pack(file, 'uint8array');
  return settled(bytes as Uint8Array, date, keepsOriginal === true ? documentLines(document) : undefined);
}
