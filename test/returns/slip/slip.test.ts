import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { allCodes } from '../../../src/findings/sentence';
import { finding } from '../../../src/findings/finding';
import { readReturn } from '../../../src/returns/read';
import { makeSlip, type SlipFiles } from '../../../src/returns/slip/make';
import { officeName } from '../../../src/ledger/office-name';
import { concernsUnit, problemOf, remedyOf } from '../../../src/returns/slip/unit-wording';
import { nodePacker } from '../../../scripts/writing/packer';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { ledger2007 } from '../../ledger-2007';
import { opened } from '../../year-2007';
import { carefulDraft, codesAndCells } from '../written';
import { filedWith, machine, resultOf, slipFor } from './made';

const messy = { 指标: { D4: '约35人', D5: '很多', D6: null, E4: '２０' }, 任务进展: { H4: 1.2 } };

/** Texts of the rows of 退回说明, from its header on. */
const linesOf = (bytes: Uint8Array): string[][] =>
  [...(opened(bytes).sheets[0]?.rows.values() ?? [])].slice(2).map((cells) => cells.map(({ value }) => String(value)));

describe('the slip for a return', () => {
  let bytes: Uint8Array;
  let made: SlipFiles;
  beforeAll(async () => {
    bytes = await filedWith(messy);
    made = await slipFor(bytes);
  });

  it('lists what is to be corrected, then what is to be confirmed, but no repairs', () => {
    const severities = resultOf(bytes).findings.map(({ severity }) => severity);
    expect(severities).toContain('repair');
    expect(
      made.slip.entries.map(({ severity, sheet, cells, held }) => [severity, sheet, cells[0]?.cell, held]),
    ).toEqual([
      ['error', '指标', 'D5', '很多'],
      ['warning', '任务进展', 'H4', '120%'],
      ['warning', '指标', 'D4', '约35人'],
      ['warning', '指标', 'D6', ''],
    ]);
  });

  it('stands in front of the unit’s own workbook, each line with a link to its cell', () => {
    expect(made.enclosed).toEqual({ kind: 'own', lost: [] });
    const [header, ...lines] = linesOf(made.workbook.bytes);
    expect(header).toEqual(['序号', '级别', '工作表', '单元格', '字段', '现值', '问题', '怎么改', '处理']);
    expect(lines.map(([number, level, sheet, cell]) => [number, level, sheet, cell])).toEqual([
      ['1', '错误', '指标', 'D5'],
      ['2', '提醒', '任务进展', 'H4'],
      ['3', '提醒', '指标', 'D4'],
      ['4', '提醒', '指标', 'D6'],
    ]);
    expect(lines.map((line) => line.at(-1))).toEqual(['待改', '待核实', '待核实', '待核实']);
  });

  it('says until when, and by which office', () => {
    const prose = String(opened(made.workbook.bytes).sheets[0]?.rows.get(2)?.[0]?.value);
    expect(prose).toContain('有1处有错误，需要改正；3处需要核实或补充');
    expect(prose).toContain('于2008年2月20日前报衢州市衢江区全民科学素质工作领导小组办公室');
  });

  it('is named for its unit', () => {
    expect([made.workbook.name, made.letter.name]).toEqual([
      'U04_区教育局_2007年填报表（退回）.xlsx',
      'U04_区教育局_2007年退回函.docx',
    ]);
  });

  it('reads as the return it is a copy of: same figures, same findings', () => {
    const [own, copy] = [resultOf(bytes), resultOf(made.workbook.bytes, made.workbook.name)];
    expect(codesAndCells(copy.findings)).toEqual(codesAndCells(own.findings));
    expect(copy.content).toEqual(own.content);
  });

  it('is the same bytes each time', async () => {
    const again = await slipFor(bytes);
    expect(Buffer.compare(Buffer.from(again.workbook.bytes), Buffer.from(made.workbook.bytes))).toBe(0);
    expect(Buffer.compare(Buffer.from(again.letter.bytes), Buffer.from(made.letter.bytes))).toBe(0);
  });

  it('is not made where nothing is asked of the unit', async () => {
    const clean = await filedWith({ 指标: { E4: '２０' } });
    expect(resultOf(clean).findings.map(({ severity }) => severity)).toEqual(['repair']);
    const none = await makeSlip(
      ledger2007,
      { result: resultOf(clean), opened: { bytes: clean, workbook: opened(clean) } },
      { asOf: '2008-02-05' },
      machine,
    );
    expect(none).toBeUndefined();
  });

  it('has every cell of a list of empty ones marked', async () => {
    const { slip } = await slipFor(await filedWith({ 指标: { D6: null, D9: null, D10: null } }));
    expect(slip.entries[0]?.cells.map(({ cell }) => cell)).toEqual(['D6', 'D9', 'D10']);
  });
});

