import { Document, HeadingLevel, Packer, Paragraph, TextRun, type FileChild } from 'docx';
import type { Block, Signature, WrittenDocument } from '../document';
import { chineseDay, numbered } from '../numbering';
import { signatureIndents, sizes } from '../official-layout';
import { section } from './page';
import { settled } from './settled';
import { styleIds, styles, twips } from './styles';
import { tableOf } from './table';
import { lineText } from './text';

const author = 'science-literacy-ledger';
const emptyLine = (): Paragraph => new Paragraph({});

function childrenOf(block: Block): readonly FileChild[] {
  if (block.kind === 'table') return tableOf(block);
  const text = lineText(block.text);
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel[`HEADING_${block.level}`], text })];
    case 'paragraph':
      return [new Paragraph({ style: styleIds.body, text })];
    case 'note':
      return [new Paragraph({ style: styleIds.note, text })];
  }
}

/** 附件, two characters in; several are numbered, one under the other (GB/T 9704-2012, 7.3.4). */
function enclosuresOf(names: readonly string[]): Paragraph[] {
  const [label, number] = [3, names.length > 1 ? 1.5 : 0];
  const lines = names.map((name, index) => {
    const before = index === 0 ? '附件：' : '';
    return new Paragraph({
      indent: {
        left: twips((2 + label + number) * sizes.body),
        hanging: twips((number + (index === 0 ? label : 0)) * sizes.body),
      },
      text: `${before}${names.length > 1 ? `${index + 1}. ` : ''}${lineText(name)}`,
      keepNext: true,
    });
  });
  return names.length === 0 ? [] : [emptyLine(), ...lines];
}

function signatureOf({ by, date }: Signature): Paragraph[] {
  const day = chineseDay(date);
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

/**
 * Writes an official document as docx. The same document gives the same bytes.
 * @param document what it says; texts of units may stand in it, they stay texts
 */
export async function writeDocx(document: WrittenDocument): Promise<Uint8Array> {
  const { title, date, addressee, body, enclosures = [], signature } = document;
  const children: FileChild[] = [
    ...title.map((text) => new Paragraph({ heading: HeadingLevel.TITLE, text: lineText(text) })),
    emptyLine(),
    ...(addressee === undefined ? [] : [new Paragraph({ text: `${lineText(addressee)}：` })]),
    ...numbered(body).flatMap(childrenOf),
    ...enclosuresOf(enclosures),
    ...(signature === undefined ? [] : signatureOf(signature)),
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
  return settled(bytes as Uint8Array, date);
}
