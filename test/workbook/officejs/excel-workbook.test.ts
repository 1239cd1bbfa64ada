import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { wideLedger } from '../../../scripts/bench/wide-ledger';
import type { FindingCode } from '../../../src/findings/finding';
import { createLedger } from '../../../src/ledger/creating/create';
import { readLedger } from '../../../src/ledger/read';
import type { BlockChange, ChangeSet } from '../../../src/workbook/change-set';
import type { SheetDraft } from '../../../src/workbook/draft';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { ExcelWorkbook, openBeside, whenReady } from '../../../src/workbook/officejs';
import { WorkbookRefusal, type OutsideChange } from '../../../src/workbook/open-workbook';
import { styles } from '../../../src/workbook/style';
import { startExcel, type StartOptions } from '../../host/excel';

const names = ['甲表', '乙表', '丙表'];

const sheet = (name: string, texts: readonly string[][], more: Partial<Omit<SheetDraft, 'rows'>> = {}): SheetDraft => ({
  name,
  widths: [],
  rows: texts.map((line) => ({ cells: line.map((content) => ({ content, style: styles.text })) })),
  ...more,
});

const file = (...sheets: SheetDraft[]): Promise<Uint8Array> =>
  writeWorkbook({ title: '', date: '2007-01-01', sheets }, nodePacker);

async function begin(options: StartOptions = {}) {
  const bytes = await file(...names.map((name) => sheet(name, [['一', '二']])));
  const { host } = await startExcel({ bytes, api: '1.13', ...options });
  const workbook = new ExcelWorkbook(names);
  await workbook.load();
  host.resetCounters();
  return { host, workbook };
}

const block = (name: string, text: string, more: Partial<BlockChange> = {}): BlockChange => ({
  kind: 'block',
  sheet: name,
  row: 1,
  column: 1,
  contents: [[text]],
  ...more,
});

async function refusal(work: Promise<unknown>): Promise<[FindingCode, string | undefined]> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorkbookRefusal)) throw new Error('it was not refused', { cause: error });
  return [error.finding.code, error.finding.where.sheet];
}

afterEach(() => vi.useRealTimers());

describe('round trips', () => {
  it('loads in one when the sheets are those expected', async () => {
    const { host } = await begin();
    await new ExcelWorkbook(names).load();
    expect(host.counters.syncs).toBe(1);
  });

  it('needs one more for sheets it never heard of, once', async () => {
    const { host, workbook } = await begin();
    host.addSheet('新来的');
    await workbook.load();
    expect(host.counters.syncs).toBe(2);
    const { sheets } = await workbook.load();
    expect(host.counters.syncs).toBe(3);
    expect(sheets.map(({ name }) => name)).toEqual([...names, '新来的']);
  });

  it('needs none more for a sheet that was renamed or is gone', async () => {
    const { host, workbook } = await begin();
    host.rename('乙表', '改名');
    host.removeSheet('丙表');
    const { sheets } = await workbook.load();
    expect(sheets.map(({ name }) => name)).toEqual(['甲表', '改名']);
    expect(host.counters.syncs).toBe(1);
  });

  it('writes every kind of change in one, protected sheets included', async () => {
    const { host, workbook } = await begin();
    host.protect('乙表');
    await workbook.load();
    host.resetCounters();
    const range = { top: 2, left: 1, bottom: 9, right: 1 };
    const choices = Array.from({ length: 99 }, (_, index) => `第${index}个单位`);
    const rule = { range, rule: { kind: 'list' as const, choices, strict: true }, prompt: '', refusal: '' };
    await workbook.apply([
      block('甲表', 'x', { looks: [styles.text] }),
      block('乙表', 'y'),
      { kind: 'rules', sheet: '丙表', entryRules: [rule], highlights: [] },
      { kind: 'new-sheet', draft: sheet('新表', [['z']], { locked: true, entryRules: [rule] }) },
    ]);
    expect(host.counters.syncs).toBe(1);
    expect([host.isProtected('乙表'), host.isProtected('新表'), host.eventsEnabled]).toEqual([true, true, true]);
    expect(host.notSimulated).toEqual([]);
  });

  it('takes one each for a ledger of 300 units and 60 tasks', async () => {
    const made = wideLedger(300, 60);
    const draft = createLedger(made);
    const bytes = await writeWorkbook(draft, nodePacker);
    const { host } = await startExcel({ bytes, api: '1.13', web: true });
    const workbook = new ExcelWorkbook(draft.sheets.map(({ name }) => name));
    const loaded = await workbook.load();
    expect(host.counters.syncs).toBe(1);
    expect(readLedger(loaded, '').ledger?.assignments).toHaveLength(1200);
    host.resetCounters();
    const contents = Array.from({ length: 1200 }, (_, row) => ['进行中', 0.5, null, `第${row}行的进展情况`]);
    const back = await workbook.apply([{ kind: 'block', sheet: '进展', row: 4, column: 7, contents }]);
    expect(host.counters.syncs).toBe(1);
    expect(host.held('进展', 'J1203').value).toBe('第1199行的进展情况');
    host.resetCounters();
    await workbook.apply(back);
    expect(host.counters.syncs).toBe(1);
    expect(host.held('进展', 'J1203').value).toBe('');
  });
});

