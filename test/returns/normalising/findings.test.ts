import { expect, it } from 'vitest';
import { normalisingEntries } from '../../../src/findings/catalogue/normalising';
import { sentence } from '../../../src/findings/sentence';
import {
  readChoice,
  readDate,
  readNumber,
  readShare,
  readText,
  type Normalised,
} from '../../../src/returns/normalising';
import { cellOf, dateCell, errorCell, uncomputed } from './cells';

const number = (written: string | number) => readNumber(cellOf(written), { unit: '人', integer: true, min: 0 });
const date = (written: string | number) => readDate(cellOf(written), { year: 2007 });
const share = (written: string | number) => readShare(cellOf(written));

/** One cell for each code. */
const examples: Record<keyof typeof normalisingEntries, Normalised<unknown>> = {
  'formula-error': readText(errorCell('#REF!')),
  'formula-uncomputed': readText(uncomputed),
  'formula-external': readText(cellOf('甲', { external: true })),
  'not-applicable': number('/'),
  'number-as-text': number('１２'),
  'number-has-unit': number('12人'),
  'number-scaled': number('3万'),
  'number-chinese': number('十二'),
  'number-estimate': number('约12'),
  'number-doubtful': number('三万五'),
  'number-fraction': number(1.5),
  'number-huge': number(1e13),
  'number-range': number('1-2'),
  'number-vague': number('几十'),
  'number-ambiguous': number('1,2'),
  'number-as-date': readNumber(dateCell('2007-03-05', 39146), { unit: '人' }),
  'number-several': number('男3女5'),
  'number-wrong-unit': number('3天'),
  'number-below-minimum': number(-1),
  'number-unreadable': number('①'),
  'share-rescaled': share(85),
  'share-doubtful': share(1),
  'share-over': share('120%'),
  'share-in-words': share('过半'),
  'date-rewritten': date('2007.9.3'),
  'date-year-added': date('9月3日'),
  'date-doubtful': date('07.9.3'),
  'date-far': date('2001.9.3'),
  'date-partial': date('9月上旬'),
  'date-range': date('9月3日-5日'),
  'date-ambiguous': date('9/3/2007'),
  'date-impossible': date('2月30日'),
  'date-unreadable': date('今天'),
  'text-invisible': readText(cellOf('科\u200b普')),
  'text-like-formula': readText(cellOf('=1+1')),
  'text-too-long': readText(cellOf('长'.repeat(32_768))),
  'choice-rewritten': readChoice(cellOf(' 是'), ['是', '否']),
  'choice-unknown': readChoice(cellOf('也许'), ['是', '否']),
};

it.each(Object.entries(examples))('%s is found, carries raw and adopted, and fills its sentences', (code, read) => {
  const found = read.findings.find((each) => each.code === code);
  expect(found?.values).toMatchObject({ raw: read.raw, adopted: expect.any(String) });
  if (found === undefined) return;
  expect(sentence(found, 'zh')).not.toMatch(/[{}]|undefined/);
  expect(sentence(found, 'en')).not.toMatch(/[{}]|undefined/);
});
