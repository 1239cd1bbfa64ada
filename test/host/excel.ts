import ExcelJS from 'exceljs';
import { ExcelHost, type HostOptions } from './host';
import { loadLibrary, type Bridge, type Realm } from './realm';
import { readBook } from './xlsx';

export { ExcelHost } from './host';
export { notRecalculated } from './cells';
export { serveExcel, excelUrl } from './page';

export interface StartOptions extends Partial<HostOptions> {
  /** The workbook to open; one with an empty sheet where it is left out. */
  readonly bytes?: Uint8Array;
}

export interface StartedExcel extends Realm {
  readonly host: ExcelHost;
}

async function bookOf(bytes: Uint8Array | undefined): Promise<ExcelJS.Workbook> {
  if (bytes !== undefined) return readBook(bytes);
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sheet1');
  return book;
}

/** A simulated Excel with an open workbook, without anybody to talk to it yet: for pages. */
export async function openExcel({ bytes, ...options }: StartOptions = {}): Promise<ExcelHost> {
  return new ExcelHost(await bookOf(bytes), options);
}

/**
 * A simulated Excel and the client library that talks to it, in Node. The globals `Excel` and `Office` are set to this
 * one: only one at a time can be talked to.
 */
export async function startExcel(options: StartOptions = {}): Promise<StartedExcel> {
  const host = await openExcel(options);
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      void host.receive(text).then((answer) => {
        if (answer !== undefined) bridge.onMessageFromHost?.(answer);
      });
    },
  };
  const realm = loadLibrary(bridge, host.matrix);
  host.connect((text) => bridge.onMessageFromHost?.(text));
  Object.assign(globalThis, { Excel: realm.Excel, Office: realm.Office });
  return { host, ...realm };
}