describe('the limit of Excel on the web', () => {
  const long = '科学素质'.repeat(500);
  const lines = Array.from({ length: 1500 }, () => [long]);

  it('is met by reading again in blocks, and remembered', async () => {
    const bytes = await file(sheet('甲表', lines));
    const { host } = await startExcel({ bytes, web: true });
    const workbook = new ExcelWorkbook(['甲表']);
    const { sheets } = await workbook.load();
    expect(sheets[0]?.rows.size).toBe(1500);
    expect(host.errors.map(({ code }) => code)).toEqual([]);
    const first = host.counters.syncs;
    host.resetCounters();
    await workbook.load();
    expect(host.counters.syncs).toBeLessThan(first);
  });

  it('is met by writing in parts, which the way back joins', async () => {
    const { host, workbook } = await begin({ web: true });
    const back = await workbook.apply([{ kind: 'block', sheet: '甲表', row: 1, column: 1, contents: lines }]);
    expect(host.counters.syncs).toBeGreaterThan(1);
    expect(host.held('甲表', 'A1500').value).toBe(long);
    expect(back).toHaveLength(1);
    await workbook.apply(back);
    expect([host.held('甲表', 'A1').value, host.held('甲表', 'A1500').value]).toEqual(['一', '']);
  });

  it('is said where even a few cells are too large', async () => {
    const text = '字'.repeat(32_000);
    const bytes = await file(
      sheet(
        '甲表',
        Array.from({ length: 60 }, () => [text]),
      ),
    );
    await startExcel({ bytes, web: true });
    expect(await refusal(new ExcelWorkbook(['甲表']).load())).toEqual(['host-too-large', undefined]);
  });
});

describe('a cell that is being edited', () => {
  it('is waited for', async () => {
    const { host, workbook } = await begin();
    host.beginCellEdit();
    let done = false;
    const work = workbook.apply([block('甲表', 'x')]).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([done, host.held('甲表', 'A1').value]).toEqual([false, '一']);
    host.endCellEdit();
    await work;
    expect(host.held('甲表', 'A1').value).toBe('x');
  });

  it('is said where Excel does not wait', async () => {
    const { host, workbook } = await begin({ waitsForCellEdit: false });
    host.beginCellEdit();
    expect(await refusal(workbook.apply([block('甲表', 'x')]))).toEqual(['host-cell-edit', undefined]);
    expect(await refusal(workbook.load())).toEqual(['host-cell-edit', undefined]);
  });
});

describe('protection', () => {
  it('with a password is said, and all others stand again', async () => {
    const { host, workbook } = await begin();
    host.protect('甲表');
    host.protect('乙表', '秘密');
    await workbook.load();
    const written = workbook.apply([block('丙表', 'x'), block('甲表', 'x'), block('乙表', 'x')]);
    expect(await refusal(written)).toEqual(['host-sheet-password', '乙表']);
    expect([host.isProtected('甲表'), host.isProtected('乙表'), host.eventsEnabled]).toEqual([true, true, true]);
    expect(names.map((name) => host.held(name, 'A1').value)).toEqual(['一', '一', '一']);
  });

  it('that came after the sheet was read is found, and paused', async () => {
    const { host, workbook } = await begin();
    host.protect('乙表');
    await workbook.apply([block('甲表', 'x'), block('乙表', 'y')]);
    expect([host.held('甲表', 'A1').value, host.held('乙表', 'A1').value]).toEqual(['x', 'y']);
    expect(host.isProtected('乙表')).toBe(true);
  });

  it('that cannot be paused is said', async () => {
    const { host, workbook } = await begin();
    host.failNext('AccessDenied');
    expect(await refusal(workbook.apply([block('甲表', 'x')]))).toEqual(['host-sheet-protected', undefined]);
  });

  it('stands again when a later change fails, and what was written is taken back', async () => {
    const { host, workbook } = await begin();
    host.protect('甲表');
    await workbook.load();
    host.removeSheet('丙表');
    const changes: ChangeSet = [
      block('甲表', 'x'),
      { kind: 'new-sheet', draft: sheet('新表', [['y']]) },
      block('丙表', 'z'),
    ];
    expect(await refusal(workbook.apply(changes))).toEqual(['host-item-gone', '丙表']);
    expect([host.held('甲表', 'A1').value, host.isProtected('甲表')]).toEqual(['一', true]);
    expect(host.book.worksheets.map(({ name }) => name)).toEqual(['甲表', '乙表']);
  });
});

describe('days counted from 1904', () => {
  it('are refused, for every date would be four years off; counted from 1900 they are read', async () => {
    const { host, workbook } = await begin();
    await workbook.load();
    host.book.properties.date1904 = true;
    expect(await refusal(new ExcelWorkbook(names).load())).toEqual(['host-dates-1904', undefined]);
    expect(host.notSimulated).toEqual([]);
  });
});

