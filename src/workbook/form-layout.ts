import type { RowDraft, SheetDraft } from './draft';
import type { TableRecord } from './layout';
import { styleOf, type FormSpec } from './sheet-spec';
import { openForEntry, styles } from './style';
import { ruleOf } from './table-rules';
import { rowHeight, textOf } from './text-width';

export interface FormLayout {
  readonly spec: FormSpec;
  readonly title: string;
  readonly note?: string;
  readonly values: TableRecord;
  readonly locked?: boolean;
  readonly tab?: string;
  readonly valueWidth?: number;
}

/** Lays out labels and values, one below the other, in columns A and B. */
export function layForm(layout: FormLayout): SheetDraft {
  const { spec, values } = layout;
  const valueWidth = layout.valueWidth ?? 44;
  const rows: RowDraft[] = [
    { height: 30, cells: [{ content: layout.title, style: styles.title }] },
    {
      height: rowHeight([{ text: layout.note ?? '', width: valueWidth + 16 }]),
      cells: [{ content: layout.note ?? null, style: styles.note }],
    },
    ...spec.fields.map((field): RowDraft => {
      const style = { ...styleOf(field.kind), horizontal: 'left' as const };
      const content = values[field.label] ?? null;
      return {
        height: Math.max(22, rowHeight([{ text: textOf(content), width: valueWidth }])),
        cells: [
          { content: field.label, style: styles.label },
          { content, style: field.entry === true ? openForEntry(style) : style },
        ],
      };
    }),
  ];
  const entryRules = spec.fields.flatMap((field, index) => {
    const range = { top: index + 3, left: 2, bottom: index + 3, right: 2 };
    const rule =
      field.entry === true ? ruleOf({ header: field.label, width: valueWidth, ...field }, range, undefined) : undefined;
    return rule === undefined ? [] : [rule];
  });
  return {
    name: spec.name,
    ...(layout.tab === undefined ? {} : { tab: layout.tab }),
    widths: [18, valueWidth],
    rows,
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: 2 })),
    entryRules,
    locked: layout.locked ?? false,
    print: { orientation: 'portrait' },
  };
}
