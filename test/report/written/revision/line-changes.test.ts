import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChanges, type LineChange } from '../../../../src/report/written/revision/line-changes';

const lines = (text: string): string[] => (text === '' ? [] : text.split(' '));
const told = (change: LineChange): string =>
  change.kind === 'changed'
    ? `${change.before}>${change.after}`
    : change.kind === 'added'
      ? `+${change.after}`
      : `-${change.before}`;

describe('the changes', () => {
  it.each<[string, string, string, string[]]>([
    ['of the same text are none', '甲 乙 丙', '甲 乙 丙', []],
    ['a line put in', '甲 丙', '甲 乙 丙', ['+乙']],
    ['a line taken out', '甲 乙 丙', '甲 丙', ['-乙']],
    ['a line in the place of another', '甲 乙 丙', '甲 丁 丙', ['乙>丁']],
    [
      'a line that was rewritten among new ones',
      '头 已报送3个单位。 尾',
      '头 全新的话 已报送5个单位。 尾',
      ['+全新的话', '已报送3个单位。>已报送5个单位。'],
    ],
    ['a line that stands several times', '同 甲 同 乙 同', '同 甲 同 丙 乙 同', ['+丙']],
    ['everything', '', '甲 乙', ['+甲', '+乙']],
    ['nothing left', '甲 乙', '', ['-甲', '-乙']],
    ['a line that moved', '甲 乙 丙 丁', '乙 丙 丁 甲', ['-甲', '+甲']],
  ])('%s', (_what, before, after, changes) => {
    expect(lineChanges(lines(before), lines(after)).map(told)).toEqual(changes);
  });

  it('say under which heading they stand', () => {
    const before = ['一、基本情况', '（一）报送情况', '已报3个。', '二、任务进展', '旧话。', '尾'];
    const after = ['一、基本情况', '（一）报送情况', '已报5个。', '二、任务进展', '尾'];
    expect(lineChanges(before, after)).toEqual([
      { kind: 'changed', under: '（一）报送情况', before: '已报3个。', after: '已报5个。' },
      { kind: 'removed', under: '二、任务进展', before: '旧话。' },
    ]);
  });
});

const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '一段比较长的话', '一段更长的话'), { maxLength: 30 });

it('account for every line of both texts, and leave the rest in its order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = lineChanges(before, after);
      const without = (all: readonly string[], gone: readonly string[]): string[] => {
        const left = [...gone];
        return all.filter((line) => {
          const at = left.indexOf(line);
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
      };
      const gone = changes.flatMap((change) => (change.kind === 'added' ? [] : [change.before]));
      const come = changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.after]));
      expect(before.length - gone.length).toBe(after.length - come.length);
      expect(without(before, gone).sort()).toEqual(without(after, come).sort());
      if (before.join() === after.join()) expect(changes).toEqual([]);
    }),
  );
});
