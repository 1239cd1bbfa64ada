import { beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { createLedger } from '../../src/ledger/creating/create';
import { issueReturn } from '../../src/returns/issuing/issue';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { new2007 } from '../ledger-2007';
import { filedWith, slipFor } from '../returns/slip/made';
import { carefulDraft, unitOf } from '../returns/written';
import { reportOf, yearOfFiles } from '../year-2007';
import { withDecisions } from '../consolidation/returned';
import { pagesOf, withPages } from './pages';
import { resaved, withLibreOffice, type Files } from './programs';

const hostile = [
  '=HYPERLINK("http://evil.example","点")',
  "=cmd|'/c calc'!A1",
  '=DDE("soffice";"file:///etc/passwd";"A1")',
  '=WEBSERVICE("http://evil.example")',
  '@SUM(1+1)',
  '+1',
  '-1',
];
const joined = hostile.join('；');
const unitName = '=1+1局';

const texts = (text: string) => ({
  单位信息: { B6: text },
  任务进展: { I4: text, J4: text, K4: text, G4: text },
  指标: { D4: text, F4: text },
  活动: { A4: text, B4: text, E4: text, F4: text, H4: text },
  问题建议: { C4: text, D4: text },
});

/** Every workbook that we write, with hostile texts wherever somebody else may have written one. */
async function outputs(): Promise<Files> {
  const returns = await Promise.all(
    hostile.map(async (text, index) => {
      const code = `U${String(index + 1).padStart(2, '0')}`;
      return { name: `${code} =1+1.xlsx`, bytes: await writeWorkbook(carefulDraft(code, texts(text)), nodePacker) };
    }),
  );
  const ledger = withDecisions({ raw: joined, decided: '7', reason: joined, by: joined });
  const units = ledger.units.map((unit) => (unit.code === 'U03' ? { ...unit, name: unitName } : unit));
  const named = { ...ledger, region: joined, units };
  const slip = await slipFor(await filedWith(texts(joined)));
  return new Map([
    ['report.xlsx', await reportOf(yearOfFiles(returns))],
    ['slip.xlsx', slip.workbook.bytes],
    ['letter.docx', slip.letter.bytes],
    ['template.xlsx', await writeWorkbook(issueReturn(named, unitOf('U03', named), '2007-12-20'), nodePacker)],
    [
      'ledger.xlsx',
      await writeWorkbook(createLedger({ ...new2007, plan: { ...new2007.plan, region: joined } }), nodePacker),
    ],
  ]);
}

interface OpenCell {
  readonly text: string;
  readonly formula: string | undefined;
  readonly type: string | undefined;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const plain = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);

/** The cells of a workbook as LibreOffice has opened it. */
function cellsOf(fods: string): OpenCell[] {
  const cell = /<table:table-cell((?: [^>]*[^/])?)>([\s\S]*?)<\/table:table-cell>/g;
  return [...fods.matchAll(cell)].map(([, attributes = '', content = '']) => ({
    text: [...content.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)].map(([, line = '']) => plain(line)).join('\n'),
    formula: /table:formula="([^"]*)"/.exec(attributes)?.[1],
    type: /office:value-type="([^"]*)"/.exec(attributes)?.[1],
  }));
}

let files: Files;

beforeAll(async () => {
  files = await outputs();
});

withLibreOffice('hostile texts in LibreOffice', () => {
  let opened: ReadonlyMap<string, string>;

  beforeAll(() => {
    const workbooks = new Map([...files].filter(([name]) => name.endsWith('.xlsx')));
    const decoder = new TextDecoder();
    opened = new Map([...resaved(workbooks, true, 'fods')].map(([name, bytes]) => [name, decoder.decode(bytes)]));
  });

  it('are cells of text, in every workbook that we write', () => {
    for (const [name, fods] of opened) {
      const own = cellsOf(fods).filter(({ text }) => [...hostile, unitName].includes(text) || text.includes(joined));
      expect([name, own.length > 0]).toEqual([name, true]);
      for (const { formula, type } of own) expect([name, formula, type]).toEqual([name, undefined, 'string']);
    }
    const said = cellsOf(opened.get('report.xlsx') ?? '').map(({ text }) => text);
    for (const text of hostile) expect(said).toContain(text);
  });

  it('make no formula and no link to elsewhere', () => {
    for (const [name, fods] of opened) {
      const formulas = cellsOf(fods).flatMap(({ formula = '' }) => plain(formula).replace(/"(?:[^"]|"")*"/g, '""'));
      expect(formulas.filter((formula) => /evil|cmd|DDE|WEBSERVICE|file:/i.test(formula))).toEqual([]);
      const links = [...fods.matchAll(/xlink:href="([^"]*)"/g)].map(([, target = '']) => target);
      expect([name, links.filter((target) => /^(?:https?|file|javascript):/i.test(target))]).toEqual([name, []]);
      expect(fods).not.toMatch(/<(?:table:dde-link|office:dde-source)/);
    }
  });
});

withPages('hostile texts in the letter of a slip', () => {
  it('are printed as they are, on its one page', () => {
    const [page, another] =
      pagesOf(new Map([['letter.docx', files.get('letter.docx') ?? new Uint8Array()]])).get('letter.docx') ?? [];
    expect(another).toBeUndefined();
    const text = (page?.words ?? []).map((word) => word.text).join('');
    expect(text).toContain('=HYPERLINK');
  });
});
