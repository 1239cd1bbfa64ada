import { NotXml, readManifest } from './element';
import type { Remark, Expected } from './remark';
import { identity, host } from './rules/host';
import { resources } from './rules/resources';
import type { Say, Rule } from './rules/rule';
import { served } from './rules/served';
import { order, onceOnly } from './rules/structure';
import { lengths, languages } from './rules/texts';

const rules: readonly Rule[] = [order, identity, lengths, resources, onceOnly, served, host, languages];

/**
 * Checks a manifest without the internet: what Microsoft's validator asks of it as far as it concerns this one, and
 * what that does not see: texts that nothing declares, files that are not there.
 * @param text of the manifest
 * @returns by line; empty where all is well
 */
export function checkManifest(text: string, expected: Expected): Remark[] {
  const remarks: Remark[] = [];
  const say: Say = ({ line }, code, detail) => void remarks.push({ line, code, detail });
  try {
    const manifest = readManifest(text);
    for (const rule of rules) rule(manifest, say, expected);
  } catch (error) {
    if (!(error instanceof NotXml)) throw error;
    return [{ line: error.line, code: 'not-xml', detail: error.message }];
  }
  return remarks.sort((left, right) => left.line - right.line);
}
