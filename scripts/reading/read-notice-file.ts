import path from 'node:path';
import { placed, type Finding } from '../../src/findings/finding';
import { readDocxText } from '../../src/document/reading/docx';
import { decodeNoticeText, readNotice } from '../../src/plan/notice';
import type { Plan } from '../../src/plan/plan';
import { CommandError } from '../terminal/command-error';
import { readNeeded } from './files';

/** How files begin that are no text: older Word documents and the like, packages, PDF. */
const beginnings = ['\xd0\xcf\x11\xe0', 'PK\x03\x04', '%PDF'];

function isOtherKind(bytes: Uint8Array, file: string): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  return !/\.docx$/i.test(file) && beginnings.includes(beginning);
}

/**
 * Reads the plan from a notice in a .docx or text file.
 * @throws CommandError where the file cannot be read
 */
export async function readNoticeFile(file: string): Promise<{ plan: Plan; findings: readonly Finding[] }> {
  const bytes = readNeeded(file);
  if (isOtherKind(bytes, file)) throw new CommandError('notice-other-kind', { file });
  const name = path.basename(file);
  const text = /\.docx$/i.test(file)
    ? await readDocxText(bytes).catch(() => {
        throw new CommandError('notice-not-docx', { file });
      })
    : decodeNoticeText(bytes);
  const { plan, findings } = readNotice(text);
  return { plan, findings: placed(findings, { file: name }) };
}
