import type { Finding } from '../../../findings/finding';
import type { WorkbookSnapshot } from '../../snapshot';
import { Refusal } from '../refusal';
import type { ReadingTask } from '../task';
import { parseDocument } from '../xml/document';
import type { ZipArchive } from '../zip/archive';
import { ContentListener } from './content';

/** Spreadsheets and their templates, as `mimetype` names them. */
const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/** Whether a zip file is an OpenDocument spreadsheet (OpenDocument 1.2 part 3, 3.3). */
export function isOpenDocument(archive: ZipArchive, task: ReadingTask): boolean {
  if (archive.has('_rels/.rels') || !archive.has('mimetype')) return false;
  const kind = archive.extract('mimetype');
  return kind !== undefined && task.platform.latin1(kind, 0, kind.length).startsWith(spreadsheet);
}

/**
 * Reads an OpenDocument spreadsheet (.ods, .ots) as {@link readWorkbook} reads an xlsx.
 * @throws Refusal where it is damaged, encrypted or beyond a limit
 */
export function readOpenDocument(archive: ZipArchive, task: ReadingTask): OpenDocumentReading {
  const manifest = archive.extract('META-INF/manifest.xml');
  if (manifest !== undefined && task.platform.latin1(manifest, 0, manifest.length).includes(':encryption-data')) {
    throw new Refusal('opendocument-has-password');
  }
  const content = archive.extract('content.xml');
  if (content === undefined) throw new Refusal('part-missing', { part: 'content.xml' });
  return readContent(content, 'content.xml', task);
}

interface OpenDocumentReading {
  readonly workbook: WorkbookSnapshot;
  readonly findings: readonly Finding[];
}

/**
 * Reads the XML of a spreadsheet: the part of a package, or a whole file that is nothing but XML (.fods).
 * @throws Refusal where it is damaged, of another kind or beyond a limit
 */
export function readContent(bytes: Uint8Array, part: string, task: ReadingTask): OpenDocumentReading {
  const listener = new ContentListener(part, task);
  parseDocument(bytes, part, listener, task);
  listener.finish();
  const { sheets, externalLinks, findings } = listener;
  if (sheets.length === 0) throw new Refusal('workbook-without-sheets', { part });
  return { workbook: { sheets, definedNames: [], externalLinks }, findings };
}
