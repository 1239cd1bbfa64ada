import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../src/ledger/progress/progress';
import { readProgressRows } from '../../../../src/ledger/progress/rows';
import { assignRole } from '../../../../src/ledger/operations/roles';
import { planRefresh } from '../../../../src/ledger/progress/refresh-plan';
import { refreshProgress } from '../../../../src/ledger/operations/progress/refresh';
import { retireTask } from '../../../../src/ledger/operations/tasks/standing';
import { renameUnit } from '../../../../src/ledger/operations/units/rename';
import { retireUnit } from '../../../../src/ledger/operations/units/standing';
import { perform } from '../../../../src/ledger/operations/perform';
import { workItems } from '../../../../src/ledger/progress/work-items';
import type { CellContent } from '../../../../src/workbook/draft';
import { type WorkbookSnapshot, cellText } from '../../../../src/workbook/snapshot';
import { progressSheet } from '../../../../src/ledger/sheets/progress';
import { ledgerTable } from '../../../../src/ledger/reading/tables';
import { applied } from '../../../apply-changes';
import { withSheet } from '../../../returns/reshaped';
import { entered } from '../../entered';
import { after, differences, lowered, made2007, objection, reordered, shown, stateOf, withoutColumn } from '../office';

const refreshed = (workbook: WorkbookSnapshot) => after(workbook, refreshProgress, {}).workbook;
const changes = (workbook: WorkbookSnapshot) => differences(workbook, refreshed(workbook));
const rows = (workbook: WorkbookSnapshot) => readProgressRows(stateOf(workbook)).rows;
const lastRow = rows(made2007).at(-1)?.row ?? 0;
/** The matrix: F4 is 区教育局 in T01, E4 区发改局, which has no part in it. */
const reassigned = (cells: Record<string, CellContent>) => entered(made2007, cells, '责任矩阵');

describe('刷新进展', () => {
  it('has nothing to do in a ledger as it was made', () => {
    expect(objection(made2007, refreshProgress, {})).toBe('progress-up-to-date');
  });

  it('appends what is missing, with the formula of its own row', () => {
    const workbook = reassigned({ E4: '责任' });
    const now = refreshed(workbook);
    expect(rows(now).at(-1)).toMatchObject({ row: lastRow + 1, task: 'T01', unit: 'U03', role: '责任', light: '红' });
    expect(shown(now, '进展', `N${lastRow + 1}`)).toBe('红');
    const state = stateOf(workbook);
    const block = perform(refreshProgress, state, {});
    const written = block.done ? JSON.stringify(block.changes) : '';
    expect(written).toContain(`IF(G${lastRow + 1}=`);
    // The same formula as the rows above have, moved down.
    expect(written).toContain("DATE('封面'!$B$4,1,1)");
  });

  it('corrects names and roles where they differ, and nothing else', () => {
    expect(changes(reassigned({ F4: '责任' }))).toEqual(['进展!F4: 牵头 → 责任']);
    const renamed = after(made2007, renameUnit, { unit: 'U04', name: '区教体局' }).workbook;
    const typed = entered(renamed, { E4: '教育局', C5: '旧名' });
    expect(changes(typed)).toEqual(
      expect.arrayContaining(['进展!E4: 教育局 → 区教体局', '进展!C5: 旧名 → 未成年人科学素质行动']),
    );
    expect(changes(typed).every((line) => /^进展![CE]\d+: /.test(line))).toBe(true);
  });

  it('leaves deadlines that people changed, and fills empty ones', () => {
    const workbook = entered(made2007, { I4: { date: '2007-10-01' }, I5: null, E6: '?' });
    const now = refreshed(workbook);
    expect(
      rows(now)
        .slice(0, 2)
        .map(({ deadline }) => deadline),
    ).toEqual(['2007-10-01', '2007-11-30']);
  });

  it('leaves names that people compute', () => {
    const computed = entered(made2007, { C4: { formula: 'VLOOKUP(A4,任务!A:B,2,0)', result: '旧名' } });
    expect(objection(computed, refreshProgress, {})).toBe('progress-up-to-date');
  });

  it('puts the formula of a light back where it is gone, and leaves what is typed over one', () => {
    const workbook = entered(made2007, { N4: null, N5: '绿' });
    expect(changes(workbook)).toEqual(['进展!N4:  → 红']);
  });

  it('empties rows that are asked for no more, and keeps those with something in them', () => {
    const gone = reassigned({ F4: null });
    expect(changes(gone)).toContain('进展!A4: T01 → ');
    expect(rows(refreshed(gone)).some(({ row }) => row === 4)).toBe(false);
    const kept: readonly Record<string, CellContent>[] = [
      { J4: '办了讲座' },
      { H4: 0 },
      { G4: '进行中' },
      { G4: '已有安排' },
      { I4: { date: '2007-08-01' } },
      { P4: '电话催过' },
    ];
    for (const cells of kept) {
      const workbook = entered(gone, cells);
      expect(changes(entered(workbook, { E6: '?' })).filter((line) => /!\w4:/.test(line))).toEqual([]);
    }
    expect(changes(entered(gone, { P4: { formula: 'ROW()', result: 4 } }))).toContain('进展!A4: T01 → ');
  });

  it('keeps rows that people added with codes of their own', () => {
    const own = { [`A${lastRow + 2}`]: 'T77', [`D${lastRow + 2}`]: 'U77' };
    expect(objection(entered(made2007, own), refreshProgress, {})).toBe('progress-up-to-date');
  });

  it('does not empty a row whose code is joined with those below', () => {
    const range = { top: 4, left: 1, bottom: 5, right: 1 };
    const gone = entered(reassigned({ F4: null }), { A5: null });
    const joined = withSheet(gone, '进展', (sheet) => ({ ...sheet, merges: [range] }));
    expect(objection(joined, refreshProgress, {})).toBe('progress-up-to-date');
  });

  it('follows units and tasks out of force', () => {
    const noUnit = after(made2007, retireUnit, { unit: 'U12' }).workbook;
    expect(rows(refreshed(noUnit)).filter(({ unit }) => unit === 'U12')).toEqual([]);
    const noTask = after(made2007, retireTask, { task: 'T03' }).workbook;
    expect(rows(refreshed(noTask)).filter(({ task }) => task === 'T03')).toEqual([]);
  });

  it('makes the sheet where the ledger has none, and refuses one that it cannot read', () => {
    const without = withSheet(made2007, '进展', () => undefined);
    expect(rows(refreshed(without)).map(keyOf).sort()).toEqual(rows(made2007).map(keyOf).sort());
    expect(objection(entered(made2007, { A3: '编号' }), refreshProgress, {})).toBe('ledger-sheet-missing');
  });

  it('logs what it did, a line for each kind', () => {
    const { log } = refreshProgress.act(stateOf(reassigned({ E4: '责任', F4: null, N4: '责任' })), {});
    expect(log.map(({ subject }) => subject)).toEqual(['新增1行', '清空1行', 'T01 团区委 角色']);
  });

  it('says what it would do before it does it', () => {
    const { workbook, ledger } = stateOf(reassigned({ E4: '责任', F4: null }));
    const { missing, corrections, surplus } = planRefresh(workbook, ledger);
    expect([missing.length, corrections.length, surplus.length]).toEqual([1, 0, 1]);
  });
});

