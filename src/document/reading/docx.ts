import mammoth from 'mammoth';

/**
 * The text of a .docx notice, a line a paragraph. Numbers that Word makes by itself (automatic lists) are no part of a
 * document's text and do not appear; headings are then found by the units named under them.
 * @param bytes the file
 * @throws where the file is no .docx
 */
export async function readDocxText(bytes: Uint8Array): Promise<string> {
  const copy = bytes.slice().buffer;
  // In Node the library takes a buffer, in the browser an array buffer; it ignores the other.
  const input = { arrayBuffer: copy, buffer: new Uint8Array(copy) } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.extractRawText(input);
  return value;
}
