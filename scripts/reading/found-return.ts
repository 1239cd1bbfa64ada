import type { FoundFile } from './files';
import type { ReadInAdvance } from './ahead/read-ahead';

/** A return and the way to its bytes, wherever they are kept. */
export interface FoundReturn extends Omit<FoundFile, 'path'> {
  read(): Uint8Array;
  /** What has been read of it meanwhile, where files are read ahead; asked once, in the order of the files. */
  ahead?(): Promise<ReadInAdvance | undefined>;
}
