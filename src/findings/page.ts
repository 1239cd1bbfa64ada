import { catalogue, rooms } from './catalogue';
import { english } from './english';
import type { FindingCode } from './finding';
import { severityName } from './sentence';

/** A cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

function row(code: FindingCode): string {
  const { severity, zh, nextZh } = catalogue[code];
  const { en, nextEn } = english[code];
  const parts = [`\`${code}\``, severityName(severity), `${zh}${nextZh}`, [en, nextEn].join(' ').trim()];
  return `| ${parts.map(cell).join(' | ')} |`;
}

/** The manual's page of findings: every code with its severity and sentences, by the room that makes it. */
export function findingsPage(): string {
  const sections = rooms.flatMap(({ title, entries }) => [
    `## ${title}`,
    '',
    '| 代码 code | 级别 | 说明 | meaning |',
    '| --- | --- | --- | --- |',
    ...Object.keys(entries).map((code) => row(code as FindingCode)),
    '',
  ]);
  const head = [
    '# Findings',
    '',
    'Every finding, by the step that makes it. 错误 (error): not adopted; 提醒 (notice): to be looked at by the office;',
    '修正 (repair): read without doubt, the raw text is on record. `{…}` stands for what the finding is about.',
    'This page is generated from the catalogue: `npm run docs`.',
    '',
  ];
  return [...head, ...sections].join('\n');
}
