import { beforeAll, describe, expect, it } from 'vitest';
import { submissionStates } from '../../../src/consolidation/annual';
import { rollUp } from '../../../src/consolidation/levels/roll-up';
import { trendOf } from '../../../src/consolidation/years/trend';
import { writeDocx } from '../../../src/document/docx/write';
import { readDocxLines } from '../../../src/document/reading/docx';
import { layLevelWorkbook } from '../../../src/report/levels/level-workbook';
import { numberText, percentText } from '../../../src/report/written/number-style';
import { layEvaluationReport } from '../../../src/report/written/years/evaluation-report';
import { layTrendWorkbook } from '../../../src/report/years/trend-workbook';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { opened } from '../../year-2007';
import { recordsOf, type ReportRecord } from '../records';
import { WrittenFiles } from '../written-files';

const years = [2007, 2008, 2009] as const;
const asOf = '2010-03-01';
const files = new WrittenFiles();

/** An evaluation as the files that an office has: a workbook, and a document of which the lines are read. */
async function evaluated(reports: ReadonlyMap<number, Uint8Array>) {
  const trend = trendOf([...reports].map(([year, bytes]) => files.read(`${year}.xlsx`, bytes)));
  const { document, figures } = layEvaluationReport(trend, asOf);
  const bytes = await files.written(layTrendWorkbook(trend, '', asOf, figures));
  return { workbook: opened(bytes), lines: await readDocxLines(await writeDocx(document)), findings: trend.findings };
}

const value = (raw: unknown): number | null => (typeof raw === 'number' ? raw : null);
const text = (raw: unknown): string => String(raw ?? '');
const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
const keyed = (book: WorkbookSnapshot, sheet: string, key: string): ReadonlyMap<string, ReportRecord> =>
  new Map(recordsOf(book, sheet).map((record) => [text(record.value(key)), record]));

/** Lines of 数据来源 that lead to one cell of a year's report. */
function sourcesOf(book: WorkbookSnapshot): ReportRecord[] {
  return recordsOf(book, '数据来源').filter(
    (line) => line.value('汇总表') !== '评估报告' && !text(line.value('单元格')).includes(':'),
  );
}

