import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../src/ledger/asked';
import { ledger2007 } from '../ledger-2007';
import { unitOf } from '../returns/written';
import { all, fileOf, merged, sheetIn, writes, type Edit } from './handed-in';
import { withBuiltInFormat } from './rewritten';

const name = 'U03_区发改局_2007年填报表.xlsx';

/** What is done to the file; and of the place: codes in 数据质量 with the adopted value there, 采用值 in 数据来源. */
interface Case {
  readonly writes: string;
  readonly edit: Edit;
  readonly place: string;
  readonly said: readonly (readonly [code: string, adopted: string])[];
  /** Of a figure that has a line in 数据来源. */
  readonly counted?: string;
}

/** The cell of 本年数 of an indicator with a unit of measure. */
function cellOfUnit(unit: string): string {
  const indicators = askedOf(unitOf('U03'), ledger2007).indicators;
  return `D${4 + indicators.findIndex((indicator) => indicator.unit === unit)}`;
}

/** 本年数 of KR100 (人), written like this. */
const count = (value: ExcelJS.CellValue, said: Case['said'], counted: string): Case => ({
  ...{ writes: JSON.stringify(value), edit: writes('指标', 'D4', value), place: '指标!D4', said, counted },
});
/** 本年数 of another indicator, whose unit is not 人. */
const measured = (cell: string, value: ExcelJS.CellValue, said: Case['said'], counted: string): Case => ({
  ...{
    writes: `${cell} ${JSON.stringify(value)}`,
    edit: writes('指标', cell, value),
    place: `指标!${cell}`,
    said,
    counted,
  },
});
/** 经费(元) of the first activity. */
const cost = (value: ExcelJS.CellValue, ...said: Case['said']): Case => ({
  ...{ writes: JSON.stringify(value), edit: writes('活动', 'G4', value), place: '活动!G4', said },
});
/** 完成率 of the first item, which is under way. */
const share = (value: ExcelJS.CellValue, ...said: Case['said']): Case => ({
  edit: (book) => {
    writes('任务进展', 'G4', '进行中')(book);
    writes('任务进展', 'H4', value)(book);
  },
  ...{ writes: JSON.stringify(value), place: '任务进展!H4', said },
});
/** The day of the first activity. */
const day = (value: ExcelJS.CellValue, format: string | undefined, ...said: Case['said']): Case => ({
  ...{ writes: `${JSON.stringify(value)} ${format ?? ''}`, edit: writes('活动', 'A4', value, format) },
  ...{ place: '活动!A4', said },
});
const serial = 39_328;

/** A row of the table of what units really write each. */
const rows: Readonly<Record<string, readonly Case[]>> = {
  'a number, however it is typed': [
    count(1200, [], '1200'),
    count('1200', [['number-as-text', '1200']], '1200'),
    count('1,200', [['number-as-text', '1200']], '1200'),
    count('１２００', [['number-as-text', '1200']], '1200'),
    count(' 1200 ', [['number-as-text', '1200']], '1200'),
    count('1 200', [['number-as-text', '1200']], '1200'),
  ],
  'a number with its unit': [
    count('1200人', [['number-has-unit', '1200']], '1200'),
    measured(cellOfUnit('次'), '３次', [['number-has-unit', '3']], '3'),
  ],
  'a number scaled': [
    measured(cellOfUnit('万元'), '3万元', [['number-has-unit', '3']], '3'),
    cost('3万元', ['number-scaled', '30000']),
    cost('3万4000', ['number-scaled', '34000']),
  ],
  'a number in Chinese': [
    count('三百二十', [['number-chinese', '320']], '320'),
    count('二〇〇七', [['number-chinese', '2007']], '2007'),
  ],
  'an estimate or a range': [
    count('约300人', [['number-estimate', '300']], '300'),
    count('300余人', [['number-estimate', '300']], '300'),
    count('近300', [['number-estimate', '300']], '300'),
    count('200-300', [['number-range', '']], ''),
  ],
  'not applicable': [
    count('—', [], '—'),
    count('/', [['not-applicable', '—']], '—'),
    count('无', [['not-applicable', '—']], '—'),
    count('不适用', [['not-applicable', '—']], '—'),
  ],
  'signs that are no digits': [
    count('①', [['number-unreadable', '']], ''),
    count('3㎡', [['number-wrong-unit', '']], ''),
    count('½', [['number-unreadable', '']], ''),
  ],
  'a share': [
    share('120%', ['share-over', '']),
    share(1.2, ['share-over', '']),
    share('85', ['share-rescaled', '85%']),
    share('85%', ['share-rescaled', '85%']),
    share(0.85),
  ],
  'a day': [
    day('2007年9月3日', undefined, ['date-rewritten', '2007-09-03']),
    day('2007.9.3', undefined, ['date-rewritten', '2007-09-03']),
    day('20070903', undefined, ['date-rewritten', '2007-09-03']),
    day('9月3日', undefined, ['date-year-added', '2007-09-03']),
    day('二〇〇七年九月三日', undefined, ['date-rewritten', '2007-09-03']),
    day('9月上旬', undefined, ['date-partial', '']),
    day(serial, 'yyyy"年"m"月"d"日"'),
    day(serial, '[$-404]e"年"m"月"d"日"'),
  ],
  'the text 无 in a text column': [
    { writes: '无', edit: writes('任务进展', 'I4', '无'), place: '任务进展!I4', said: [] },
  ],
  'formulas that fail': [
    count({ error: '#DIV/0!' }, [['formula-error', '']], ''),
    count({ formula: '1/0', result: { error: '#REF!' } }, [['formula-error', '']], ''),
    count({ formula: 'B100+1' }, [['formula-uncomputed', '']], ''),
    count({ formula: "'[别的.xlsx]Sheet1'!A1", result: 12 }, [['formula-external', '']], ''),
  ],
  'text that looks like a formula': ['=1+1', '+8613', '-办了两次', '@张'].map((value) => ({
    ...{ writes: value, edit: writes('任务进展', 'I4', value), place: '任务进展!I4' },
    said: [['text-like-formula', value]] as const,
  })),
};

