import { all, fileOf, sheetIn, writes, type QualityLine, type Reported } from './handed-in';

export const name = 'U03_区发改局_2007年填报表.xlsx';

/** A return with what units write of every sort, in one file: each program that saves it keeps all of it. */
export const messy = (): Promise<Uint8Array> =>
  fileOf(
    all(
      writes('指标', 'D4', '１２００'),
      writes('指标', 'D5', '约300人'),
      writes('指标', 'D6', '很多'),
      writes('指标', 'D7', '—'),
      writes('指标', 'D8', null),
      writes('指标', 'D9', 0),
      writes('指标', 'D10', '三百二十'),
      writes('活动', 'A4', new Date(Date.UTC(2007, 8, 3)), 'yyyy"年"m"月"d"日"'),
      writes('活动', 'G4', '3万4000'),
      writes('任务进展', 'G4', '进行中'),
      writes('任务进展', 'H4', 0.85, '0%'),
      writes('任务进展', 'I4', '=1+1'),
      writes('任务进展', 'C5', '改过的名称'),
      (book) => {
        sheetIn(book, '指标').mergeCells('E11:E12');
        sheetIn(book, '指标').getRow(13).hidden = true;
      },
    ),
  );

/** Code, cell and adopted value of each line that the report has to have of it, in order. */
export const said = [
  ['cells-joined', '指标!E11', ''],
  ['locked-cell-edited', '任务进展!C5', '科普基础设施工程'],
  ['number-chinese', '指标!D10', '320'],
  ['number-as-text', '指标!D4', '1200'],
  ['number-estimate', '指标!D5', '300'],
  ['number-scaled', '活动!G4', '34000'],
  ['number-unreadable', '指标!D6', ''],
  ['required-empty', '指标!D8', ''],
  ['row-hidden', '指标!A13', ''],
  ['text-like-formula', '任务进展!I4', '=1+1'],
];

/** Adopted values in 数据来源 by cell. */
export const counted = { '指标!D4': '1200', '指标!D5': '300', '指标!D7': '—', '指标!D9': '0', '指标!D10': '320' };

const inOrder = (lines: readonly (readonly string[])[]): string[] => lines.map((line) => line.join(' ')).sort();

/** What a report says of the return, as `expected` has it. */
export function saidOf({ quality, sources, states }: Reported) {
  const own = quality.filter(({ cell }: QualityLine) => cell.includes('!'));
  return {
    said: inOrder(own.map(({ code, cell, adopted }) => [code, cell, adopted])),
    counted: Object.fromEntries(Object.keys(counted).map((cell) => [cell, sources.get(cell)])),
    state: states.get('U03'),
  };
}

export const expected = { said: inOrder(said), counted, state: '按时' };
