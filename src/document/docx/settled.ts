import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { faces, sizes, type Face } from '../official-layout';
import { withOriginal, type Parts } from './original';
import { closer, sizeOf } from './styles';

/** The first moment a zip file can name, wherever the clock stands. */
const firstMoment = new Date(1980, 0, 1);

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** 134: the characters of GB 2312 (ECMA-376 17.8.3.2). */
const fontXml = ({ name, others, family }: Face): string =>
  `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/>` +
  `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;

/** The faces, each with those that stand in for it (ECMA-376 17.8.3.1). */
const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<w:fonts xmlns:w="${namespace}">${Object.values(faces).map(fontXml).join('')}</w:fonts>`;

/**
 * The styles with what `docx` has no word for. The Normal style has the size that the grid's characters are measured by,
 * and its paragraphs stand beside the grid: they have its lines and characters of their own accord.
 */
function completed(styles: string): string {
  const size = sizeOf(sizes.body);
  const own = `<w:pPr><w:snapToGrid w:val="0"/></w:pPr><w:rPr><w:spacing w:val="${closer.characterSpacing}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  return styles.replace(/(<w:style [^>]*w:styleId="Normal"[\s\S]*?)<\/w:style>/, `$1${own}</w:style>`);
}

/** The clock's time, in which `docx` says when a document was made. */
const clock = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The number of a drawing, which `docx` counts over all documents of a run. */
const drawingNumber = /(<wp:docPr [^>]*?\bid=")\d+/g;

function withOwnNumbers(xml: string): string {
  let number = 0;
  return xml.replace(drawingNumber, (_whole, before: string) => `${before}${(number += 1)}`);
}

/**
 * A file of `docx` without what differs from run to run, the clock's time in its properties and entries; and with what
 * `docx` does not write: the faces that may stand in for the official ones, paragraphs beside the grid.
 * @param date `2008-02-05`
 * @param original lines to be kept in the file out of sight
 */
export function settled(file: Uint8Array, date: string, original?: readonly string[]): Uint8Array {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  const still: Parts = parts.map(([name, bytes]): [string, Uint8Array] => {
    if (name === 'word/fontTable.xml') return [name, strToU8(fontTable)];
    if (name === 'word/styles.xml') return [name, strToU8(completed(strFromU8(bytes)))];
    if (name === 'word/document.xml') return [name, strToU8(withOwnNumbers(strFromU8(bytes)))];
    if (name !== 'docProps/core.xml') return [name, bytes];
    return [name, strToU8(strFromU8(bytes).replace(clock, `$1${date}T00:00:00Z`))];
  });
  const kept = original === undefined ? still : withOriginal(still, original);
  // Pictures are as small as they can be already.
  const packed = kept.map(([name, bytes]): [string, Uint8Array | [Uint8Array, { level: 0 }]] => [
    name,
    name.endsWith('.png') ? [bytes, { level: 0 }] : bytes,
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: firstMoment });
}