/** Rows of the table that are about more than one cell: what is done, what is said at which cells, and what is adopted. */
interface Shape {
  readonly edit: Edit;
  /** Lines of 数据质量 that must be there: code, cell, adopted value. */
  readonly said: readonly (readonly [string, string, string])[];
  /** 采用值 in 数据来源 by place. */
  readonly counted: Readonly<Record<string, string>>;
}

const shapes: Readonly<Record<string, Shape>> = {
  'a workbook of the 1904 system': {
    edit: (book) => {
      book.properties.date1904 = true;
      writes('活动', 'A4', new Date(Date.UTC(2007, 8, 3)), 'yyyy-mm-dd')(book);
      writes('指标', 'D4', 7)(book);
    },
    said: [],
    counted: { '指标!D4': '7' },
  },
  'a range joined over several rows': {
    edit: (book) => {
      const sheet = sheetIn(book, '指标');
      sheet.getCell('D4').value = 12;
      sheet.mergeCells('D4:D5');
    },
    said: [['cells-joined', '指标!D4', '']],
    counted: { '指标!D4': '12' },
  },
  'a hidden row': {
    edit: (book) => {
      writes('指标', 'D4', 9)(book);
      sheetIn(book, '指标').getRow(4).hidden = true;
    },
    said: [['row-hidden', '指标!A4', '']],
    counted: { '指标!D4': '9' },
  },
  'a hidden column and a hidden sheet': {
    edit: (book) => {
      writes('指标', 'D4', 9)(book);
      sheetIn(book, '指标').getColumn('D').hidden = true;
      sheetIn(book, '活动').state = 'hidden';
    },
    said: [
      ['column-hidden', '指标', ''],
      ['sheet-hidden', '活动', ''],
    ],
    counted: { '指标!D4': '9' },
  },
  'columns that were moved': {
    edit: (book) => {
      writes('指标', 'D4', 4)(book);
      sheetIn(book, '指标').spliceColumns(2, 0, ['', '', '科室']);
    },
    said: [],
    counted: { '指标!E4': '4' },
  },
  'rows and a title put above': {
    edit: (book) => {
      writes('指标', 'D4', 8)(book);
      sheetIn(book, '指标').spliceRows(1, 0, ['局机关汇总'], []);
    },
    said: [],
    counted: { '指标!D6': '8' },
  },
  'a renamed sheet': {
    edit: (book) => {
      writes('指标', 'D4', 6)(book);
      sheetIn(book, '指标').name = '指标（定稿）';
    },
    said: [['sheet-renamed', '指标（定稿）', '']],
    counted: { '指标（定稿）!D4': '6' },
  },
  'a code the ledger does not have': {
    edit: writes('指标', 'A4', 'KR1OO'),
    said: [['indicator-unknown', '指标!A4', '']],
    counted: {},
  },
  'a task the ledger does not have': {
    edit: writes('任务进展', 'A4', 'T99'),
    said: [['task-unknown', '任务进展!A4', '']],
    counted: {},
  },
  'a locked name that was edited': {
    edit: writes('任务进展', 'C4', '改过的名称'),
    said: [['locked-cell-edited', '任务进展!C4', '科学教育与培训基础工程']],
    counted: {},
  },
};

