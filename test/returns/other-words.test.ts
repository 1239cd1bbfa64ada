import { expect, it } from 'vitest';
import type { Contents } from './written';
import { carefulReturn, codesAndCells, readBack, returnWith } from './written';
import { textCell, withCells, withSheet } from './reshaped';

const activity = { A4: { date: '2007-05-08' }, B4: '讲座', C4: '讲座', E4: '广场', F4: 30, G4: 0 };

it.each<[string, string, string, string[][]]>([
  ['its code', 'T06', 'T06', []],
  ['its code as people type it', ' t０６', 'T06', []],
  ['its code without the zero', 'T6', 'T06', [['task-code-rewritten', '活动!D4']]],
  ['its name', '科普资源开发与共享工程', 'T06', [['task-code-rewritten', '活动!D4']]],
  ['both', 'T06 科普资源开发与共享工程', 'T06', [['task-code-rewritten', '活动!D4']]],
  ['the code of one and the name of another', 'T05科普资源开发与共享工程', '', [['task-code-unknown', '活动!D4']]],
  ['two codes', 'T01、T06', '', [['task-code-unknown', '活动!D4']]],
  ['a number alone', '6', '', [['task-code-unknown', '活动!D4']]],
  ['none', '无', '', []],
])('a task is named by %s', (_, written, task, finds) => {
  const { content, findings } = readBack(carefulReturn('U03', { 活动: { ...activity, D4: written } }));
  expect(codesAndCells(findings)).toEqual(finds);
  expect(content?.activities[0]?.task).toBe(task);
});

const none = ['row-says-none'];

it.each<[string, Contents, number, string[]]>([
  ['活动: 无 in the first cell', { 活动: { A4: '无' } }, 0, none],
  ['活动: / all over', { 活动: { A4: '/', B4: '/', C4: '/', D4: '/', E4: '/', F4: '/', G4: '/', H4: '/' } }, 0, none],
  ['活动: 无 for a name, and a day', { 活动: { A4: { date: '2007-05-08' }, B4: '无' } }, 1, []],
  ['问题建议: 无', { 问题建议: { C4: '无' } }, 0, none],
  ['问题建议: 无 in the first cell', { 问题建议: { A4: '无' } }, 0, none],
  ['问题建议: a kind and 暂无意见。', { 问题建议: { A4: '意见', C4: '暂无意见。' } }, 0, none],
  ['问题建议: 无 and a unit that is asked', { 问题建议: { A4: '问题', C4: '无', D4: '区财政局' } }, 1, []],
  ['问题建议: 无人负责', { 问题建议: { A4: '问题', C4: '无人负责' } }, 1, []],
  ['问题建议: a kind alone', { 问题建议: { A4: '问题' } }, 0, ['row-not-entry']],
  ['问题建议: a kind and a task', { 问题建议: { A4: '问题', B4: 'T01' } }, 1, ['matter-incomplete']],
  ['活动: a heading between rows', { 活动: { A4: '一、讲座类' } }, 0, ['row-not-entry']],
  ['活动: a name alone', { 活动: { B4: '讲座' } }, 1, []],
])('what says that there is nothing is no entry. %s', (_, contents, entries, codes) => {
  const { content, findings } = readBack(returnWith('U03', contents));
  expect((content?.activities.length ?? 0) + (content?.matters.length ?? 0)).toBe(entries);
  const said = ['row-says-none', 'row-not-entry', 'matter-incomplete', 'activity-nameless', 'not-applicable'];
  expect(findings.map(({ code }) => code).filter((code) => said.includes(code))).toEqual(codes);
});

it.each([
  ['2008', [['locked-cell-edited', '单位信息!B5']]],
  ['２００７年度', []],
  ['', []],
])('the year in the locked cell is “%s”', (year, finds) => {
  const { content, findings } = readBack(carefulReturn('U03', { 单位信息: { B5: year } }));
  expect(codesAndCells(findings)).toEqual(finds);
  expect(content).toBeDefined();
});

it('takes 零报告 beside 零报告 for an answer', () => {
  const info = { B6: '填报员', B7: '1', B8: '负责人', B9: { date: '2008-01-20' }, B10: '零报告' };
  const { content, findings } = readBack(returnWith('U03', { 单位信息: info }));
  expect(codesAndCells(findings)).toEqual([['choice-rewritten', '单位信息!B10']]);
  expect(content?.nothingToReport).toBe(true);
});

it('passes over the header where it stands once more among the rows', () => {
  const headers = ['日期', '活动名称', '活动类型', '任务编号', '地点', '参加人数', '经费（元）', '备注'];
  const again = headers.map((header, index) => textCell(30, index + 1, header));
  const filled = carefulReturn('U03', { 活动: { ...activity, B31: '下一页的讲座' } });
  const before = readBack(filled);
  const after = readBack(withSheet(filled, '活动', (sheet) => withCells(sheet, again)));
  expect(after.content?.activities).toEqual(before.content?.activities);
  expect(after.findings).toEqual(before.findings);
});
