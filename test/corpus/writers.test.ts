import { beforeAll, describe, expect, it } from 'vitest';
import {
  filledByOpenpyxl,
  resaved,
  rewrittenByXlsxWriter,
  withLibreOffice,
  withOpenpyxl,
  withXlsxWriter,
} from '../interop/programs';
import { mergedFromFolder } from './handed-in';
import { asMacroEnabled, asPrefixed, asStrict, partsOf } from './rewritten';
import { expected, messy, name, saidOf } from './writers';

let original: Uint8Array;

beforeAll(async () => {
  original = await messy();
});

const files = () => new Map([[name, original]]);

/** What the report says of the return as a program has saved it. */
async function reportOn(saved: ReadonlyMap<string, Uint8Array>, kind = 'xlsx') {
  const bytes = saved.get(name) ?? new Uint8Array();
  return saidOf(await mergedFromFolder([{ name: name.replace(/xlsx$/, kind), bytes }]));
}

describe('a return, whatever program wrote it', () => {
  it('as Excel does', async () => {
    expect(await reportOn(files())).toEqual(expected);
  });

  it('as Excel does under “Strict Open XML”, days as texts of ISO 8601', async () => {
    const strict = asStrict(original);
    const parts = [...partsOf(strict).values()].join('\n');
    expect(parts).toMatch(/<c r="A4"[^>]* t="d"><v>2007-09-03<\/v>/);
    expect(parts.match(/schemas\.openxmlformats\.org\/(?:spreadsheetml|officeDocument)[^"]*/g)).toBeNull();
    expect(await reportOn(new Map([[name, strict]]))).toEqual(expected);
  });

  it('as a workbook with macros', async () => {
    const withMacros = asMacroEnabled(original);
    expect(partsOf(withMacros).get('[Content_Types].xml')).toContain('macroEnabled');
    expect(await reportOn(new Map([[name, withMacros]]), 'xlsm')).toEqual(expected);
  });

  it.each([
    ['', (bytes: Uint8Array) => asPrefixed(bytes)],
    [' in the strict form', (bytes: Uint8Array) => asPrefixed(asStrict(bytes))],
  ])('with a prefix on every element of every part%s', async (_, rewrite) => {
    const rewritten = rewrite(original);
    for (const [part, content] of partsOf(rewritten)) expect([part, / xmlns="/.test(content)]).toEqual([part, false]);
    expect(await reportOn(new Map([[name, rewritten]]))).toEqual(expected);
  });
});

withLibreOffice('a return saved by LibreOffice', () => {
  it.each(['xlsx', 'xls', 'ods'] as const)('as %s', async (kind) => {
    expect(await reportOn(resaved(files(), false, kind), kind)).toEqual(expected);
  });
});

withOpenpyxl('a return saved by openpyxl', () => {
  it('says the same', async () => {
    expect(await reportOn(filledByOpenpyxl(files(), {}))).toEqual(expected);
  });
});

withXlsxWriter('a return written by XlsxWriter', () => {
  it('says the same', async () => {
    expect(await reportOn(rewrittenByXlsxWriter(files()))).toEqual(expected);
  });
});
