import { beforeAll, expect, it } from 'vitest';
import { writeDocx } from '../../src/document/docx/write';
import { page, pageNumberDepth, sizes } from '../../src/document/official-layout';
import { layLetter } from '../../src/returns/slip/letter';
import type { Slip, SlipEntry } from '../../src/returns/slip/slip';
import { filedWith, slipFor } from '../returns/slip/made';
import { unitOf } from '../returns/written';
import { around, below, pagesOf, withPages, type Page } from './pages';

const textBlock = { right: page.width - page.right, bottom: page.height - page.bottom };
/** A body character in millimetres. */
const character = (sizes.body * 25.4) / 72;

const entry: SlipEntry = {
  severity: 'error',
  sheet: '指标',
  cells: [{ cell: 'D4', content: undefined }],
  field: '本年数',
  held: '约三百五十人上下，以公安局的数为准',
  problem: '这是一条很长的说明，'.repeat(12),
  remedy: '请核实。',
};

/** As much as a letter can have to say: long names, more entries than fit, a day, a telephone. */
const fullest: Slip = {
  unit: { ...unitOf('U04'), name: '衢州市衢江区科学技术协会暨全民科学素质行动领导小组联络站' },
  year: 2007,
  file: '区科协报来的2007年填报表（第三次修改稿，以此为准）.xlsx',
  refused: false,
  entries: Array.from({ length: 60 }, () => entry),
  asOf: '2008-12-25',
  resubmitBy: '2008-12-31',
  office: '衢州市衢江区全民科学素质工作领导小组办公室',
  phone: '0570-0000000',
};

withPages('the letter of a slip, laid out by LibreOffice', () => {
  let letters: Map<string, Page[]>;
  const names = ['usual.docx', 'fullest.docx'] as const;
  const pages = (name: string): Page[] => letters.get(name) ?? [];
  const first = (name: string): Page => pages(name)[0] ?? { width: 0, height: 0, words: [] };
  const block = (name: string) => first(name).words.filter(({ top }) => top < textBlock.bottom);

  beforeAll(async () => {
    const usual = await slipFor(await filedWith({ 指标: { D4: '很多', D5: '约35人', D6: null } }));
    const own = { kind: 'own', lost: [] } as const;
    const full = await writeDocx(layLetter(fullest, own, 'U04_区科协_2007年填报表（退回）.xlsx'));
    letters = pagesOf(
      new Map([
        ['usual.docx', usual.letter.bytes],
        ['fullest.docx', full],
      ]),
    );
  });

  it.each(names)('is one page of A4: %s', (name) => {
    expect(pages(name).map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[210, 297]]);
  });

  it.each(names)('keeps within the text block of the standard: %s', (name) => {
    // A full stop at the end of a line may hang out of it by its own width.
    const hanging = /[，。、；：？！）”》]$/;
    const { left, top, bottom } = around(block(name));
    expect(Math.abs(left - page.left)).toBeLessThan(0.5);
    expect(top).toBeGreaterThan(page.top - 0.1);
    expect(top).toBeLessThan(page.top + 2);
    expect(bottom).toBeLessThan(textBlock.bottom + 0.1);
    for (const { text, right } of block(name)) {
      expect([text, right < textBlock.right + 0.3 + (hanging.test(text) ? character : 0)]).toEqual([text, true]);
    }
  });

  it.each(names)('has the page number seven millimetres below, one character in from the right edge: %s', (name) => {
    const number = below(first(name).words, textBlock.bottom);
    expect(number.map(({ text }) => text)).toEqual(['—', '1', '—']);
    const { top, right, bottom } = around(number);
    expect(Math.abs((top + bottom) / 2 - (textBlock.bottom + pageNumberDepth))).toBeLessThan(2);
    expect(Math.abs(right - (textBlock.right - (sizes.pageNumber * 25.4) / 72))).toBeLessThan(0.5);
  });

  it('says of what was returned, by whom and on which day', () => {
    const text = first('usual.docx')
      .words.map((word) => word.text)
      .join('');
    expect(text).toContain('关于退回修改2007年填报表的函');
    expect(text).toContain('区教育局：');
    expect(text).toMatch(/办公室2008年2月5日/);
  });
});