/** Ledgers that people moved things in. */
const shapes: readonly WorkbookSnapshot[] = [
  made2007,
  lowered(reordered(made2007, '进展', [7, 3, 1, 4, 2, 14, 6, 8, 9, 10, 11, 12, 13, 5]), '进展', 4),
  withoutColumn(made2007, '进展', 14),
  withoutColumn(made2007, '进展', 8),
];
const headers = ['状态', '完成率', '完成时限', '进展情况', '存在问题', '意见建议', '报送日期'];
const content = fc.constantFrom<CellContent>('进行中', '已完成', 0.5, '办了', { date: '2007-09-01' }, null, '不详');
const entries = fc.array(fc.tuple(fc.nat(120), fc.constantFrom(...headers), content), { maxLength: 12 });
const roleCells = fc.array(fc.tuple(fc.nat(8), fc.nat(16), fc.constantFrom('牵头', '责任', null)), {
  minLength: 1,
  maxLength: 12,
});

function withEntries(workbook: WorkbookSnapshot, list: readonly (readonly [number, string, CellContent])[]) {
  const table = ledgerTable(workbook, progressSheet);
  const cells = list.flatMap(([index, header, value]) => {
    const row = table?.rows[index % table.rows.length];
    return row === undefined || row.at(header) === '' ? [] : [[row.at(header), value] as const];
  });
  return entered(workbook, Object.fromEntries(cells));
}

it('never changes what was entered, does all in one go, and covers exactly the items of work', () => {
  fc.assert(
    fc.property(fc.nat(shapes.length - 1), entries, roleCells, (shape, list, roles) => {
      const workbook = roles.reduce(
        (now, [task, unit, role]) => {
          const { ledger } = stateOf(now);
          const request = {
            task: ledger.tasks[task]?.code ?? '',
            unit: ledger.units[unit]?.code ?? '',
            role: role ?? '',
          };
          const performed = perform(assignRole, stateOf(now), request as never);
          return performed.done ? applied(now, performed.changes).workbook : now;
        },
        withEntries(shapes[shape] ?? made2007, list),
      );
      const performed = perform(refreshProgress, stateOf(workbook), {});
      if (!performed.done) {
        expect(performed.reason.code).toBe('progress-up-to-date');
        return;
      }
      const { workbook: now, back } = applied(workbook, performed.changes);
      expect(applied(now, back).workbook).toEqual(workbook);
      expect(objection(now, refreshProgress, {})).toBe('progress-up-to-date');
      const asked = rows(now).filter((row) => row.asked);
      expect(asked.map(keyOf).sort()).toEqual(workItems(stateOf(now).ledger).map(keyOf).sort());
      const held = ledgerTable(now, progressSheet);
      for (const row of rows(workbook).filter((one) => one.entered)) {
        const before = ledgerTable(workbook, progressSheet)?.rows.find((one) => one.row === row.row);
        const still = held?.rows.find((one) => one.row === row.row);
        for (const header of headers) {
          const text = cellText(before?.cell(header));
          if (text !== '') expect(cellText(still?.cell(header))).toBe(text);
        }
      }
    }),
    { numRuns: 60 },
  );
});
