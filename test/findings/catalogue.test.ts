import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/findings/catalogue';
import { english } from '../../src/findings/english';
import { finding, placed, type FindingCode } from '../../src/findings/finding';
import { findingsPage } from '../../src/findings/page';
import { placeName, report, sentence } from '../../src/findings/sentence';

const codes = Object.keys(catalogue) as FindingCode[];
const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the catalogue', () => {
  it.each(codes)('%s says in both languages what happened, with the same values', (code) => {
    const { zh, nextZh } = catalogue[code];
    const { en, nextEn } = english[code];
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(zh).toMatch(/[\u4e00-\u9fff].*[。.]$|[\u4e00-\u9fff].*\{\w+\}$/s);
    expect(en).not.toMatch(/[。，；]/);
    for (const name of named(en + nextEn)) expect(named(zh + nextZh)).toContain(name);
  });

  it('tells what to do next wherever something is wrong', () => {
    const silent = codes.filter((code) => catalogue[code].severity === 'error' && catalogue[code].nextZh === '');
    expect(silent.filter((code) => !/请/.test(catalogue[code].zh))).toEqual([]);
  });

  it('is the manual’s page of findings', () => {
    expect(fs.readFileSync('docs/findings.md', 'utf8')).toBe(findingsPage());
  });
});

describe('a finding', () => {
  const found = finding('unit-not-reported', { unit: 'U02' }, { unit: '区委宣传部' });

  it('has its severity from the catalogue', () => expect(found.severity).toBe('warning'));

  it('keeps the place it has and takes the rest', () => {
    const [placedOne] = placed([found], { file: 'a.xlsx', unit: 'U09' });
    expect(placedOne?.where).toEqual({ file: 'a.xlsx', unit: 'U02' });
  });

  it('is said with its values, in either language', () => {
    expect(sentence(found)).toContain('区委宣传部');
    expect(sentence(found, 'en')).toContain('区委宣传部');
    expect(sentence(found)).not.toMatch(/\{\w+\}/);
  });

  it('names its place as people do', () => {
    expect(placeName({ file: 'a.xlsx', sheet: '指标', cell: 'D8', field: '本年数' })).toBe('a.xlsx “指标”表 D8');
    expect(placeName({ file: 'n.txt', line: 3 })).toBe('n.txt 第3行');
    expect(report(found)).toMatch(/^提醒：/);
  });
});
