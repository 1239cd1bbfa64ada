import { describe, expect, it } from 'vitest';
import type { ProgressRow } from '../../../../src/ledger/progress/rows';
import { draftOf, fieldsChanged, shareOf, type ItemDraft } from '../../../../src/taskpane/views/progress/item-draft';

const before: ItemDraft = { state: '进行中', share: '65', deadline: '', progress: '', problems: '', suggestions: '' };

describe('a share as it was typed', () => {
  it.each([
    ['65', 0.65],
    ['65%', 0.65],
    [' ６５．５％ ', 0.655],
    ['0', 0],
    ['100', 1],
    ['120', 1.2],
    ['', undefined],
    ['  ', undefined],
    ['七成', NaN],
    ['6 5', NaN],
    ['1e2', NaN],
  ])('%j', (typed, share) => {
    expect(shareOf(typed)).toEqual(share);
  });
});

describe('what a form changes', () => {
  it('names only the fields that differ', () => {
    expect(fieldsChanged(before, { ...before, share: '70', problems: '经费未到' })).toEqual({
      share: 0.7,
      problems: '经费未到',
    });
  });

  it('empties a share and a deadline that were taken out', () => {
    const dated = { ...before, deadline: '2007-11-30' };
    expect(fieldsChanged(dated, { ...dated, share: '', deadline: '' })).toEqual({ share: null, deadline: null });
  });

  it('is nothing once a change is taken back', () => {
    expect(fieldsChanged(before, { ...before })).toBeUndefined();
  });
});

describe('the form of an item', () => {
  it('shows a share without binary noise', () => {
    const row = { ...before, deadline: undefined, share: 0.29 } as unknown as ProgressRow;
    expect(draftOf(row)).toMatchObject({ share: '29', deadline: '' });
  });
});
