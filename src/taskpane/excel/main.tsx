import { createRoot } from 'react-dom/client';
import { Ribbon } from '../../commands/ribbon';
import { sheetNames } from '../../ledger/sheets/names';
import { metaSheetName } from '../../workbook/meta';
import { ExcelWorkbook, libraryLoaded, onButton, openBeside, showPane, whenReady } from '../../workbook/officejs';
import type { PaneHost } from '../host';
import { startWorker } from '../merging/start-worker';
import { Pane } from '../pane';
import { download } from '../parts/download';
import { NotExcel } from './not-excel';

const host = (): PaneHost => ({
  kind: 'excel',
  workbook: new ExcelWorkbook([...sheetNames, metaSheetName]),
  save: (name, bytes) => Promise.resolve(download(name, bytes)),
  openBeside: (_name, bytes) => openBeside(bytes),
  createWorker: startWorker,
});

async function start(root: HTMLElement): Promise<void> {
  const loaded = libraryLoaded();
  const ready = loaded && (await whenReady());
  if (!ready) {
    createRoot(root).render(<NotExcel loaded={loaded} />);
    return;
  }
  const ribbon = new Ribbon({ associate: onButton, showPane });
  createRoot(root).render(<Pane host={host()} listen={ribbon.listen} />);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
