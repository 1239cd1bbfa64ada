import { expect, it } from 'vitest';
import { fileLink } from '../../../src/report/cells/file-link';

const place = { file: 'U03_区发改局.xlsx', sheet: '指标', cell: 'D4' };

it.each<[string, string, Parameters<typeof fileLink>[1], string]>([
  ['a file', '', { file: 'a.xlsx' }, 'HYPERLINK("a.xlsx","D4")'],
  ['a file in a folder', '../回收/', { file: 'a.xlsx' }, 'HYPERLINK("../回收/a.xlsx","D4")'],
  ['a cell', '回收/', place, `HYPERLINK("回收/U03_区发改局.xlsx#'指标'!D4","D4")`],
  ['a file in an archive', '回收/', { ...place, file: 'a/b.zip/U03.zip/U03.xlsx' }, 'HYPERLINK("回收/a/b.zip","D4")'],
  ['an archive', '', { file: 'b.ZIP' }, 'HYPERLINK("b.ZIP","D4")'],
  ['a sheet without a cell', '', { file: 'a.xlsx', sheet: '指标' }, 'HYPERLINK("a.xlsx","D4")'],
  ['a quote in a sheet’s name', '', { ...place, file: 'a.xlsx', sheet: "it's" }, `HYPERLINK("a.xlsx#'it''s'!D4","D4")`],
  ['quotes in a path', '', { file: '"a" b.xlsx' }, 'HYPERLINK("""a"" b.xlsx","D4")'],
  ['? and & in a path', '', { file: '问?a=1&b.xlsx' }, 'HYPERLINK("问%3Fa=1&b.xlsx","D4")'],
  ['an escape in a path', '', { file: '%2e%2e.xlsx' }, 'HYPERLINK("%252e%252e.xlsx","D4")'],
  ['# and % in a path', '第#1批/', { file: '100%.xlsx' }, 'HYPERLINK("第%231批/100%25.xlsx","D4")'],
])('%s', (_what, folder, target, formula) => {
  expect(fileLink(folder, target, 'D4')).toEqual({ formula, result: 'D4' });
});

it.each([
  [255, true],
  [256, false],
  [300, false],
])('a path of %i characters is a link: %s', (length, linked) => {
  const content = fileLink('', { file: `${'长'.repeat(length - 5)}.xlsx` }, 'D4');
  expect(typeof content === 'object' && content !== null && 'formula' in content).toBe(linked);
  if (!linked) expect(content).toBe('D4');
});

it.each([
  ['a scheme', 'http:/evil.example/a.xlsx'],
  ['a script', 'javascript:alert(1).xlsx'],
  ['a drive', 'C:a.xlsx'],
  ['a server', '\\\\server\\share\\a.xlsx'],
  ['a step out', '../a.xlsx'],
  ['a step out of an archive', 'b.zip/../../a.xlsx'],
  ['a Windows step out', '..\\..\\a.xlsx'],
  ['the root', '/etc/passwd'],
  ['a line break', 'a\nb.xlsx'],
  ['a control character', 'a\u0001.xlsx'],
  ['half a surrogate pair', 'a\ud800.xlsx'],
])('%s in a name makes no link', (_what, file) => {
  expect(fileLink('', { file, sheet: '指标', cell: 'D4' }, 'D4')).toBe('D4');
});
