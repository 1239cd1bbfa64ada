import { legacyKind, loadLibrary, readLegacyWorkbook } from '../../../src/workbook/legacy';
import { readWorkbook, type WorkbookReading } from '../../../src/workbook/reading';
import { nodePlatform } from '../../platform';
import { decrypted } from './decrypted';
import type { RarerRequest } from './request';

/** Reads a file of a rarer kind in the worker. */
export async function readRarer({ bytes, kind, limits, passwords }: RarerRequest): Promise<WorkbookReading> {
  if (kind !== 'encrypted') return readLegacy(bytes, kind, limits, passwords);
  const opened = await decrypted(bytes, passwords);
  if (!(opened instanceof Uint8Array)) return opened;
  const reading = readWorkbook(opened, nodePlatform, { limits });
  const inner = legacyKind(reading);
  return inner === undefined ? reading : readLegacyWorkbook(opened, inner, await loadLibrary(), nodePlatform, limits);
}

/** An old workbook shows only when it is opened that it has a password. */
async function readLegacy(
  bytes: Uint8Array,
  kind: Exclude<RarerRequest['kind'], 'encrypted'>,
  limits: RarerRequest['limits'],
  passwords: readonly string[],
): Promise<WorkbookReading> {
  const library = await loadLibrary();
  const reading = readLegacyWorkbook(bytes, kind, library, nodePlatform, limits);
  if (reading.ok || reading.findings[0]?.code !== 'file-has-password') return reading;
  const opened = await decrypted(bytes, passwords);
  return opened instanceof Uint8Array ? readLegacyWorkbook(opened, kind, library, nodePlatform, limits) : opened;
}
