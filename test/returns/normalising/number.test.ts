import { describe, expect, it } from 'vitest';
import { readNumber, type NumberExpected } from '../../../src/returns/normalising';
import type { Cell } from '../../../src/workbook/snapshot';
import { cellOf, dateCell, errorCell, outcome, percentCell, uncomputed } from './cells';

type Case = [written: string | number | Cell | undefined, value: number | string, ...codes: string[]];

function check(title: string, expected: NumberExpected, cases: Case[]): void {
  describe(title, () => {
    it.each(cases.map((each) => [each] as const))('%j', ([written, ...wanted]) => {
      const cell = typeof written === 'object' || written === undefined ? written : cellOf(written);
      expect(outcome(readNumber(cell, expected))).toEqual(wanted);
    });
  });
}

const people = { unit: '人', integer: true, min: 0 };

check('plain digits', people, [
  [1200, 1200],
  [0, 0],
  [-0, 0],
  [undefined, 'empty'],
  ['  　', 'empty'],
  ['1200', 1200, 'number-as-text'],
  ['0', 0, 'number-as-text'],
  ['1,200', 1200, 'number-as-text'],
  ['1，200', 1200, 'number-as-text'],
  ['1,234,567', 1234567, 'number-as-text'],
  ['１２００', 1200, 'number-as-text'],
  ['１，２００', 1200, 'number-as-text'],
  [' 1200 ', 1200, 'number-as-text'],
  ['1 200', 1200, 'number-as-text'],
  ['1\u00a0200', 1200, 'number-as-text'],
  ['1\u3000200', 1200, 'number-as-text'],
  ['1\u2009200', 1200, 'number-as-text'],
  ['12\u200b00', 1200, 'number-as-text'],
  ["'1200", 1200, 'number-as-text'],
  ['1200。', 1200, 'number-as-text'],
  ['0200', 200, 'number-as-text'],
  [cellOf(1200, { formula: true }), 1200],
]);

check('decimals', { unit: '万元' }, [
  [3.5, 3.5],
  [cellOf(0.1 + 0.2, { formula: true }), 0.30000000000000004],
  ['３．５', 3.5, 'number-as-text'],
  ['1.200', 1.2, 'number-as-text'],
  ['.5', 0.5, 'number-as-text'],
  ['1,200.50', 1200.5, 'number-as-text'],
  ['-3.5', -3.5, 'number-as-text'],
  ['－３．５', -3.5, 'number-as-text'],
  ['−3.5', -3.5, 'number-as-text'],
  ['三点五', 3.5, 'number-chinese'],
]);

check('separators that may part two numbers', people, [
  ['1,2', 'unreadable', 'number-ambiguous'],
  ['12,00', 'unreadable', 'number-ambiguous'],
  ['1,2000', 'unreadable', 'number-ambiguous'],
  ['0,200', 'unreadable', 'number-ambiguous'],
  ['12 34', 'unreadable', 'number-ambiguous'],
  ['1,200，300', 'unreadable', 'number-ambiguous'],
  ['200 300', 200300, 'number-doubtful'],
  ['200，300', 200300, 'number-doubtful'],
  ['200\n300', 'unreadable', 'number-several'],
  ['200\t300', 'unreadable', 'number-several'],
]);

check('the unit behind: 人', people, [
  ['1200人', 1200, 'number-has-unit'],
  ['1200 名', 1200, 'number-has-unit'],
  ['1,200位', 1200, 'number-has-unit'],
  ['1200（人）', 1200, 'number-has-unit'],
  ['共120人', 120, 'number-has-unit'],
  ['共计120', 120, 'number-as-text'],
  ['合计：一百二十人', 120, 'number-chinese'],
  ['共约120人', 120, 'number-estimate'],
  ['累计120人', 'unreadable', 'number-unreadable'],
  ['共', 'unreadable', 'number-unreadable'],
  ['3万', 30000, 'number-scaled'],
  ['3万人', 30000, 'number-scaled'],
  ['1.2万人', 12000, 'number-scaled'],
  ['3天', 'unreadable', 'number-wrong-unit'],
  ['300人次', 'unreadable', 'number-wrong-unit'],
  ['300元', 'unreadable', 'number-wrong-unit'],
  ['¥300', 'unreadable', 'number-wrong-unit'],
  ['2007年', 'unreadable', 'number-wrong-unit'],
  ['85%', 'unreadable', 'number-wrong-unit'],
  [percentCell(12), 'unreadable', 'number-wrong-unit'],
]);

