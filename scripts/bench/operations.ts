import { createLedger } from '../../src/ledger/creating/create';
import { readLedger } from '../../src/ledger/read';
import type { ChangeSet } from '../../src/workbook/change-set';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { Session } from '../../src/taskpane/session';
import { ExcelWorkbook } from '../../src/workbook/officejs';
import { progressSheet } from '../../src/ledger/sheets/progress';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { locateTable } from '../../src/workbook/table';
import { TableChanges } from '../../src/workbook/table-changes';
import { startExcel } from '../../test/host/excel';
import { nodePacker } from '../writing/packer';
import { olderLedger } from './older-ledger';
import { paneOperations } from './pane-operations';
import { wideLedger } from './wide-ledger';

/** Something the pane writes: measured as one load and one apply. */
interface Measured {
  readonly name: string;
  readonly changes: (workbook: WorkbookSnapshot) => ChangeSet;
}

function progress(workbook: WorkbookSnapshot, write: (table: TableChanges, row: number) => void, most: number) {
  const table = locateTable(workbook, progressSheet);
  if (table === undefined) throw new Error('the ledger has no 进展');
  const changes = new TableChanges(table, progressSheet);
  for (const { row } of table.rows.slice(0, most)) write(changes, row);
  return changes.changes();
}

/** Writing alone; the operations of the pane follow it. */
const measured: readonly Measured[] = [
  {
    name: 'one state in 进展',
    changes: (workbook) => progress(workbook, (table, row) => table.set(row, '状态', '进行中'), 1),
  },
  {
    name: 'all rows of 进展',
    changes: (workbook) =>
      progress(
        workbook,
        (table, row) => {
          table.set(row, '状态', '进行中');
          table.set(row, '完成率', 0.5);
          table.set(row, '进展情况', `第${row}行：按方案推进，已完成阶段任务。`);
        },
        Infinity,
      ),
  },
  {
    name: 'another sheet of 责任矩阵',
    changes: () => {
      const draft = createLedger(wideLedger(300, 60)).sheets.find(({ name }) => name === '责任矩阵');
      return draft === undefined ? [] : [{ kind: 'new-sheet', draft: { ...draft, name: '责任矩阵（副本）' } }];
    },
  },
];

const sizes: readonly (readonly [number, number])[] = [
  [17, 9],
  [300, 60],
];

function line(cells: readonly (string | number)[]): void {
  console.log(
    cells
      .map((cell, index) => (index < 2 ? String(cell).padEnd(index === 0 ? 16 : 40) : String(cell).padStart(12)))
      .join(''),
  );
}

const kib = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`;
const whole = (milliseconds: number): string => `${Math.round(milliseconds)} ms`;

async function measure(units: number, tasks: number): Promise<void> {
  const draft = olderLedger(createLedger(wideLedger(units, tasks)));
  const names = draft.sheets.map(({ name }) => name);
  const bytes = await writeWorkbook(draft, nodePacker);
  const { host } = await startExcel({ bytes, api: '1.13', web: true });
  const workbook = new ExcelWorkbook(names);
  const timed = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    host.resetCounters();
    const start = performance.now();
    const result = await work();
    const { syncs, actions, bytesIn, bytesOut, milliseconds } = host.counters;
    const all = performance.now() - start;
    const size = `${units} x ${tasks}`;
    line([size, name, syncs, actions, kib(bytesIn), kib(bytesOut), whole(all), whole(milliseconds)]);
    return result;
  };
  const loaded = await timed('load', () => workbook.load());
  if (readLedger(loaded, '').ledger === undefined) throw new Error('the ledger just loaded cannot be read');
  for (const { name, changes } of measured) {
    const back = await timed(name, () => workbook.apply(changes(loaded)));
    await timed(`  taken back`, () => workbook.apply(back));
  }
  // What is entered has days of that year.
  const session = new Session(new ExcelWorkbook(names), () => new Date(2007, 11, 20, 9, 30));
  await session.start();
  for (const { name, of, prepare } of paneOperations) {
    const act = prepare(session);
    if (!(await timed(`${name}, ${of}`, act)))
      throw new Error(`${name} was refused: ${JSON.stringify(session.view.message)}`);
  }
  session.end();
}

line(['units x tasks', 'work', 'syncs', 'actions', 'to Excel', 'from Excel', 'in all', 'of it, host']);
for (const [units, tasks] of sizes) await measure(units, tasks);
