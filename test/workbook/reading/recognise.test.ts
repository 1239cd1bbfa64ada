import { expect, test } from 'vitest';
import { said } from './read';
import { relationship, relationships } from './workbook-builder';
import { zip } from './zip-builder';

/** A compound file of one sector of directory entries. */
function compound(...streams: string[]): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  const entries = ['Root Entry', ...streams].map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(2 * name.length + 2, 64);
    return entry;
  });
  return Buffer.concat([header, ...entries]);
}

const mainPart = (target: string): Buffer =>
  zip([{ name: '_rels/.rels', content: relationships(relationship('r', 'officeDocument', target)) }]);
const spreadsheetXml =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';

const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', Buffer.alloc(0), 'file-is-empty'],
  ['.xls', compound('Workbook'), 'file-is-xls'],
  ['.xls of Excel 95', compound('Book'), 'file-is-xls'],
  ['.xls of Excel 4', Buffer.from('0904060000001000', 'hex'), 'file-is-xls'],
  ['a password', compound('EncryptionInfo', 'EncryptedPackage'), 'file-has-password'],
  ['.doc', compound('WordDocument'), 'file-is-document'],
  ['another compound file', compound('Contents'), 'file-is-unknown'],
  ['.csv', Buffer.from('单位,场次\n科协,12\n'), 'file-is-text'],
  ['.csv in GBK', Buffer.from([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x31, 0x0a]), 'file-is-text'],
  ['.csv that begins like a bitmap', Buffer.from('BMI,12\n'), 'file-is-text'],
  ['Unicode text', Buffer.from('\ufeff单位\t场次\n', 'utf16le'), 'file-is-text'],
  ['a web page', Buffer.from('\ufeff\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), 'file-is-html'],
  ['a web archive', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'file-is-html'],
  ['XML Spreadsheet 2003', Buffer.from(spreadsheetXml), 'file-is-xml-2003'],
  [
    'flat .fods without sheets',
    Buffer.from(
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    ),
    'part-unexpected',
  ],
  ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), 'file-is-pdf'],
  ['a photo', Buffer.from('ffd8ffe000104a46', 'hex'), 'file-is-picture'],
  ['.rar', Buffer.from('Rar!\x1a\x07\x00', 'latin1'), 'file-is-archive'],
  ['.7z', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1'), 'file-is-archive'],
  ['.tar.xz', Buffer.from('\xfd7zXZ\0\0\x04', 'latin1'), 'file-is-archive'],
  ['.bz2', Buffer.from('BZh91AY&SY\0', 'latin1'), 'file-is-archive'],
  ['.tar', Buffer.from(`${'U03.xlsx'.padEnd(257, '\0')}ustar\x0000`, 'latin1'), 'file-is-archive'],
  ['noise', Buffer.from('0001020304050607', 'hex'), 'file-is-unknown'],
  [
    '.ods without content',
    zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }]),
    'part-missing',
  ],
  [
    '.odt',
    zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 }]),
    'file-is-document',
  ],
  ['.xlsb', mainPart('xl/workbook.bin'), 'file-is-xlsb'],
  ['.docx', mainPart('word/document.xml'), 'file-is-document'],
  ['.pptx', mainPart('ppt/presentation.xml'), 'file-is-document'],
  ['a zip of returns', zip([{ name: 'U03.xlsx', content: 'x' }]), 'file-is-archive'],
  ['a zip of nothing', zip([]), 'file-is-archive'],
  ['a workbook without its first arrow', zip([{ name: 'xl/workbook.xml', content: 'x' }]), 'package-not-workbook'],
];
test.each(cases)('%s', (_, bytes, code) => expect(said(bytes)).toEqual([false, [code]]));
