import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { nodePlatform } from '../../scripts/platform';
import { consolidate } from '../../src/consolidation/consolidate';
import type { Ledger } from '../../src/ledger/ledger';
import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { issueReturn } from '../../src/returns/issuing/issue';
import { readReturnFile } from '../../src/returns/read';
import { makeSlip } from '../../src/returns/slip/make';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { readWorkbook } from '../../src/workbook/reading';
import { asOf, withDecisions } from '../consolidation/returned';
import { ledger2007 } from '../ledger-2007';
import { carefulDraft, unitOf } from '../returns/written';

const hostile = [
  '=HYPERLINK("http://evil.example","点")',
  "=cmd|'/c calc'!A1",
  '<w:p/>&amp;]]>',
  '\u202e\ud800\u0007',
  '+1',
];

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

const xml10 = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Nothing leads outside, and nothing that XML cannot hold stands in a part. */
function expectHarmless(parts: ReadonlyMap<string, string>): void {
  for (const [name, xml] of parts) {
    expect([name, xml10.test(xml)]).toEqual([name, false]);
    for (const [tag] of xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g))
      expect([name, tag]).toEqual([name, expect.stringMatching(/ Target="#/)]);
  }
}

/** Formulas without the texts in quotes that they compare with. */
const formulasIn = (parts: ReadonlyMap<string, string>): string[] =>
  [...parts.values()]
    .flatMap((xml) => [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = '']) => formula))
    .map((formula) => formula.replaceAll('&quot;', '"').replace(/"(?:[^"]|"")*"/g, '""'));

describe.each(hostile)('%j', (text) => {
  it('as the name of a unit and the reason of a decision stays a text in the report and in templates', async () => {
    const decided = withDecisions({ raw: '大约', decided: '7', reason: text, by: text });
    const ledger: Ledger = {
      ...decided,
      region: text,
      units: decided.units.map((unit) => (unit.code === 'U03' ? { ...unit, name: `${text}局` } : unit)),
    };
    const file = await writeWorkbook(carefulDraft('U03', { 指标: { D4: '大约' } }), nodePacker);
    const result = readReturnFile({ name: 'U03.xlsx', modified: 0, bytes: file }, ledger, nodePlatform);
    const report = await writeWorkbook(layAnnualWorkbook(consolidate(ledger, [result], asOf), ''), nodePacker);
    const template = await writeWorkbook(issueReturn(ledger, unitOf('U03', ledger), asOf), nodePacker);
    for (const bytes of [report, template]) {
      const parts = partsOf(bytes);
      expectHarmless(parts);
      for (const formula of formulasIn(parts)) expect(formula).not.toMatch(/evil|cmd\|/);
      expect(readWorkbook(bytes, nodePlatform).ok).toBe(true);
    }
  });

  it('in a return stays a text in its slip and letter', async () => {
    const draft = carefulDraft('U03', { 指标: { D4: text, F4: text }, 任务进展: { G4: text, I4: text } });
    const bytes = await writeWorkbook(draft, nodePacker);
    const reading = readWorkbook(bytes, nodePlatform);
    if (!reading.ok) throw new Error(reading.findings[0]?.code);
    const result = readReturnFile({ name: `${text}.xlsx`, modified: 0, bytes }, ledger2007, nodePlatform);
    const opened = { bytes, workbook: reading.workbook };
    const machine = { platform: nodePlatform, packer: nodePacker };
    const slip = await makeSlip(ledger2007, { result, opened }, { asOf }, machine);
    if (slip === undefined) throw new Error('there is nothing to correct');
    const workbook = partsOf(slip.workbook.bytes);
    expectHarmless(workbook);
    for (const formula of formulasIn(workbook)) expect(formula).not.toMatch(/evil|cmd\|/);
    expect(readWorkbook(slip.workbook.bytes, nodePlatform).ok).toBe(true);
    const letter = partsOf(slip.letter.bytes);
    expectHarmless(letter);
    // The only fields of a letter are its page numbers.
    const fields = [...letter.values()].flatMap((xml) =>
      [...xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, field = '']) => field.trim()),
    );
    expect(fields.filter((field) => field !== 'PAGE')).toEqual([]);
    for (const name of [slip.workbook.name, slip.letter.name])
      expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f\u202e]/);
  });
});