it.each(Object.entries(shapes))('%s', async (_row, { edit, said, counted }) => {
  const { quality, sources, states } = await merged([{ name, bytes: await fileOf(edit) }]);
  const lines = quality.flatMap(({ code, cell, adopted }) => (cell === '' ? [] : [[code, cell, adopted]]));
  if (said.length > 0) expect(lines).toEqual(expect.arrayContaining(said.map((line) => [...line])));
  else expect(lines.filter(([, cell]) => cell?.startsWith('指标') || cell?.startsWith('活动'))).toEqual([]);
  for (const [place, adopted] of Object.entries(counted)) expect(sources.get(place)).toBe(adopted);
  expect(states.get('U03')).toBe('按时');
});

describe('a file as a whole', () => {
  const meta = (row: number, value: string | number): Edit => writes('_meta', `B${row}`, value);

  it.each<[string, Edit, string]>([
    ['of last year', meta(5, 2006), 'return-other-year'],
    ['of another ledger', meta(4, 'elsewhere'), 'return-other-ledger'],
    ['of a newer contract', meta(3, 9), 'return-newer-contract'],
    ['that is no return', meta(2, '台账'), 'return-other-kind'],
    ['of a unit the ledger does not have', meta(6, 'U99'), 'return-unit-unknown'],
    [
      'of another unit',
      all(writes('单位信息', 'B3', '区教育局'), writes('单位信息', 'B4', 'U04')),
      'return-two-identities',
    ],
  ])('%s is sent back', async (_what, edit, code) => {
    const { quality, states, sources } = await merged([{ name, bytes: await fileOf(edit) }]);
    expect(quality.map((line) => line.code)).toContain(code);
    expect(states.get('U03')).toBe('退回');
    expect([...sources.keys()]).toEqual([]);
  });

  it('counts once where it came twice, and the newest where two differ', async () => {
    const first = await fileOf(writes('指标', 'D4', 5));
    const twice = await merged([
      { name, bytes: first },
      { name: `副本/${name}`, bytes: first },
    ]);
    expect(twice.quality.map(({ code }) => code)).toContain('file-identical');
    expect(twice.sources.get('指标!D4')).toBe('5');
    const newer = await fileOf((book) => {
      writes('指标', 'D4', 6)(book);
      writes('单位信息', 'B9', new Date(Date.UTC(2008, 0, 25)), 'yyyy-mm-dd')(book);
    });
    const two = await merged([
      { name: '改.xlsx', bytes: newer },
      { name, bytes: first },
    ]);
    expect(two.quality.map(({ code }) => code)).toContain('several-versions');
    expect(two.sources.get('指标!D4')).toBe('6');
  });

  it.each([27, 31, 57, 58])('has its days where only built-in format %i says so', async (format) => {
    const own = '0"天"';
    const bytes = await fileOf(all(writes('指标', 'D4', 7), writes('活动', 'A4', serial, own)));
    const { quality, sources } = await merged([{ name, bytes: withBuiltInFormat(bytes, '0&quot;天&quot;', format) }]);
    expect(quality.filter(({ cell }) => cell === '活动!A4')).toEqual([]);
    expect(sources.get('指标!D4')).toBe('7');
    const plain = await merged([{ name, bytes }]);
    expect(plain.quality.filter(({ cell }) => cell === '活动!A4').map(({ code }) => code)).toEqual(['date-doubtful']);
  });

  it('that is none costs only itself', async () => {
    const { quality, states } = await merged([
      { name: 'U04_区教育局_2007年填报表.xlsx', bytes: new TextEncoder().encode('%PDF-1.4 …') },
      { name, bytes: await fileOf(writes('指标', 'D4', 5)) },
    ]);
    expect(quality.map(({ code }) => code)).toContain('file-is-pdf');
    expect([states.get('U03'), states.get('U04')]).toEqual(['按时', '退回']);
  });
});

describe.each(Object.entries(rows))('%s', (_row, cases) => {
  it.each(cases.map((one) => [one.writes, one] as const))('%s', async (_what, { edit, place, said, counted }) => {
    const { quality, sources, states } = await merged([{ name, bytes: await fileOf(edit) }]);
    expect(quality.filter(({ cell }) => cell === place).map(({ code, adopted }) => [code, adopted])).toEqual(said);
    if (counted !== undefined) expect(sources.get(place)).toBe(counted);
    expect(states.get('U03')).toBe('按时');
  });
});
