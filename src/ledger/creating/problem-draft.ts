import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';
import { problemSheet } from '../sheets/registers';

const note =
  '各单位提出的问题、意见和建议，要几个单位答复的一个单位一行。办理中的，承办单位会在自己的填报表里看到并答复。';

/** 问题答复 with the records it begins with. */
export function layProblems(records: readonly TableRecord[]): SheetDraft {
  return layTable({ spec: problemSheet, title: '问题答复', note, records, count: records.length, blankRows: 40 });
}