check('the unit behind: 次', { unit: '次' }, [
  ['３场次', 3, 'number-has-unit'],
  ['3场', 3, 'number-has-unit'],
  ['3次', 3, 'number-has-unit'],
  ['3个', 'unreadable', 'number-wrong-unit'],
]);
check('the unit behind: 人次', { unit: '人次' }, [
  ['300人次', 300, 'number-has-unit'],
  ['300人', 'unreadable', 'number-wrong-unit'],
]);
check('the unit behind: 平方米', { unit: '平方米' }, [
  ['200㎡', 200, 'number-has-unit'],
  ['200平米', 200, 'number-has-unit'],
  ['200m2', 200, 'number-has-unit'],
  ['200m²', 200, 'number-has-unit'],
  ['3万平方米', 30000, 'number-scaled'],
  ['㎡', 'unreadable', 'number-unreadable'],
  ['2亩', 'unreadable', 'number-wrong-unit'],
]);
check('the unit behind: 小时', { unit: '小时' }, [
  ['3.5小时', 3.5, 'number-has-unit'],
  ['3个小时', 3, 'number-has-unit'],
  ['90分钟', 'unreadable', 'number-wrong-unit'],
]);
check('the unit behind: one the program has never heard of', { unit: '盏' }, [['5盏', 5, 'number-has-unit']]);
check('the unit behind: %', { unit: '%' }, [
  [85, 85],
  ['85%', 85, 'number-has-unit'],
  [percentCell(0.85), 85, 'number-has-unit'],
  [0.85, 0.85, 'number-doubtful'],
]);

check('money in 万元', { unit: '万元', min: 0 }, [
  ['3万元', 3, 'number-has-unit'],
  ['3 万元', 3, 'number-has-unit'],
  ['3', 3, 'number-as-text'],
  ['0.57万元', 0.57, 'number-has-unit'],
  ['三万元', 3, 'number-scaled'],
  ['500元', 0.05, 'number-scaled'],
  ['34567元', 3.4567, 'number-scaled'],
  ['￥500', 0.05, 'number-scaled'],
  ['5千元', 0.5, 'number-scaled'],
  ['1.5亿元', 15000, 'number-scaled'],
  ['3万4000元', 3.4, 'number-scaled'],
  ['3万', 3, 'number-doubtful'],
  ['1.5亿', 15000, 'number-doubtful'],
  ['3千', 'unreadable', 'number-ambiguous'],
  ['三千', 3000, 'number-doubtful'],
  ['三十二', 32, 'number-chinese'],
  ['3百万元', 300, 'number-scaled'],
  ['3百千万元', 'unreadable', 'number-unreadable'],
  ['300余万元', 300, 'number-estimate'],
  ['3万多元', 3, 'number-estimate'],
]);

check('money in 元', { unit: '元', min: 0 }, [
  ['3万元', 30000, 'number-scaled'],
  ['3万', 30000, 'number-scaled'],
  ['3万4000', 34000, 'number-scaled'],
  ['3万5千', 35000, 'number-scaled'],
  ['三万4000', 34000, 'number-scaled'],
  ['1.5亿元', 150000000, 'number-scaled'],
  ['0.57万元', 5700, 'number-scaled'],
  ['2千元', 2000, 'number-scaled'],
  ['1亿2000万', 120000000, 'number-scaled'],
  ['¥1,200', 1200, 'number-has-unit'],
  ['人民币300元', 300, 'number-has-unit'],
  ['壹佰贰拾元整', 120, 'number-chinese'],
  ['3万4', 34000, 'number-doubtful'],
  ['3千5', 3500, 'number-doubtful'],
  ['3万45', 'unreadable', 'number-ambiguous'],
  ['3万400', 'unreadable', 'number-ambiguous'],
  ['1亿2000', 'unreadable', 'number-ambiguous'],
  ['1亿5千', 'unreadable', 'number-ambiguous'],
  ['9万十', 'unreadable', 'number-ambiguous'],
  ['3百00', 'unreadable', 'number-ambiguous'],
  ['3万40000', 'unreadable', 'number-ambiguous'],
  ['3.5万2000', 'unreadable', 'number-several'],
]);

