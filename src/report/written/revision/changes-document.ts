import type { Block, WrittenDocument } from '../../../document/document';
import type { PlainDate } from '../../../plan/plan';
import type { LineChange } from './line-changes';
import type { Revision } from './revision';

const nothing = '—';

function rowsOf(changes: readonly LineChange[]): string[][] {
  return changes.map((change) => [
    change.under === '' ? '开头' : change.under,
    change.kind === 'added' ? nothing : change.before,
    change.kind === 'removed' ? nothing : change.after,
  ]);
}

function section(
  title: string,
  says: string,
  changes: readonly LineChange[],
  headers: readonly [string, string],
): Block[] {
  if (changes.length === 0) return [];
  const [before, after] = headers;
  return [
    { kind: 'heading', level: 1, text: `${title}（${changes.length}处）` },
    { kind: 'paragraph', text: says },
    {
      kind: 'table',
      columns: [
        { header: '位置', share: 2 },
        { header: before, share: 5 },
        { header: after, share: 5 },
      ],
      rows: rowsOf(changes),
    },
  ];
}

/**
 * What changed between two runs of the report, for the office to carry its own words over.
 * @param names what the report is called, the file that lies there and the new one
 */
export function layChanges(
  revision: Revision,
  names: { report: string; old: string; new: string },
  asOf: PlainDate,
): WrittenDocument {
  const { known, data, office } = revision;
  const intro = known
    ? `“${names.old}”没有改动，新生成的报告是“${names.new}”。下面列出两次生成之间数据变了的地方，和“${names.old}”里人工改写的地方。`
    : `“${names.old}”里没有保存当初生成的文字（可能用别的软件另存过），分不出哪些是人工改写、哪些是数据变化，下面把两份报告不同的地方一并列出。`;
  const carryOver = `这些是“${names.old}”里人工改写、增加或删去的文字，“${names.new}”里没有，需要保留的请抄过去。`;
  return {
    title: [`${names.report}变化清单`],
    date: asOf,
    body: [
      { kind: 'paragraph', text: intro },
      ...section('人工改写', carryOver, office, ['生成时', '改写后']),
      ...section(
        known ? '数据变化' : '不同之处',
        known ? '这些文字因数据变化，新生成的与上次生成的不同。' : '左边是原有的报告，右边是新生成的报告。',
        data,
        known ? ['上次生成', '这次生成'] : ['原有', '新生成'],
      ),
    ],
  };
}
