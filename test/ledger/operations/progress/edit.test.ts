import { describe, expect, it } from 'vitest';
import { editProgress, type ProgressFields } from '../../../../src/ledger/operations/progress/edit';
import { entered } from '../../entered';
import { after, differences, made2007, objection, reordered, stateOf, withoutColumn } from '../office';

const key = { task: 'T01', point: '', unit: 'U04' };
const changes = (fields: ProgressFields, workbook = made2007) =>
  differences(workbook, after(workbook, editProgress, { key, fields }).workbook);

describe('填写进展', () => {
  it('writes the fields that are given, and only those', () => {
    const fields = { state: '进行中', share: 0.855, progress: '办了两期', reported: '2007-12-01' } as const;
    expect(changes(fields).sort()).toEqual([
      '进展!G4: 未启动 → 进行中',
      '进展!H4:  → 0.855',
      '进展!J4:  → 办了两期',
      '进展!M4:  → 2007-12-01',
    ]);
  });

  it('empties what is given empty', () => {
    const workbook = entered(made2007, { H4: 0.5, J4: '办了' });
    expect(changes({ share: null, progress: '', deadline: null }, workbook).sort()).toEqual([
      '进展!H4: 0.5 → ',
      '进展!I4: 2007-11-30 → ',
      '进展!J4: 办了 → ',
    ]);
  });

  it('writes only what differs, wherever the columns stand', () => {
    const workbook = reordered(entered(made2007, { H4: 0.5 }), '进展', [8, 2, 3, 4, 5, 6, 7, 1]);
    expect(changes({ state: '未启动', share: 0.6, progress: ' ' }, workbook)).toEqual(['进展!A4: 0.5 → 0.6']);
  });

  it('logs what was there before, as people read it', () => {
    const workbook = entered(made2007, { H4: 0.5 });
    const fields = { share: 0.855, deadline: '2007-12-31' };
    expect(editProgress.act(stateOf(workbook), { key, fields }).log).toEqual([
      { subject: 'T01 区教育局 完成率', before: '50%', after: '85.5%' },
      { subject: 'T01 区教育局 完成时限', before: '2007-11-30', after: '2007-12-31' },
    ]);
  });

  it.each<[string, ProgressFields, string | undefined]>([
    ['a share above 1', { share: 1.2 }, 'progress-share-invalid'],
    ['a share below 0', { share: -0.1 }, 'progress-share-invalid'],
    ['no number', { share: Number.NaN }, 'progress-share-invalid'],
    ['a state that there is none', { state: '差不多' as never }, 'progress-state-invalid'],
    ['a day that there is none', { deadline: '2007-02-30' }, 'operation-day-unreadable'],
    ['words for a day', { reported: '月底' }, 'operation-day-unreadable'],
    ['what it says already', { state: '未启动', deadline: '2007-11-30' }, 'operation-nothing-changes'],
    ['nothing', {}, 'operation-nothing-changes'],
    ['done below 100 %: odd, but possible', { state: '已完成', share: 0.9 }, undefined],
  ])('%s', (_what, fields, code) => {
    expect(objection(made2007, editProgress, { key, fields })).toBe(code);
  });

  it('needs the row and the column', () => {
    const gone = { key: { ...key, unit: 'U03' }, fields: { share: 1 } };
    expect(objection(made2007, editProgress, gone)).toBe('progress-row-gone');
    const narrow = withoutColumn(made2007, '进展', 8);
    expect(objection(narrow, editProgress, { key, fields: { share: 1 } })).toBe('ledger-sheet-missing');
  });
});
