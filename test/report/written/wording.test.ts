import { describe, expect, it } from 'vitest';
import { defaultTemplates, type ReportTemplates } from '../../../src/ledger/templates/report-templates';
import { parseTemplate, type Template } from '../../../src/ledger/templates/sentence-template';
import { CountedSheet } from '../../../src/report/written/counted';
import { excerptOf, listed, stopped } from '../../../src/report/written/excerpt';
import { numberText, percentText } from '../../../src/report/written/number-style';
import { figureValue, textValue, Wording, type Value } from '../../../src/report/written/wording';
import { taskTotalSheet } from '../../../src/consolidation/sheets';

const origin = new CountedSheet(taskTotalSheet, 1).cell('逾期', 0);
const number = (value?: number): Value => figureValue('数', value, numberText, origin);

function say(text: string, values: Readonly<Record<string, Value>>): string {
  const templates: ReportTemplates = { ...defaultTemplates, opening: parseTemplate(text) as Template };
  return new Wording(templates, {}).say('opening', values).text;
}

describe('a template says', () => {
  it.each<[string, string, Readonly<Record<string, Value>>, string]>([
    ['what it is given', '已报{甲}个。', { 甲: number(3) }, '已报3个。'],
    ['0, which is known', '已报{甲}个。', { 甲: number(0) }, '已报0个。'],
    ['nothing of what is not known', '已报{甲}个。', { 甲: number() }, ''],
    ['the sentences that are left', '甲{甲}个。乙{乙}个。', { 甲: number(), 乙: number(2) }, '乙2个。'],
    [
      'that one of several is not known',
      '甲{甲}个，乙{乙}个。',
      { 甲: number(1), 乙: number() },
      '甲1个，乙（未报）个。',
    ],
    ['no part in brackets that is not known', '甲{甲}个[，乙{乙}个]。', { 甲: number(1), 乙: number() }, '甲1个。'],
    [
      'the part in brackets that is known',
      '甲{甲}个[，乙{乙}个]。',
      { 甲: number(1), 乙: number(0) },
      '甲1个，乙0个。',
    ],
    ['nothing where a list is empty', '未报{甲}个：{名单}。', { 甲: number(0), 名单: textValue('') }, ''],
    ['nothing but its brackets', '[{甲}]。', { 甲: number() }, ''],
    ['full-width braces as well', '已报｛甲｝个［，乙｛乙｝个］。', { 甲: number(3), 乙: number() }, '已报3个。'],
    ['a value with braces as it is', '{甲}。', { 甲: textValue('{乙}[') }, '{乙}[。'],
  ])('%s', (_what, template, values, said) => {
    expect(say(template, values)).toBe(said);
  });

  it('tells the figures it said, and no others', () => {
    const templates = { ...defaultTemplates, opening: parseTemplate('甲{甲}。[乙{乙}{丙}。]') as Template };
    const said = new Wording(templates, {}).say('opening', { 甲: number(1), 乙: number(2), 丙: number() });
    expect(said.figures.map(({ value }) => value)).toEqual([1]);
  });
});

it.each<[string, string]>([
  ['甲{乙', 'unclosed'],
  ['甲[乙', 'unclosed'],
  ['甲}乙', 'unopened'],
  ['甲]乙', 'unopened'],
  ['甲{}乙', 'nameless'],
  ['甲[乙[丙]]', 'nested'],
])('%s is no template: %s', (text, fault) => {
  expect(parseTemplate(text)).toBe(fault);
});

describe('an excerpt', () => {
  it.each<[string, string, number, string]>([
    ['takes whole sentences', '第一句。第二句！第三句？', 2, '第一句。第二句！'],
    ['takes one that never ends', '没有句号的一段', 2, '没有句号的一段'],
    ['does not end within quotation marks', '他说：“好。不错。”然后继续。再一句。', 1, '他说：“好。不错。”然后继续。'],
    ['does not end within brackets', '完成（见附件。）后续进行。完', 1, '完成（见附件。）后续进行。'],
    ['takes the whole line where a bracket has no other half', '甲（乙。丙。', 1, '甲（乙。丙。'],
    ['ends with its line', '第一行没有句号\n第二行。', 2, '第一行没有句号'],
    ['keeps several full stops together', '进行中。。。第二句。', 1, '进行中。。。'],
    ['of nothing is nothing', ' \n ', 2, ''],
    ['does not take a decimal point for an end', '增长3.5%。第二句。', 1, '增长3.5%。'],
  ])('%s', (_what, text, most, excerpt) => {
    expect(excerptOf(text, most)).toBe(excerpt);
    expect(text).toContain(excerpt);
  });

  it.each([
    ['完成', '完成。'],
    ['完成。', '完成。'],
    ['“完成。”', '“完成。”'],
    ['完成；', '完成；'],
  ])('of %s ends as %s', (text, ended) => {
    expect(stopped(text)).toBe(ended);
  });
});

it('lists names, and says that there are more', () => {
  expect(listed(['甲', '乙'], 2)).toBe('甲、乙');
  expect(listed(['甲', '乙', '丙'], 2)).toBe('甲、乙等');
});

it.each<[number, number, string]>([
  [1234567, 0, '1234567'],
  [12.345, 0, '12.35'],
  [0.1 + 0.2, 0, '0.3'],
  [123456, 10_000, '12.35万'],
  [9999, 10_000, '9999'],
])('%d counting in 万 from %d is written %s', (value, from, text) => {
  expect(numberText(value, from)).toBe(text);
});

it.each<[number, string]>([
  [0.15734, '15.7%'],
  [1, '100%'],
  [0.0001, '0.01%'],
  [0, '0%'],
])('%d is written %s', (value, text) => {
  expect(percentText(value)).toBe(text);
});
