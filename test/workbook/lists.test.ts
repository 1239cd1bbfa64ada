import { describe, expect, it } from 'vitest';
import type { SheetDraft, WorkbookDraft } from '../../src/workbook/draft';
import { placeLists } from '../../src/workbook/lists';

function draftWith(...lists: readonly (readonly string[])[]): WorkbookDraft {
  const range = { top: 1, left: 1, bottom: 1, right: 1 };
  const entryRules = lists.map((choices) => ({
    range,
    rule: { kind: 'list' as const, choices, strict: true },
    prompt: '',
    refusal: '',
  }));
  const sheet: SheetDraft = { name: '表', widths: [], rows: [], entryRules };
  return { title: '', date: '2007-01-01', sheets: [sheet] };
}

/** A list that takes so many characters when it is written into the rule. */
const long = (length: number) => [
  ...Array.from({ length: 9 }, (_, index) => `${index}`.repeat(20)),
  '9'.repeat(length - 189),
];
const contents = (sheet: SheetDraft | undefined) =>
  [...(sheet?.rows ?? [])].map(({ cells }) => cells.map((cell) => cell?.content));

describe('the choices of a list', () => {
  it.each<[string, readonly string[], boolean]>([
    ['255 characters', long(255), true],
    ['256 characters', long(256), false],
    ['a comma in one of them', ['甲,乙', '丙'], false],
    ['a quote in one of them', ['"甲"', '丙'], false],
    ['few', ['是', '否'], true],
  ])('%s: in the rule itself is %s', (_what, choices, inline) => {
    const { placement, sheet } = placeLists(draftWith(choices));
    if (inline) expect([placement(choices), sheet]).toEqual([{ inline: choices }, undefined]);
    else {
      expect(placement(choices)).toEqual({ range: `'_lists'!$A$1:$A$${choices.length}` });
      expect(contents(sheet)).toEqual(choices.map((choice) => [choice]));
      expect(sheet?.visibility).toBe('veryHidden');
    }
  });

  it('have a column each, the same list one for all', () => {
    const [one, other] = [long(300), long(400)];
    const { placement, sheet } = placeLists(draftWith(one, other, [...one], ['是', '否']));
    expect([one, other, [...one]].map(placement)).toEqual([
      { range: "'_lists'!$A$1:$A$10" },
      { range: "'_lists'!$B$1:$B$10" },
      { range: "'_lists'!$A$1:$A$10" },
    ]);
    expect(contents(sheet)[0]).toEqual([one[0], other[0]]);
  });
});
