import { Refusal } from '../reading/refusal';

/*
 * A workbook of Excel 5 to 2003 is a row of records ([MS-XLS] 2.1.4): type, length, content. The library takes what it finds
 * and drops what was cut off; here it is made sure beforehand that the row is whole.
 */

const begin = 0x0809;
const end = 0x000a;
const password = 0x002f;
const sheet = 0x0085;
const externSheet = 0x0017;
const supportingBook = 0x01ae;
const formula = 0x0006;
const computedText = 0x0207;
/** What may stand between a formula and its text: shared formula, array, table, continuation. */
const betweenFormulaAndText = new Set([0x04bc, 0x0221, 0x0236, 0x003c]);

const version8 = 0x0600;
const thisWorkbook = 0x0401;
const addIn = 0x3a01;

/** What the records say that the library does not pass on. */
export interface BiffFacts {
  /** The records are encrypted; nothing else is known then. */
  readonly encrypted: boolean;
  /** Other workbooks that formulas refer to. */
  readonly externalLinks: readonly string[];
}

const damaged = (detail: string): Refusal => new Refusal('xls-damaged', { detail });

/** A path as it is encoded in files ([MS-XLS] 2.5.277), its control characters taken for separators. */
function linkTarget(characters: readonly number[]): string {
  const text = String.fromCharCode(...characters);
  return text
    .replace(/^[\0-\x1f]+/, '')
    .replace(/[\0-\x1f]+/g, '/')
    .slice(0, 255);
}

/** The other workbook that a supporting-link record names ([MS-XLS] 2.4.271); undefined where it is this one. */
function supported(content: DataView): string | undefined {
  if (content.byteLength < 4) throw damaged('SUPBOOK');
  const length = content.getUint16(2, true);
  if (content.byteLength === 4 && (length === thisWorkbook || length === addIn)) return undefined;
  const wide = content.byteLength > 4 && (content.getUint8(4) & 1) === 1;
  const characters: number[] = [];
  for (let at = 5; characters.length < length && at + (wide ? 1 : 0) < content.byteLength; at += wide ? 2 : 1) {
    characters.push(wide ? content.getUint16(at, true) : content.getUint8(at));
  }
  return linkTarget(characters);
}

/** The same in Excel 5 and 95, where 2 stands for this sheet, 3 for a sheet of this workbook and `:` for add-ins. */
function supportedBefore97(content: DataView): string | undefined {
  const characters = Array.from({ length: content.byteLength }, (_, at) => content.getUint8(at)).slice(1);
  return [undefined, 0, 2, 3, 0x3a].includes(characters[0]) ? undefined : linkTarget(characters);
}

/** A formula whose result is a text, which then follows in a record of its own ([MS-XLS] 2.5.133). */
function hasTextResult(content: DataView): boolean {
  return content.byteLength >= 14 && content.getUint8(6) === 0 && content.getUint16(12, true) === 0xffff;
}

/**
 * Walks over the records of a workbook stream.
 * @throws Refusal where the stream is cut, its substreams do not close, a sheet is not where it is said to be, or a formula
 * lacks the text it promises
 */
export function checkBiffStream(stream: Uint8Array): BiffFacts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const begun = new Set<number>();
  const sheets: number[] = [];
  const externalLinks: string[] = [];
  let version = 0;
  let depth = 0;
  let textDue = false;
  for (let at = 0; at < stream.length;) {
    if (at + 4 > stream.length) {
      if (depth === 0) break;
      throw damaged(`@${at}`);
    }
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Behind the last substream the stream may be filled up.
    if (depth === 0 && type !== begin) {
      if (at === 0) throw new Refusal('file-is-xls');
      break;
    }
    const next = at + 4 + length;
    if (next > stream.length) throw damaged(`@${at}`);
    const content = new DataView(stream.buffer, stream.byteOffset + at + 4, length);
    if (textDue && !betweenFormulaAndText.has(type)) {
      if (type !== computedText) throw damaged(`FORMULA @${at}`);
      textDue = false;
    }
    if (type === begin) {
      if (length < 4) throw damaged('BOF');
      if (depth === 0) begun.add(at);
      if (at === 0) version = content.getUint16(0, true);
      depth++;
    } else if (type === end) depth--;
    else if (type === password && begun.size === 1) return { encrypted: true, externalLinks: [] };
    else if (type === sheet && depth === 1 && begun.size === 1) {
      if (length < 6) throw damaged('BOUNDSHEET');
      sheets.push(content.getUint32(0, true));
    } else if (type === formula) textDue = hasTextResult(content);
    else if (type === supportingBook && version === version8) push(externalLinks, supported(content));
    else if (type === externSheet && version !== version8) push(externalLinks, supportedBefore97(content));
    at = next;
  }
  if (depth !== 0) throw damaged('EOF');
  if (sheets.length === 0) throw new Refusal('workbook-without-sheets', { part: 'Workbook' });
  if (sheets.some((place) => !begun.has(place))) throw damaged('BOUNDSHEET');
  return { encrypted: false, externalLinks };
}

function push(list: string[], target: string | undefined): void {
  if (target !== undefined) list.push(target);
}