check('Chinese numerals', people, [
  ['三百二十', 320, 'number-chinese'],
  ['二〇〇七', 2007, 'number-chinese'],
  ['一千二百', 1200, 'number-chinese'],
  ['两百', 200, 'number-chinese'],
  ['十五', 15, 'number-chinese'],
  ['三百人', 300, 'number-chinese'],
  ['一万二千三百', 12300, 'number-chinese'],
  ['壹佰贰拾', 120, 'number-chinese'],
  ['零', 0, 'number-chinese'],
  ['三万五', 35000, 'number-doubtful'],
  ['一千二十', 1020, 'number-doubtful'],
  ['一', 1, 'number-doubtful'],
  ['三五', 'unreadable', 'number-range'],
  ['三四百', 'unreadable', 'number-range'],
  ['十四五人', 'unreadable', 'number-range'],
  ['一五', 'unreadable', 'number-unreadable'],
]);

check('letters for scales', people, [
  ['1.2w', 12000, 'number-doubtful'],
  ['1.2W人', 12000, 'number-doubtful'],
  ['3k', 3000, 'number-doubtful'],
  ['约1.2w人', 12000, 'number-estimate', 'number-doubtful'],
  ['3kg', 'unreadable', 'number-unreadable'],
  ['w', 'unreadable', 'number-unreadable'],
]);
check('letters for scales of money', { unit: '万元', min: 0 }, [
  ['3w', 3, 'number-doubtful'],
  ['3k', 'unreadable', 'number-ambiguous'],
]);

check('a scale without its 一, where it is an estimate', people, [
  ['百余人', 100, 'number-estimate'],
  ['近千人', 1000, 'number-estimate'],
  ['上百', 100, 'number-estimate'],
  ['上千人', 1000, 'number-estimate'],
  ['千余', 1000, 'number-estimate'],
  ['百人以上', 100, 'number-estimate'],
  ['过百', 100, 'number-estimate'],
  ['百把人', 100, 'number-estimate'],
  ['近万人', 10000, 'number-estimate'],
  ['百人', 'unreadable', 'number-unreadable'],
  ['上', 'unreadable', 'number-unreadable'],
  ['上300', 'unreadable', 'number-unreadable'],
]);

check('so many, and nobody knows how many', people, [
  ...['几百', '几十人', '好几个', '十几', '二十几人', '20几', '数百人', '数十', '若干', '约数百人', '成百上千'].map(
    (text): Case => [text, 'unreadable', 'number-vague'],
  ),
  ['几乎没有', 'unreadable', 'number-unreadable'],
  ['数据待补', 'unreadable', 'number-unreadable'],
]);

check('estimates and ranges', people, [
  ['约300人', 300, 'number-estimate'],
  ['300余人', 300, 'number-estimate'],
  ['近300', 300, 'number-estimate'],
  ['大约300', 300, 'number-estimate'],
  ['300左右', 300, 'number-estimate'],
  ['300人左右', 300, 'number-estimate'],
  ['300以上', 300, 'number-estimate'],
  ['300多人', 300, 'number-estimate'],
  ['三百余人', 300, 'number-estimate'],
  ['300+', 300, 'number-estimate'],
  ['约三万五', 35000, 'number-estimate', 'number-doubtful'],
  ['约300.5', 300.5, 'number-estimate', 'number-fraction'],
  ['＞300人', 300, 'number-estimate'],
  ['300（估）', 300, 'number-estimate'],
  ['300人（预计）', 300, 'number-estimate'],
  ['200-300', 'unreadable', 'number-range'],
  ['200－300', 'unreadable', 'number-range'],
  ['200~300', 'unreadable', 'number-range'],
  ['200～300', 'unreadable', 'number-range'],
  ['200—300', 'unreadable', 'number-range'],
  ['200至300', 'unreadable', 'number-range'],
  ['200人到300人', 'unreadable', 'number-range'],
  ['约200-300人', 'unreadable', 'number-range'],
  ['二百至三百', 'unreadable', 'number-range'],
]);

