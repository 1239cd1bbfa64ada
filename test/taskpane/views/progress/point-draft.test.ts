import { describe, expect, it } from 'vitest';
import { draftOfPoint, newPointOf, pointFieldsChanged } from '../../../../src/taskpane/views/progress/point-draft';

const point = {
  code: '2007-T01-01',
  task: 'T01',
  phase: '2007年-2009年',
  content: '举办科技节',
  leads: ['区教育局'],
  responsible: [],
  deadline: '2007-10-31',
};

describe('a new work point from its form', () => {
  it('leaves a phase and a deadline that were not chosen to the ledger', () => {
    const draft = { ...draftOfPoint(undefined, 'T01'), content: '举办科技节' };
    expect(newPointOf(draft)).toEqual({ task: 'T01', content: '举办科技节', leads: [], responsible: [] });
  });
});

describe('what is changed of a work point', () => {
  const before = draftOfPoint(point, '');

  it('is nothing while nothing is typed', () => {
    expect(pointFieldsChanged(before, { ...before, leads: ['区教育局'] })).toBeUndefined();
  });

  it('names only the fields that differ', () => {
    expect(pointFieldsChanged(before, { ...before, responsible: ['团区委'], deadline: '' })).toEqual({
      responsible: ['团区委'],
      deadline: null,
    });
  });
});