describe('a slip whose workbook cannot be all it was', () => {
  /** The file with a part more, or with one changed. */
  function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
    const parts = unzipSync(bytes);
    return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
  }
  const proseOf = (bytes: Uint8Array): string => String(opened(bytes).sheets[0]?.rows.get(2)?.[0]?.value);

  it('says which contents of the unit’s own did not come along', async () => {
    const bytes = withPart(await filedWith(messy), 'xl/charts/chart1.xml', () => '<c:chartSpace xmlns:c="c"/>');
    const { enclosed, workbook } = await slipFor(bytes);
    expect(enclosed).toMatchObject({ kind: 'own', lost: [{ code: 'keeping-charts' }] });
    expect(proseOf(workbook.bytes)).toContain('没有带到这一份里，需要的请从原文件复制：工作簿里有 1 个图表。');
  });

  it('is a new template with what was filled in where a sheet has gone from it', async () => {
    const bytes = withPart(await filedWith(messy), 'xl/workbook.xml', (xml) =>
      xml.replace('name="任务进展"', 'name="别的"'),
    );
    const gone = { ...opened(bytes), sheets: opened(bytes).sheets.filter(({ name }) => name !== '别的') };
    const result = readReturn({ name: 'U04_区教育局.xlsx', sha256: '', modified: 0 }, gone, ledger2007);
    const made = await makeSlip(
      ledger2007,
      { result, opened: { bytes, workbook: gone } },
      { asOf: '2008-02-05' },
      machine,
    );
    const now = resultOf(made?.workbook.bytes ?? bytes);
    expect(result.findings.map(({ code }) => code)).toContain('sheet-missing');
    expect(made?.enclosed).toEqual({ kind: 'new', carried: expect.any(Number) });
    expect(proseOf(made?.workbook.bytes ?? bytes)).toContain('格内容已经填在相应的格子里');
    expect(now.findings.map(({ code }) => code)).not.toContain('sheet-missing');
    expect(now.content?.indicators).toEqual(result.content?.indicators);
  });

  it.each([
    ['a row is gone', 'ABCDEFGHIJK', 'new', []],
    ['a row has lost its code', 'A', 'own', ['required-row-missing']],
  ])('is a new template where what is missing cannot be put back: %s', async (_, columns, kind, remaining) => {
    const emptied = Object.fromEntries([...columns].map((column) => [`${column}4`, null]));
    const bytes = await filedWith({ 任务进展: emptied });
    const { enclosed, workbook } = await slipFor(bytes);
    const codes = (file: Uint8Array) => resultOf(file).findings.map(({ code }) => code);
    expect([enclosed.kind, codes(bytes).includes('required-row-missing')]).toEqual([kind, true]);
    expect(codes(workbook.bytes).filter((code) => code === 'required-row-missing')).toEqual(remaining);
  });

  it('is an empty template where it is of another year: those figures are carried nowhere', async () => {
    const lastYear = { ...ledger2007, year: 2006 };
    const bytes = await writeWorkbook(carefulDraft('U04', {}, lastYear), nodePacker);
    const { enclosed, slip, workbook } = await slipFor(bytes);
    expect([enclosed, slip.refused]).toEqual([{ kind: 'new', carried: 0 }, true]);
    expect(slip.entries[0]?.problem).toBe('这是 2006 年的填报表，应报的是 2007 年的，没有采用。');
    const again = resultOf(workbook.bytes);
    expect(again.content?.indicators.every(({ thisYear }) => thisYear.state === 'empty')).toBe(true);
  });
});

describe('what is said to a unit', () => {
  it('never speaks of the unit as of somebody else', () => {
    const spoken = allCodes()
      .map((code) => finding(code, {}))
      .filter(concernsUnit)
      .flatMap((found) => [problemOf(found), remedyOf(found, false)]);
    expect(spoken.length).toBeGreaterThan(200);
    expect(spoken.filter((text) => /该单位|填报单位/.test(text))).toEqual([]);
  });

  it('leaves what a unit wrote as it was written', () => {
    expect(problemOf(finding('number-unreadable', {}, { raw: '见该单位总结' }))).toContain('“见该单位总结”');
  });
});

it('signs with the whole name of the office', () => {
  const group = '甲区全民科学素质工作领导小组';
  expect(officeName({ region: '甲区', group, office: '领导小组办公室' })).toBe(`${group}办公室`);
  expect(officeName({ region: '甲区', group, office: '甲区科协' })).toBe('甲区科协');
  expect(officeName({ region: '甲区', group, office: '科协' })).toBe('甲区科协');
});
