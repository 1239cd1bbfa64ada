import { describe, expect, it } from 'vitest';
import { namesFor, withEverybodyOn } from '../../../../src/taskpane/views/group/people';
import { withGroup } from '../../../ledger/registers/group';
import { stateOf } from '../../../ledger/operations/office';

const state = stateOf(withGroup);

describe('who is offered for a column', () => {
  it.each([
    ['召集人', '2007-11-30', ['组长甲', '副组长乙']],
    // The 副组长 left at the end of November.
    ['签批人', '2007-12-01', ['组长甲']],
    ['批准人', '2007-11-30', ['组长甲']],
    ['原成员', '2007-12-01', ['组长甲', '成员丙']],
    ['签批人', '2007-01-01', []],
    ['抄送', '2007-12-01', []],
  ])('%s on %s', (header, day, names) => expect([...namesFor(state, header, day)].sort()).toEqual([...names].sort()));
});

describe('everybody in office', () => {
  it.each([
    ['', '2007-11-30', '组长甲、副组长乙、成员丙'],
    ['', '2007-12-01', '组长甲、成员丙'],
    // What was typed stays, and nobody is named twice.
    ['成员丙；特邀专家', '2007-12-01', '成员丙、特邀专家、组长甲'],
    ['特邀专家', '2006-12-01', '特邀专家'],
  ])('“%s” on %s', (named, day, all) => expect(withEverybodyOn(state, named, day)).toBe(all));
});
