import { AlignmentType, Paragraph, TableCell, TextRun, type IContext } from 'docx';
import { expect, it } from 'vitest';
import { lookOfCell, PlainCell } from '../../src/document/docx/plain-cell';

const context = (): IContext => ({ stack: [] }) as unknown as IContext;

function cellOf(lines: readonly string[]): TableCell {
  const children = lines.map((text) => {
    return new Paragraph({ alignment: AlignmentType.RIGHT, keepNext: true, children: [new TextRun({ text })] });
  });
  return new TableCell({ margins: { top: 40 }, children });
}

it.each([[['完成了主要内容']], [['第一行', '第二行']], [['']], [[' 空格 ']], [['<w:p/> & "引号"']], [['0']]])(
  '%j is written as docx writes it',
  (lines) => {
    const plain = new PlainCell(lines, lookOfCell(cellOf(['样'])));
    expect(JSON.stringify(plain.prepForXml())).toBe(JSON.stringify(cellOf(lines).prepForXml(context())));
  },
);