check('not applicable', people, [
  ['—', 'notApplicable'],
  ...[
    '－',
    '-',
    '--',
    '——',
    '/',
    '／',
    '无',
    ' 无 ',
    '无。',
    '無',
    '没有',
    '不涉及',
    '不适用',
    'N/A',
    'n/a',
    '─',
    'ー',
  ].map((written): Case => [written, 'notApplicable', 'not-applicable']),
]);

check('no digits', people, [
  ...['①', '㎡', '½', '³', '⑩', '㈠', 'Ⅲ', '𝟙', '٣', '約', '○', '多', '未填'].map((written): Case => [
    written,
    'unreadable',
    'number-unreadable',
  ]),
  ['3½', 'unreadable', 'number-unreadable'],
  ['3①', 'unreadable', 'number-unreadable'],
]);

check('formulas that failed', people, [
  [errorCell('#DIV/0!'), 'unreadable', 'formula-error'],
  [errorCell('#REF!'), 'unreadable', 'formula-error'],
  ['#VALUE!', 'unreadable', 'formula-error'],
  [uncomputed, 'unreadable', 'formula-uncomputed'],
  [cellOf(300, { formula: true, external: true }), 'unreadable', 'formula-external'],
  [cellOf('#REF!', { kind: 'error', external: true }), 'unreadable', 'formula-external'],
]);

check('cells of another kind', people, [
  [cellOf(true), 'unreadable', 'number-unreadable'],
  [dateCell('2007-03-05', 39146), 'unreadable', 'number-as-date'],
]);

check('limits', people, [
  [-5, 'unreadable', 'number-below-minimum'],
  ['-5', 'unreadable', 'number-below-minimum'],
  ['负五', 'unreadable', 'number-below-minimum'],
  [3.5, 3.5, 'number-fraction'],
  ['3.5', 3.5, 'number-as-text', 'number-fraction'],
  [299.99999999999994, 299.99999999999994, 'number-fraction'],
  [2e12, 2e12, 'number-huge'],
  ['3万亿', 3e12, 'number-scaled', 'number-huge'],
  ['12345678901234567', 12345678901234568, 'number-doubtful', 'number-huge'],
  ['9'.repeat(400), 'unreadable', 'number-unreadable'],
]);

check('what may be more or something else', people, [
  ['1e3', 'unreadable', 'number-ambiguous'],
  ['1.2E+05', 'unreadable', 'number-ambiguous'],
  ['+5', 'unreadable', 'number-ambiguous'],
  ['=5', 'unreadable', 'number-unreadable'],
  ['@5', 'unreadable', 'number-unreadable'],
  ['男3人女5人', 'unreadable', 'number-several'],
  ['1200（含培训800）', 'unreadable', 'number-several'],
  ['3。5', 'unreadable', 'number-several'],
]);

describe('what a reading carries', () => {
  it('keeps the raw text and shows what was adopted', () => {
    const read = readNumber(cellOf(' １，２００人 '), people);
    expect(read.raw).toBe(' １，２００人 ');
    expect(read.findings[0]?.values).toEqual({ raw: ' １，２００人 ', adopted: '1200', unit: '人' });
  });

  it('names the unit that was found', () => {
    expect(readNumber(cellOf('3天'), people).findings[0]?.values).toMatchObject({
      found: '天',
      unit: '人',
      adopted: '',
    });
  });

  it('makes no list of findings for a plain number', () => {
    expect(readNumber(cellOf(1), people).findings).toBe(readNumber(cellOf(2), people).findings);
  });
});
