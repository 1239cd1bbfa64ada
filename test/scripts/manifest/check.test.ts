import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressedManifest, AddressRefused, baseAddress, manifestVersion } from '../../../scripts/manifest/addressed';
import { checkManifest } from '../../../scripts/manifest/check';
import type { Expected, RemarkCode } from '../../../scripts/manifest/remark';
import { ribbonCommands } from '../../../src/commands/ribbon';

const manifest = fs.readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
const expected: Expected = {
  version,
  requirements: { ExcelApi: '1.13', SharedRuntime: '1.1' },
  functions: ribbonCommands,
  languages: ['en-US'],
};

/** The manifest with one place of it changed; fails where that place is no longer there. */
function changed(place: string, instead: string): string {
  expect(manifest).toContain(place);
  return manifest.replace(place, () => instead);
}

/** The line a text stands on, counted from 1. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const codes = (text: string, against: Expected = expected): RemarkCode[] =>
  checkManifest(text, against).map(({ code }) => code);

test('the manifest of this add-in is as it should be', () => {
  expect(checkManifest(manifest, expected)).toEqual([]);
});

const long = 'x'.repeat(251);
const mutations: readonly { code: RemarkCode; what: string; place: string; instead: string; at?: string }[] = [
  { code: 'not-xml', what: 'an element is not closed', place: '</Hosts>', instead: '', at: '</OfficeApp>' },
  { code: 'unknown-element', what: 'an element of another kind', place: '<Hosts>', instead: '<Form/><Hosts>' },
  {
    code: 'wrong-order',
    what: 'the label of the tab before its group',
    place: '<CustomTab id="Ledger.Tab">',
    instead: '<CustomTab id="Ledger.Tab"><Label resid="Tab.Label" />',
    at: '<Group id="Ledger.Group">',
  },
  {
    code: 'missing-element',
    what: 'no permissions',
    place: '<Permissions>ReadWriteDocument</Permissions>',
    instead: '',
  },
  {
    code: 'repeated-element',
    what: 'two languages to start from',
    place: '<DefaultLocale>',
    instead: '<DefaultLocale>en-US</DefaultLocale>\n<DefaultLocale>',
    at: '<DefaultLocale>zh-CN',
  },
  { code: 'wrong-id', what: 'an id that is no GUID', place: '<Id>7b6ed1bc', instead: '<Id>7b6ed1' },
  { code: 'wrong-version', what: 'not the version of package.json', place: '<Version>', instead: '<Version>9.' },
  {
    code: 'too-long',
    what: 'a description',
    place: 'Description DefaultValue="',
    instead: `Description DefaultValue="${long}`,
  },
  { code: 'too-long', what: 'a description in the other language', place: 'Value="Keeps', instead: `Value="${long}` },
  { code: 'too-long', what: 'a short text', place: '"打开面板"', instead: `"${'面'.repeat(126)}"` },
  { code: 'too-long', what: 'a long text', place: '"重新读', instead: `"${'读'.repeat(251)}` },
  { code: 'too-long', what: 'the id of a button', place: 'id="Ledger.Check"', instead: `id="${'i'.repeat(126)}"` },
  { code: 'too-long', what: 'the name of a function', place: '>check<', instead: `>${'f'.repeat(65)}<` },
  { code: 'id-twice', what: 'two buttons of one id', place: 'id="Ledger.Check"', instead: 'id="Ledger.Open" ' },
  { code: 'resid-undeclared', what: 'a text that nobody wrote', place: '"Check.Tip" />', instead: '"Check.Hint" />' },
  {
    code: 'resid-undeclared',
    what: 'a long text where a short one belongs',
    place: '<Title resid="Check.Label" />',
    instead: '<Title resid="Check.Tip" />',
  },
  {
    code: 'resource-unused',
    what: 'a text that nobody asks for',
    place: '<bt:String id="Tab.Label"',
    instead:
      '<bt:String id="Old.Label" DefaultValue="旧"><bt:Override Locale="en-US" Value="old" /></bt:String><bt:String id="Tab.Label"',
  },
  {
    code: 'not-https',
    what: 'a picture over HTTP',
    place: '"https://localhost:3000/icons/check-16.png"',
    instead: '"http://localhost:3000/icons/check-16.png"',
  },
  {
    code: 'other-address',
    what: 'a picture from elsewhere',
    place: '"https://localhost:3000/icons/check-16.png"',
    instead: '"https://example.org/check-16.png"',
  },
  {
    code: 'size-missing',
    what: 'no small picture of a button',
    place: '<bt:Image size="16" resid="Icon.Merge.16" />',
    instead: '',
  },
  {
    code: 'wrong-host',
    what: 'another program',
    place: '<Host Name="Workbook" />',
    instead: '<Host Name="Document" />',
  },
  { code: 'requirement-missing', what: 'an Excel too old', place: 'MinVersion="1.13"', instead: 'MinVersion="1.9"' },
  {
    code: 'requirement-missing',
    what: 'no shared runtime',
    place: '<Set Name="SharedRuntime" MinVersion="1.1" />',
    instead: '',
  },
  {
    code: 'other-page',
    what: 'buttons in a page of their own',
    place: '<FunctionFile resid="Url.Pane" />',
    instead: '<FunctionFile resid="Url.Buttons" />',
  },
  { code: 'unknown-function', what: 'a button that nothing answers', place: '>refresh<', instead: '>renew<' },
  {
    code: 'language-missing',
    what: 'a text in Chinese alone',
    place: '<bt:Override Locale="en-US" Value="Ledger" />',
    instead: '',
  },
  {
    code: 'language-missing',
    what: 'a name in Chinese alone',
    place: '<Override Locale="en-US" Value="Science Literacy Ledger" />',
    instead: '',
  },
];

describe('says what is wrong, and where', () => {
  test.each(mutations)('$code: $what', ({ code, place, instead, at }) => {
    const text = changed(place, instead);
    const remarks = checkManifest(text, expected).filter((remark) => remark.code === code);
    expect(remarks).not.toEqual([]);
    if (instead !== '') expect(remarks.map(({ line }) => line)).toContain(lineOf(text, at ?? instead));
  });
});

describe('the files at its address', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-manifest-'));
  const against = { ...expected, folder };
  beforeAll(() => {
    fs.writeFileSync(path.join(folder, 'taskpane.html'), '');
    fs.cpSync('src/taskpane/icons', path.join(folder, 'icons'), { recursive: true });
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('are all there, with the sizes it claims', () => {
    expect(checkManifest(manifest, against)).toEqual([]);
  });
  test('a page that is not there', () => {
    const text = manifest.replaceAll('/taskpane.html', '/pane.html');
    expect(codes(text, against)).toEqual(['file-missing', 'file-missing']);
  });
  test('a picture of another size', () => {
    const text = changed(
      'id="Icon.Check.80" DefaultValue="https://localhost:3000/icons/check-80.png"',
      'id="Icon.Check.80" DefaultValue="https://localhost:3000/icons/check-32.png"',
    );
    expect(codes(text, against)).toEqual(['wrong-size']);
  });
  test('a picture that is none', () => {
    const text = manifest.replaceAll('icons/ledger-64.png', 'icons/icons.svg');
    expect(codes(text, against)).toEqual(['wrong-size']);
  });
});

describe('a manifest for another place', () => {
  test('has that address everywhere, and the version of package.json', () => {
    const text = addressedManifest(manifest, 'https://intranet/ledger', '2.3.4');
    expect(text).not.toContain('localhost:3000/icons');
    expect(text).toContain('<SourceLocation DefaultValue="https://intranet/ledger/taskpane.html" />');
    expect(checkManifest(text, { ...expected, version: '2.3.4' })).toEqual([]);
  });
  test('an address with letters that XML reserves', () => {
    const text = addressedManifest(manifest, 'https://intranet/a&b/', version);
    expect(checkManifest(text, expected)).toEqual([]);
  });
  test.each(['http://intranet/', 'intranet', 'https://intranet/?a=b', 'file:///srv/ledger/'])(
    '%s will not do',
    (url) => {
      expect(() => baseAddress(url)).toThrow(AddressRefused);
    },
  );
  test('versions have four numbers', () => {
    expect(['1.2.3', '1.2.3-rc.1', '1.2'].map(manifestVersion)).toEqual(['1.2.3.0', '1.2.3.0', '1.2.0.0']);
  });
});
