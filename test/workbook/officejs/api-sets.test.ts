import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aboveRequired, apiUses, newer } from './api-sets';

/** The API sets the manifest requires, with their versions. */
function required(): Readonly<Record<string, string>> {
  const sets = fs.readFileSync('manifest.xml', 'utf8').matchAll(/<Set\s+Name="(\w+)"\s+MinVersion="([\d.]+)"/g);
  return Object.fromEntries([...sets].map(([, name = '', version = '']) => [name, version]));
}

/** Every file of the sources that names Office's globals. */
function sources(folder = 'src'): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/.test(file) && /\b(?:Excel|Office|OfficeExtension)\./.test(fs.readFileSync(file, 'utf8'))
      ? [file]
      : [];
  });
}

const inline = {
  'src/workbook/officejs/inline.ts': `
    export async function some(context: Excel.RequestContext, args: Excel.WorksheetChangedEventArgs) {
      const sheet = context.workbook.worksheets.getItem('x');
      sheet.protection.pauseProtection();
      sheet.load('name,protection/isPaused');
      sheet.getRange('A1').values = [[1]];
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return args.triggerSource;
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.9')) args.triggerSource;
      return undefined;
    }
  `,
};

const files = sources();
const uses = apiUses(files, inline);
const inlineFile = Object.keys(inline)[0];
const own = uses.filter(({ file }) => file !== inlineFile);

describe('what the add-in uses of Excel', () => {
  it('is found: what the adapter cannot do without is among it', () => {
    expect(files).toContain('src/workbook/officejs/attempt.ts');
    const members = new Map(own.map(({ member, set }) => [member, set]));
    expect(members.get('Range.values')).toBe('ExcelApi 1.1');
    expect(members.get('WorksheetProtection.protected')).toBe('ExcelApi 1.2');
    expect(members.get('Worksheet.pageLayout')).toBe('ExcelApi 1.9');
  });

  it('is there in every Excel the manifest lets in, or stands behind a gate', () => {
    expect(required()['ExcelApi']).toBe('1.13');
    expect(aboveRequired(own, required()).map(({ file, member, set }) => `${file}: ${member} (${set})`)).toEqual([]);
  });

  it('is seen through where it is not: newer members, in load too, and gates that ask for too little', () => {
    const found = aboveRequired(
      uses.filter(({ file }) => file === inlineFile),
      { ExcelApi: '1.13' },
    );
    expect(found.map(({ member, gate }) => [member, gate])).toEqual([
      ['WorksheetProtection.pauseProtection', undefined],
      ['WorksheetProtection.isPaused', undefined],
      ['WorksheetChangedEventArgs.triggerSource', '1.9'],
    ]);
  });

  it('is compared by number, not by text', () => {
    expect([newer('1.9', '1.13'), newer('1.14', '1.13'), newer('2.0', '1.13')]).toEqual([false, true, true]);
  });
});
