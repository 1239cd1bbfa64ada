import { submissionStates } from '../../consolidation/annual';
import { taskCounts } from '../../consolidation/consolidated/consolidated-year';
import type { DistrictReturn } from '../../consolidation/levels/district-return';
import type { RollUp } from '../../consolidation/levels/roll-up';
import { cellOf, type RecordPlace, type ReturnFile, type SourcedFigure } from '../../returns/unit-return';
import { columnName } from '../../workbook/address';
import type { CellContent, SheetDraft } from '../../workbook/draft';
import { firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import { column, type SheetSpec } from '../../workbook/sheet-spec';
import { figureCell } from '../cells/figure-cell';

/** 报送分地区: what came of the units below each district. */
const submissionSheet: SheetSpec = {
  name: '报送分地区',
  key: ['单位编码'],
  columns: [
    column('单位编码', 'code', 16),
    column('单位名称', 'text', 24),
    column('应报单位', 'integer', 11),
    ...submissionStates.map((state) => column(state, 'integer', 10)),
    column('报送率', 'percent', 10),
  ],
};

/** 任务分地区: 任务汇总 of each district under one another. */
const taskSheet: SheetSpec = {
  name: '任务分地区',
  key: ['任务编号', '单位编码'],
  columns: [
    column('任务编号', 'code', 10),
    column('任务名称', 'text', 34),
    column('单位编码', 'code', 16),
    column('单位名称', 'text', 22),
    ...taskCounts.map((header) => column(header, 'integer', 10)),
    column('平均完成率', 'share', 13),
  ],
};

/** A figure of these tables and the district's cells that it comes from. */
export interface DistrictFigure {
  readonly table: string;
  readonly item: string;
  readonly unit: string;
  readonly file: ReturnFile;
  readonly figure: SourcedFigure;
}

interface District {
  readonly code: string;
  readonly name: string;
  readonly district: DistrictReturn | undefined;
}

function districtsOf({ year, districts }: RollUp): District[] {
  return year.submissions.map(({ unit }) => ({ code: unit.code, name: unit.name, district: districts.get(unit.code) }));
}

/** The cells of a column from the first record's to the last's. */
function range(places: readonly RecordPlace[], header: string): { sheet: string; cell: string } {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return { sheet: '', cell: '' };
  const [top, bottom] = [cellOf(first, header), cellOf(last, header)];
  return { sheet: first.sheet, cell: top === bottom ? top : `${top}:${bottom}` };
}

function* submissionFigures(rollUp: RollUp): Generator<DistrictFigure> {
  for (const { code, district } of districtsOf(rollUp)) {
    if (district === undefined) continue;
    const { submissions, file } = district.year;
    const source = range(
      submissions.map(({ at }) => at),
      '报送状态',
    );
    const counted = (item: string, value: number): DistrictFigure => ({
      ...{ table: submissionSheet.name, item, unit: code, file },
      figure: { state: 'value', value, raw: String(value), ...source },
    });
    yield counted('应报单位', submissions.length);
    for (const state of submissionStates) {
      yield counted(state, submissions.filter((one) => one.state === state).length);
    }
  }
}

function* taskFigures({ year, districts }: RollUp): Generator<DistrictFigure> {
  for (const { code: task } of year.ledger.tasks) {
    for (const [unit, { year: own, ownTasks }] of districts) {
      const totals = own.tasks.find(({ code }) => code === ownTasks.get(task));
      if (totals === undefined) continue;
      const line = (header: string, figure: SourcedFigure): DistrictFigure => ({
        ...{ table: taskSheet.name, item: `${task} ${header}`, unit, file: own.file, figure },
      });
      for (const header of taskCounts) yield line(header, totals.counts[header]);
      yield line('平均完成率', totals.average);
    }
  }
}

/** Every figure of 报送分地区 and 任务分地区, for 数据来源. */
export function* districtFigures(rollUp: RollUp): Generator<DistrictFigure> {
  yield* submissionFigures(rollUp);
  yield* taskFigures(rollUp);
}

type Figures = ReadonlyMap<string, SourcedFigure>;

function byItem(figures: Iterable<DistrictFigure>): Figures {
  return new Map([...figures].map(({ item, unit, figure }) => [`${unit} ${item}`, figure]));
}

function contentOf(figures: Figures, key: string): CellContent {
  const figure = figures.get(key);
  return figure === undefined ? null : figureCell(figure);
}

/** A column's sum over rows, by a formula that shows nothing where nothing is known. */
function sumCell(
  spec: SheetSpec,
  header: string,
  from: number,
  to: number,
  contents: readonly CellContent[],
): CellContent {
  const letter = columnName(spec.columns.findIndex((one) => one.header === header) + 1);
  const cells = `${letter}${from}:${letter}${to}`;
  const known = contents.filter((content) => typeof content === 'number');
  const result = known.length === 0 ? '' : known.reduce((sum, value) => sum + value, 0);
  return { formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))`, result };
}

/** The last row of records: each header's sum over those above it. */
function totalRecord(
  spec: SheetSpec,
  headers: readonly string[],
  records: readonly TableRecord[],
  from: number,
): TableRecord {
  const cells = headers.map((header): [string, CellContent] => {
    const contents = records.map((record) => record[header] ?? null);
    return [header, sumCell(spec, header, from, from + records.length - 1, contents)];
  });
  return { 单位名称: '合计', ...Object.fromEntries(cells) };
}

/** 报送率 of a row: what came, 迟报 and 零报告 too, of what was asked. */
function rateCell(record: TableRecord, row: number): CellContent {
  const valueOf = (header: string) => {
    const content = record[header];
    const value = content !== null && typeof content === 'object' && 'result' in content ? content.result : content;
    return typeof value === 'number' ? value : 0;
  };
  const asked = valueOf('应报单位');
  const result = asked === 0 ? '' : (valueOf('按时') + valueOf('迟报') + valueOf('零报告')) / asked;
  return { formula: `IF(N(C${row})=0,"",(N(D${row})+N(E${row})+N(H${row}))/C${row})`, result };
}

/** 报送分地区. */
export function layDistrictSubmissions(rollUp: RollUp, title: string): SheetDraft {
  const figures = byItem(submissionFigures(rollUp));
  const headers = ['应报单位', ...submissionStates];
  const records = districtsOf(rollUp).map(({ code, name }): TableRecord => ({
    单位编码: code,
    单位名称: name,
    ...Object.fromEntries(headers.map((header) => [header, contentOf(figures, `${code} ${header}`)])),
  }));
  const all = [...records, totalRecord(submissionSheet, headers, records, firstRecordRow)];
  return layTable({
    spec: submissionSheet,
    title,
    note: '各地区下一级单位的报送情况，照各地区的年度汇总；没有报来的地区空着，不是 0。报送率 =（按时 + 迟报 + 零报告）÷ 应报。',
    records: all.map((record, index) => ({ ...record, 报送率: rateCell(record, firstRecordRow + index) })),
    count: all.length,
    frozenColumns: 2,
    tab: 'C55A11',
  });
}

/** 任务分地区. */
export function layDistrictTasks(rollUp: RollUp, title: string): SheetDraft {
  const figures = byItem(taskFigures(rollUp));
  const records: TableRecord[] = [];
  for (const { code, name } of rollUp.year.ledger.tasks) {
    const own = districtsOf(rollUp).map((one): TableRecord => ({
      任务编号: code,
      任务名称: name,
      单位编码: one.code,
      单位名称: one.name,
      ...Object.fromEntries(
        [...taskCounts, '平均完成率'].map((header) => [header, contentOf(figures, `${one.code} ${code} ${header}`)]),
      ),
    }));
    const total = totalRecord(taskSheet, taskCounts, own, firstRecordRow + records.length);
    records.push(...own, { 任务编号: code, 任务名称: name, ...total });
  }
  return layTable({
    spec: taskSheet,
    title,
    note: '各地区下一级单位的数，照各地区的任务汇总；没有这项任务或没有报来的地区空着，不是 0。平均完成率不能相加，合计行空着。',
    records,
    count: records.length,
    frozenColumns: 4,
    tab: '548235',
  });
}
