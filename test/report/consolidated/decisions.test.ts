import { beforeAll, describe, expect, it } from 'vitest';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import { namedFile } from '../../../src/consolidation/versions/versions';
import type { Adjudication } from '../../../src/ledger/ledger';
import { resultText } from '../result-text';
import type { CellContent } from '../../../src/workbook/draft';
import { columnName } from '../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { refused, returned, withDecisions, yearOf } from '../../consolidation/returned';
import { ledger2007 } from '../../ledger-2007';
import { opened, reportOf } from '../../year-2007';
import { recordsOf } from '../records';

/** One value of each table of the report, as the unit wrote it. */
const written = {
  指标: { D4: '约3人', E4: '约2人' } as Record<string, CellContent>,
  任务进展: { G4: '差不多了', H4: '过半' } as Record<string, CellContent>,
  活动: { A4: '9月上旬', B4: '科普进社区', D4: 'T99', F4: '不详', G4: '若干' } as Record<string, CellContent>,
};
const older = returned(
  'U03',
  { ...written, 单位信息: { B9: { date: '2008-01-10' } } },
  { name: 'a.xlsx', sha256: 'a1'.repeat(8) },
);
const newer = returned('U03', { 单位信息: { B9: { date: '2008-01-20' } } }, { name: 'b.xlsx', sha256: 'b2'.repeat(8) });
const activity = { sheet: '活动', key: '9月上旬 科普进社区' };
const decisions: readonly Partial<Adjudication>[] = [
  { sheet: '文件', key: '版本', field: '采用', raw: namedFile(newer.file), decided: 'a.xlsx' },
  { raw: '约3人', decided: '4' },
  { field: '上年数', raw: '约2人', decided: '未填' },
  { sheet: '任务进展', key: 'T05', field: '状态', raw: '差不多了', decided: '进行中' },
  { sheet: '任务进展', key: 'T05', field: '完成率', raw: '过半', decided: '60%' },
  { ...activity, field: '日期', raw: '9月上旬', decided: '2007-09-05' },
  { ...activity, field: '任务编号', raw: 'T99', decided: 'T05' },
  { ...activity, field: '参加人数', raw: '不详', decided: '286' },
  { ...activity, field: '经费(元)', raw: '若干', decided: '=1+1' },
  { sheet: '单位信息', key: '填报日期', field: '填报日期', raw: '2008-01-10', decided: '2008-02-03' },
];

let year: AnnualConsolidation;
let report: WorkbookSnapshot;

beforeAll(async () => {
  const files = [older, newer, refused('U03_区发改局.pdf'), { ...older, file: { ...older.file, name: '备份/a.xlsx' } }];
  year = yearOf([...files, returned('U04')], withDecisions(...decisions));
  report = opened(await reportOf(year));
});

/** The notes of a sheet, by the header of their column and the record's row. */
function notesOf(sheet: string): Map<string, string> {
  const own = report.sheets.find(({ name }) => name === sheet);
  const headers = new Map((own?.rows.get(3) ?? []).map(({ column, value }) => [column, String(value)]));
  return new Map((own?.comments ?? []).map(({ row, column, text }) => [`${headers.get(column) ?? ''} ${row}`, text]));
}

/** The row of the first record that has a value: U03 stands before U04. */
const rowOf = (sheet: string, header: string, value: unknown): number =>
  recordsOf(report, sheet).find((record) => record.value(header) === value)?.row ?? 0;