describe('all that is written of a district’s years says the same', () => {
  let reports: Map<number, WorkbookSnapshot>;
  let workbook: WorkbookSnapshot;
  let lines: readonly string[];

  beforeAll(async () => {
    const bytes = new Map<number, Uint8Array>();
    for (const year of years) bytes.set(year, await files.district('某市甲区', year, year));
    reports = new Map([...bytes].map(([year, report]) => [year, opened(report)]));
    ({ workbook, lines } = await evaluated(bytes));
  }, 120_000);

  const ofYear = (year: number, sheet: string, key: string) => {
    const report = reports.get(year);
    if (report === undefined) throw new Error(`there is no report of ${year}`);
    return keyed(report, sheet, key);
  };
  /** A row of a table of the document, by its first cell. */
  const row = (first: string): string[] => lines.find((line) => line.startsWith(`${first} | `))?.split(' | ') ?? [];

  it('of each indicator: its years, what they come to, the document', () => {
    const records = recordsOf(workbook, '指标分年');
    for (const record of records) {
      const code = text(record.value('指标编码'));
      const own = years.map((year) => value(record.value(`${year}年`)));
      const theirs = years.map((year) => value(ofYear(year, '指标汇总', '指标编码').get(code)?.value('合计')));
      expect([code, own]).toEqual([code, theirs]);
      const total = value(record.value('累计'));
      const known = own.filter((one) => one !== null);
      const combination = record.value('汇总方式');
      if (combination === '合计' && known.length > 0)
        expect([code, total]).toEqual([code, expect.closeTo(sum(known), 8)]);
      if (combination === '期末') expect([code, total]).toEqual([code, known.at(-1) ?? null]);
      if (known.length === 0) continue;
      const shown = [...years.map((year) => value(record.value(`${year}年`))), total];
      const written = row(text(record.value('指标名称'))).slice(2);
      const marks = shown.map((one, index) => {
        const isNone = index < years.length && text(record.value(`${years[index] ?? 0}年`)) === '—';
        return one === null ? (isNone ? '—' : '') : numberText(one);
      });
      expect([code, written]).toEqual([code, marks]);
    }
    expect(records.length).toBeGreaterThan(30);
  });

  it('of ratios, recomputed from what their parts come to', () => {
    const totals = keyed(workbook, '指标分年', '指标编码');
    const definitions = [...ofYear(2009, '指标口径', '指标编码').values()];
    const ratios = definitions.filter((one) => one.value('汇总方式') === '比率');
    for (const one of ratios) {
      const [code, top, bottom] = ['指标编码', '分子', '分母'].map((header) => text(one.value(header)));
      const of = (part: string | undefined) => value(totals.get(part ?? '')?.value('累计'));
      const [over, under] = [of(top), of(bottom)];
      const expected = over === null || !under ? null : (over / under) * Number(one.value('系数') ?? 1);
      expect([code, of(code)]).toEqual([code, expected === null ? null : expect.closeTo(expected, 8)]);
    }
    expect(ratios.length).toBeGreaterThan(0);
  });

  it('of what rose and fell', () => {
    const records = [...keyed(workbook, '指标分年', '指标编码').values()];
    const compared = keyed(workbook, '指标增减', '指标编码');
    const directions = records.flatMap((record) => {
      const [before, after] = [value(record.value('2007年')), value(record.value('2009年'))];
      const direction =
        before === null || after === null ? '' : after > before ? '增长' : after < before ? '下降' : '持平';
      expect(text(compared.get(text(record.value('指标编码')))?.value('首末年比较'))).toBe(direction);
      return direction === '' ? [] : [direction];
    });
    const count = (wanted: string) => directions.filter((one) => one === wanted).length;
    expect(lines).toContain(
      `2009年与2007年都有数的指标${directions.length}项，其中增长${count('增长')}项，持平${count('持平')}项，下降${count('下降')}项。`,
    );
  });

  it('of each task: by year, by phase, in the document', () => {
    const byYear = [...keyed(workbook, '任务分年', '任务编号').values()];
    for (const record of byYear) {
      for (const year of years) {
        const own = ofYear(year, '任务汇总', '任务编号').get(text(record.value('任务编号')));
        for (const header of ['应报单位', '已完成', '平均完成率', '逾期'])
          expect([year, header, record.value(`${year}年${header}`)]).toEqual([year, header, own?.value(header)]);
      }
    }
    const phases = recordsOf(workbook, '任务分阶段');
    for (const record of phases) {
      const task = byYear.find((one) => one.value('任务编号') === record.value('任务编号'));
      const [first, last] = [task?.value('2007年平均完成率'), task?.value('2009年平均完成率')];
      expect([record.value('期初完成率'), record.value('期末完成率')]).toEqual([first, last]);
      expect(row(text(record.value('任务名称'))).slice(1)).toEqual([
        `2007年 ${percentText(Number(first))}`,
        `2009年 ${percentText(Number(last))}`,
        `${text(record.value('期末已完成'))}/${text(record.value('期末应报单位'))}`,
        text(record.value('期末逾期')),
      ]);
    }
    const total = (header: string) => sum(phases.map((record) => value(record.value(header))));
    const asked = total('期末应报单位');
    const said = `各单位应报${asked}项次，其中已完成${total('期末已完成')}项次，占${percentText(total('期末已完成') / asked)}`;
    expect(lines.filter((line) => line.includes(said))).toHaveLength(1);
  });

  it('of who reported, unit by unit and in all', () => {
    const units = recordsOf(workbook, '单位分年');
    const said = recordsOf(workbook, '报送分年').map((record) => {
      const year = Number(text(record.value('年度')).replace('年', ''));
      const theirs = [...ofYear(year, '报送情况', '单位编码').values()].map((one) => text(one.value('报送状态')));
      for (const state of submissionStates) {
        const count = theirs.filter((one) => one === state).length;
        expect([year, state, record.value(state)]).toEqual([year, state, count]);
        const own = units.filter((one) => one.value(`${year}年报送`) === state).length;
        expect([year, state, own]).toEqual([year, state, count]);
      }
      const came = theirs.filter((one) => one !== '未报' && one !== '退回').length;
      expect(value(record.value('报送率'))).toBeCloseTo(came / theirs.length, 12);
      return `${year}年应报${theirs.length}个单位，报送${came}个，报送率${percentText(came / theirs.length)}`;
    });
    expect(lines).toContain(`${said.join('；')}。`);
  });

  it('of every number that the document states', () => {
    const stated = recordsOf(workbook, '数据来源').filter((line) => line.value('汇总表') === '评估报告');
    for (const line of stated) {
      const [shown, adopted] = [text(line.value('原值')), Number(line.value('采用值'))];
      expect([line.value('汇总项'), shown]).toEqual([
        ...[line.value('汇总项'), shown.endsWith('%') ? percentText(adopted) : numberText(adopted)],
      ]);
      expect([shown, lines.some((one) => one.includes(shown))]).toEqual([shown, true]);
    }
    expect(stated.length).toBeGreaterThan(15);
  });

  it('as the cells of the years’ reports that 数据来源 leads to, and through theirs as the units’ cells', () => {
    let [cells, below] = [0, 0];
    for (const line of sourcesOf(workbook)) {
      const [sha256, sheet, at] = ['SHA-256', '工作表', '单元格'].map((header) => text(line.value(header)));
      expect([sheet, at, files.raw(sha256 ?? '', sheet ?? '', at ?? '')]).toEqual([
        ...[sheet, at, text(line.value('原值'))],
      ]);
      cells += 1;
      const report = reports.get(Number(text(line.value('年度')).replace('年', '')));
      if (report === undefined || line.value('汇总表') !== '指标分年') continue;
      const own = recordsOf(report, '数据来源').filter(
        (one) => one.value('汇总表') === '指标汇总' && one.value('汇总项') === `${text(line.value('汇总项'))} 本年数`,
      );
      for (const one of own) {
        const [digest, table, place] = ['SHA-256', '工作表', '单元格'].map((header) => text(one.value(header)));
        expect([table, place, files.raw(digest ?? '', table ?? '', place ?? '')]).toEqual([
          ...[table, place, text(one.value('原值'))],
        ]);
        below += 1;
      }
      if (own.length > 0)
        expect(sum(own.map((one) => value(one.value('采用值'))))).toBeCloseTo(Number(line.value('采用值')), 8);
    }
    expect([cells > 300, below > 500]).toEqual([true, true]);
  });
});

