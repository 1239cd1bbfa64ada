import { crc32, deflateRawSync } from 'node:zlib';
import type { Packer } from '../src/workbook/exceljs/zip';

/** What Node gives the writer. */
export const nodePacker: Packer = {
  deflateRaw: (bytes) => deflateRawSync(bytes),
  crc32: (bytes) => crc32(bytes),
};