describe('a decided value', () => {
  it('stands in its table, with a note that says what was written, decided, why and by whom', () => {
    const row = rowOf('指标汇总', '指标编码', 'KR100');
    const name = ledger2007.units.find(({ code }) => code === 'U03')?.name ?? '';
    expect(
      recordsOf(report, '指标汇总')
        .find((record) => record.row === row)
        ?.value(name),
    ).toBe(4);
    const note = notesOf('指标汇总').get(`${name} ${row}`) ?? '';
    for (const part of ['约3人', '4', '已电话核实', '张三', '2008年2月4日']) expect(note).toContain(part);
    expect(notesOf('指标汇总').get(`上年合计 ${row}`)).toContain('约2人');
  });

  it('is marked wherever it is', () => {
    const task = recordsOf(report, '任务进展').find(
      (record) => record.value('单位编码') === 'U03' && record.value('任务编号') === 'T05' && !record.value('要点编号'),
    );
    expect([task?.value('状态'), task?.value('完成率')]).toEqual(['进行中', 0.6]);
    expect([...notesOf('任务进展').keys()].sort()).toEqual(
      [`完成率 ${task?.row ?? 0}`, `状态 ${task?.row ?? 0}`].sort(),
    );
    const row = rowOf('活动汇总', '活动名称', '科普进社区');
    const own = recordsOf(report, '活动汇总').find((record) => record.row === row);
    expect(['日期', '任务编号', '参加人数'].map((header) => own?.value(header))).toEqual(['2007-09-05', 'T05', 286]);
    expect([...notesOf('活动汇总').keys()].sort()).toEqual(
      ['任务编号', '参加人数', '日期'].map((header) => `${header} ${row}`).sort(),
    );
  });

  it('of 单位信息 decides whether the return was late, and is marked there', () => {
    const row = rowOf('报送情况', '单位编码', 'U03');
    const own = recordsOf(report, '报送情况').find((record) => record.row === row);
    expect([own?.value('报送状态'), own?.value('填报日期'), own?.value('版本数')]).toEqual(['迟报', '2008-02-03', 3]);
    expect([...notesOf('报送情况').keys()].sort()).toEqual([`填报日期 ${row}`, `文件 ${row}`].sort());
  });

  it('stands in 数据来源 beside what was written, with who decided it', () => {
    const lines = recordsOf(report, '数据来源').filter((line) => line.value('裁定') !== undefined);
    const shown = lines.map((line) => ['汇总项', '原值', '采用值'].map((header) => line.value(header) ?? null));
    expect(shown).toEqual([
      ['KR100 本年数', '约3人', 4],
      ['KR100 上年数', '约2人', null],
      ['T05 完成率', '过半', 0.6],
      ['活动1 参加人数', '不详', 286],
    ]);
    for (const line of lines) expect(line.value('裁定')).toBe('张三 2008年2月4日：已电话核实');
  });

  it('stands in 裁定 with its cell, and in the result for other programs', () => {
    const applied = recordsOf(report, '裁定').map((line) =>
      ['工作表', '字段', '裁定值', '单元格'].map((header) => line.value(header) ?? ''),
    );
    expect(applied).toContainEqual(['指标', '本年数', '4', 'D4']);
    expect(applied).toContainEqual(['活动', '日期', '2007-09-05', 'A4']);
    expect(applied).toHaveLength(decisions.length - 1);
    const { adjudications } = JSON.parse(resultText(year)) as { adjudications: Record<string, unknown>[] };
    expect(adjudications.map(({ field, decided, cell }) => [field, decided, cell])).toContainEqual([
      '本年数',
      '4',
      'D4',
    ]);
    expect(adjudications).toHaveLength(applied.length);
  });

  it('that cannot be read is not in it, and is said', () => {
    expect(year.findings.flatMap(({ code, where }) => (code.startsWith('adj') ? [[code, where.field]] : []))).toEqual([
      ['adjudication-unreadable', '经费(元)'],
    ]);
  });
});

