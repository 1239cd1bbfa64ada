import type { OpenWorkbook } from '../workbook/open-workbook';

/** What the pane stands in: Excel, or the browser edition's own window. */
export interface PaneHost {
  readonly kind: 'excel' | 'browser';
  readonly workbook: OpenWorkbook;
  /** Offers bytes as a file of that name; asks before anything is overwritten. */
  save(name: string, bytes: Uint8Array): Promise<void>;
  /** Opens a workbook in a window of its own; where the host cannot, it is saved instead. */
  openBeside?(name: string, bytes: Uint8Array): Promise<void>;
  /** A worker for merging and issuing, so that the pane stays responsive. */
  createWorker(): Worker;
}