describe('other refusals', () => {
  it.each([
    ['ActivityLimitReached', 'host-busy'],
    ['RequestAborted', 'host-busy'],
    ['GeneralException', 'host-unforeseen'],
  ])('%s is said as %s, and the next attempt goes well', async (code, finding) => {
    const { host, workbook } = await begin();
    host.failNext(code);
    expect(await refusal(workbook.apply([block('甲表', 'x')]))).toEqual([finding, undefined]);
    expect(host.held('甲表', 'A1').value).toBe('一');
    await workbook.apply([block('甲表', 'x')]);
    expect(host.held('甲表', 'A1').value).toBe('x');
  });

  it('says so when what was written could not be taken back', async () => {
    const { host, workbook } = await begin();
    host.removeSheet('丙表');
    host.failNext('GeneralException', 1);
    const written = workbook.apply([block('甲表', 'x'), block('丙表', 'z')]);
    expect(await refusal(written)).toEqual(['host-half-written', undefined]);
    expect(host.held('甲表', 'A1').value).toBe('x');
  });

  it('names sheets that are there already, or not ours to remove, or hidden', async () => {
    const { host, workbook } = await begin();
    const again: ChangeSet = [{ kind: 'new-sheet', draft: sheet('乙表', []) }];
    expect(await refusal(workbook.apply(again))).toEqual(['workbook-sheet-exists', '乙表']);
    expect(await refusal(workbook.apply([{ kind: 'removed-sheet', sheet: '甲表' }]))).toEqual([
      'workbook-sheet-not-ours',
      '甲表',
    ]);
    Object.assign(host.book.getWorksheet('丙表') ?? {}, { state: 'hidden' });
    await workbook.load();
    expect(await refusal(workbook.show('丙表', 'A1'))).toEqual(['host-sheet-hidden', '丙表']);
    expect(await refusal(workbook.show('没有', 'A1'))).toEqual(['host-item-gone', '没有']);
  });
});

describe('changes by other hands', () => {
  async function listening(options: StartOptions = {}) {
    const { host, workbook } = await begin(options);
    const heard: OutsideChange[] = [];
    const end = workbook.onChanged((change) => heard.push(change));
    await vi.waitUntil(() => host.counters.syncs > 0);
    // The answer still has to reach the library.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { host, workbook, heard, end };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 500));

  it('are told together, those of co-authors apart', async () => {
    const { host, heard, end } = await listening();
    host.userTypes('甲表', 'A1', 'x');
    host.userTypes('乙表', 'A1', 'y');
    host.coAuthorTypes('丙表', 'A1', 'z');
    await settled();
    expect(heard).toEqual([
      { sheets: ['甲表', '乙表'], remote: false },
      { sheets: ['丙表'], remote: true },
    ]);
    end();
  });

  it('name sheets as they are called now, and tell of new and removed ones', async () => {
    const { host, heard, end } = await listening();
    host.userTypes('甲表', 'A1', 'x');
    host.rename('甲表', '改名');
    host.addSheet('新来的');
    host.removeSheet('丙表');
    await settled();
    expect(heard).toEqual([{ sheets: ['改名', '新来的'], remote: false }]);
    end();
  });

  it.each(['1.13', '1.15'])('are not our own: ExcelApi %s', async (api) => {
    const { host, workbook, heard, end } = await listening({ api });
    await workbook.apply([block('甲表', 'x'), { kind: 'new-sheet', draft: sheet('新表', [['y']]) }]);
    await settled();
    expect(heard).toEqual([]);
    host.userTypes('新表', 'A1', 'z');
    await settled();
    expect(heard).toEqual([{ sheets: ['新表'], remote: false }]);
    end();
  });

  it('are told no more once nobody listens', async () => {
    const { host, heard, end } = await listening();
    end();
    await settled();
    host.userTypes('甲表', 'A1', 'x');
    await settled();
    expect(heard).toEqual([]);
  });
});

describe('beside the workbook', () => {
  it('opens another one', async () => {
    const { host } = await begin();
    const bytes = await file(sheet('结果', [['x']]));
    await openBeside(bytes);
    expect(host.opened.map((one) => Buffer.from(one).equals(bytes))).toEqual([true]);
    expect(await refusal(openBeside(new Uint8Array([1, 2, 3])))).toEqual(['host-unforeseen', undefined]);
  });

  it('shows a cell', async () => {
    const { host, workbook } = await begin();
    await workbook.show('乙表', 'B7');
    expect(host.selection).toEqual({ sheet: '乙表', address: 'B7' });
  });

  it('shows the first new sheet that is not hidden, in the same round trip', async () => {
    const { host, workbook } = await begin();
    const added = [sheet('藏着', [['一']], { visibility: 'hidden' }), sheet('新的', [['一']]), sheet('后面', [['一']])];
    await workbook.apply(added.map((draft) => ({ kind: 'new-sheet', draft })));
    expect(host.selection.sheet).toBe('新的');
    expect(host.counters.syncs).toBe(1);
  });

  it('is ready in an Excel that is new enough', async () => {
    await startExcel({ api: '1.13' });
    expect(await whenReady()).toBe(true);
    await startExcel({ api: '1.12' });
    expect(await whenReady()).toBe(false);
  });
});