describe('versions', () => {
  it('stand in 版本, each file once, with what became of it', () => {
    const own = recordsOf(report, '版本').filter((line) => line.value('单位编码') === 'U03');
    expect(own.map((line) => ['版次', '文件', 'SHA-256', '状态'].map((header) => line.value(header) ?? null))).toEqual([
      [1, 'a.xlsx', 'a1'.repeat(8), '采用'],
      [1, '备份/a.xlsx', 'a1'.repeat(8), '相同'],
      [2, 'b.xlsx', 'b2'.repeat(8), '未采用'],
      [null, 'U03_区发改局.pdf', 'U03_区发改局.pdf', '退回'],
    ]);
    expect(own.map((line) => line.value('理由'))).toEqual([
      '按裁定',
      '与“a.xlsx”内容完全相同',
      '裁定采用另一份',
      expect.stringContaining('PDF'),
    ]);
    for (const line of own) expect(line.value('修改时间')).toBeUndefined();
  });

  it('tell the time of change only where nothing else tells them apart', async () => {
    const [left, right] = ['a', 'b'].map((name, index) =>
      returned('U03', {}, { name: `${name}.xlsx`, sha256: name, modified: 1_200_000_000_000 + index }),
    ) as [typeof older, typeof older];
    const lines = recordsOf(
      opened(await reportOf(yearOf([left, right, returned('U04', {}, { modified: 5 })]))),
      '版本',
    );
    expect(lines.map((line) => [line.value('单位编码'), line.value('修改时间'), line.value('状态')])).toEqual([
      ['U03', '2008-01-11 05:20', '未采用'],
      ['U03', '2008-01-11 05:20', '采用'],
      ['U04', undefined, '采用'],
    ]);
  });

  it('are held against each other in 版本差异, cell by cell', () => {
    const lines = recordsOf(report, '版本差异');
    expect(new Set(lines.map((line) => line.value('单位编码')))).toEqual(new Set(['U03']));
    const figure = lines.find((line) => line.value('键') === 'KR100' && line.value('字段') === '本年数');
    expect(['从版次', '到版次', '变化', '单元格', '原值'].map((header) => figure?.value(header))).toEqual([
      ...[1, 2, '修改', 'D4', '约3人'],
    ]);
  });

  it('stand in the result for other programs, with what each said where there are several', () => {
    interface Version {
      readonly unit: string;
      readonly version: number | null;
      readonly sha256: string;
      readonly standing: string;
      readonly said?: readonly { readonly key: string; readonly field: string; readonly raw: string }[];
    }
    const { versions } = JSON.parse(resultText(year)) as { versions: readonly Version[] };
    expect(versions.map(({ unit, version, standing, said }) => [unit, version, standing, said !== undefined])).toEqual([
      ['U03', 1, '采用', true],
      ['U03', 2, '未采用', true],
      ['U03', null, '退回', false],
      ['U04', 1, '采用', false],
    ]);
    const said = versions[0]?.said?.find(({ key, field }) => key === 'KR100' && field === '本年数');
    expect(said).toMatchObject({ raw: '约3人' });
  });
});

it('marks cells of tables too long to be kept in memory', async () => {
  const units = Array.from({ length: 130 }, (_, index) => ({
    ...{ code: `U${index + 200}`, name: `单位${index + 200}`, kind: '乡镇街道' as const, aliases: [], active: true },
    ...{ contact: '', phone: '' },
  }));
  const { adjudications } = withDecisions({ raw: '约3人', decided: '4' });
  const ledger = { ...ledger2007, units: [...ledger2007.units, ...units], adjudications };
  const wide = opened(await reportOf(yearOf([returned('U03', written, {}, ledger)], ledger)));
  const sheet = wide.sheets.find(({ name }) => name === '指标汇总');
  const [note] = sheet?.comments ?? [];
  const header = sheet?.rows.get(3)?.find(({ column }) => column === note?.column)?.value;
  const cell = sheet?.rows.get(note?.row ?? 0)?.find(({ column }) => column === note?.column);
  expect([header, columnName(note?.column ?? 0), cell?.value]).toEqual([
    ledger2007.units.find(({ code }) => code === 'U03')?.name,
    'N',
    4,
  ]);
  expect(recordsOf(wide, '指标汇总')).toHaveLength(ledger.indicators.length);
});
