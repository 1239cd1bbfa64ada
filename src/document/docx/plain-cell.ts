import { XmlComponent, type IContext, type IXmlableObject, type TableCell } from 'docx';

/** What `docx` makes of an element: its name, and what is in it. */
type Content = readonly IXmlableObject[];

/** Cells of tables say nothing that needs to know the document; `docx` notes on the way what it is in. */
const beside = (): IContext => ({ stack: [] }) as unknown as IContext;

function contentOf(element: IXmlableObject | undefined, name: string): Content {
  const content: unknown = element?.[name];
  if (!Array.isArray(content)) throw new Error(`docx writes no ${name}`);
  return content as Content;
}

/** The look of a column's cells as `docx` writes it, worked out once for all of them. */
export interface CellLook {
  readonly cell: IXmlableObject;
  readonly paragraph: IXmlableObject;
}

/** @param specimen a cell of one paragraph of one run */
export function lookOfCell(specimen: TableCell): CellLook {
  const [cell, first] = contentOf(specimen.prepForXml(beside()), 'w:tc');
  const [paragraph] = contentOf(first, 'w:p');
  if (cell === undefined || paragraph === undefined) throw new Error('docx writes no properties of a cell');
  return { cell, paragraph };
}

const preserved: IXmlableObject = { _attr: { 'xml:space': 'preserve' } };

/**
 * A cell of plain lines, written as `docx` writes it. The cells of `docx` take 20 KB each while a document is written,
 * and reports have tens of thousands of them.
 */
export class PlainCell extends XmlComponent {
  constructor(
    private readonly lines: readonly string[],
    private readonly look: CellLook,
  ) {
    super('w:tc');
  }

  override prepForXml(): IXmlableObject {
    const paragraphs = this.lines.map((line): IXmlableObject => {
      return { 'w:p': [this.look.paragraph, { 'w:r': [{ 'w:t': [preserved, line] }] }] };
    });
    return { 'w:tc': [this.look.cell, ...paragraphs] };
  }
}