describe('the years of a city, of reports that its districts reported', () => {
  it('lead down through the city’s file and the district’s to the unit’s cell', async () => {
    const reports = new Map<number, Uint8Array>();
    for (const year of [2007, 2008]) {
      const district = await files.district('某市甲区', year, year);
      const made = rollUp([files.read('甲区.xlsx', district)], { level: '市', region: '某市', year }, undefined, asOf);
      reports.set(year, await files.written(layLevelWorkbook(made, '')));
    }
    const { workbook, findings } = await evaluated(reports);
    expect(findings).toEqual([]);
    const line = sourcesOf(workbook).find(
      (one) => one.value('汇总表') === '指标分年' && one.value('汇总项') === 'KR100' && one.value('年度') === '2008年',
    );
    const city = opened(reports.get(2008) ?? new Uint8Array());
    const trail = recordsOf(city, '数据来源').filter((one) => text(one.value('汇总项')).trim() === 'KR100 本年数');
    const sums = [1, 2].map((level) =>
      sum(trail.filter((one) => one.value('层级') === level).map((one) => value(one.value('采用值')))),
    );
    expect(sums).toEqual([line?.value('采用值'), line?.value('采用值')]);
    for (const one of trail) {
      const [sha256, sheet, at] = ['SHA-256', '工作表', '单元格'].map((header) => text(one.value(header)));
      expect([one.value('层级'), files.raw(sha256 ?? '', sheet ?? '', at ?? '')]).toEqual([
        ...[one.value('层级'), text(one.value('原值'))],
      ]);
    }
    expect(trail.length).toBeGreaterThan(5);
  }, 120_000);
});
