import path from 'node:path';
import { placed, type Finding } from '../../src/findings/finding';
import { readDocxText } from '../../src/document/reading/docx';
import { decodeNoticeText, readNotice } from '../../src/plan/notice';
import type { Plan } from '../../src/plan/plan';
import { CommandError } from '../terminal/command-error';
import { readNeeded } from './files';

/**
 * Reads the plan from a notice in a .docx or text file.
 * @throws CommandError where the file cannot be read
 */
export async function readNoticeFile(file: string): Promise<{ plan: Plan; findings: readonly Finding[] }> {
  const bytes = readNeeded(file);
  const name = path.basename(file);
  const text = /\.docx$/i.test(file)
    ? await readDocxText(bytes).catch((cause: unknown) => {
        throw new CommandError('not-a-workbook', { file, reason: String(cause) });
      })
    : decodeNoticeText(bytes);
  const { plan, findings } = readNotice(text);
  return { plan, findings: placed(findings, { file: name }) };
}
