import type { AnnualConsolidation, ReturnVersion, Submission } from '../../consolidation/annual';
import { versionDifferenceSheet, versionSheet } from '../../consolidation/sheets';
import { versionDifferences, type VersionDifference } from '../../consolidation/versions/version-differences';
import { sentence } from '../../findings/sentence';
import { versionReasonName } from '../../findings/version-reasons';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import type { FileResult } from '../../returns/unit-return';
import type { SheetDraft } from '../../workbook/draft';
import { columnRange, layTable, type TableRecord } from '../../workbook/layout';
import { notApplicable } from '../../workbook/not-applicable';
import { lightFill, lightInk } from '../../workbook/style';
import { fileLink } from '../cells/file-link';

/** Hours that offices are ahead of universal time; there is one time in all of China. */
const hoursAhead = 8;

/** `2008-01-20 17:30`, in Beijing. */
function timeOf(modified: number): string {
  return new Date(modified + hoursAhead * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Whether only the time of change tells a version from another one of its day. */
function toldByTime({ result }: ReturnVersion, { versions }: Submission): boolean {
  const { content } = result;
  return versions.some(
    (other) =>
      other.result !== result &&
      content !== undefined &&
      other.result.content?.filledOn === content.filledOn &&
      other.number !== undefined,
  );
}

function reasonOf({ result, why }: ReturnVersion): string {
  if (why !== 'sent-back') return versionReasonName(why);
  const reason = result.findings.find(({ severity }) => severity === 'error') ?? result.findings[0];
  return reason === undefined ? versionReasonName(why) : sentence(reason);
}

function* versionRecords(year: AnnualConsolidation, folder: string): Generator<TableRecord> {
  for (const submission of year.submissions) {
    const { unit, versions } = submission;
    for (const version of versions) {
      const { file, content } = version.result;
      const byTime = file.modified > 0 && toldByTime(version, submission);
      const record: TableRecord = {
        单位编码: unit.code,
        单位名称: unit.name,
        版次: version.number ?? null,
        文件: fileLink(folder, { file: file.name }, file.name),
        'SHA-256': file.sha256 === '' ? null : file.sha256,
        填报日期: content?.filledOn === undefined ? notApplicable : { date: content.filledOn },
        修改时间: byTime ? timeOf(file.modified) : null,
        状态: version.standing,
        理由: reasonOf(version),
      };
      yield record;
      for (const name of version.copies) {
        const 文件 = fileLink(folder, { file: name }, name);
        yield { ...record, 文件, 修改时间: null, 状态: '相同', 理由: `与“${file.name}”内容完全相同` };
      }
    }
  }
}

/** 版本: every file of every unit, which of them counts and why. */
export function layVersions(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const records = [...versionRecords(year, folder)];
  const states = columnRange(versionSheet, '状态', records.length);
  const tinted = (state: string, light: '绿' | '黄' | '红' | '灰') => ({
    range: states,
    rule: { kind: 'equals' as const, text: state, color: lightInk[light], fill: lightFill[light] },
  });
  return layTable({
    spec: versionSheet,
    title,
    note: '每个单位报来的每一份填报表。版次从早到晚；退回的没有版次。修改时间（北京时间）只在填报日期相同、要靠它分先后时列出。',
    records,
    count: records.length,
    frozenColumns: 2,
    tab: '7F7F7F',
    highlights: [tinted('采用', '绿'), tinted('未采用', '黄'), tinted('相同', '灰'), tinted('退回', '红')],
  });
}

/** The readable versions of a unit, each with the one before it. */
function successions({ versions }: Submission): (readonly [number, FileResult, FileResult])[] {
  const readable = versions.filter(({ number }) => number !== undefined);
  return readable.slice(1).flatMap(({ result, number = 0 }, index) => {
    const older = readable[index];
    return older === undefined ? [] : [[number, older.result, result] as const];
  });
}

const ways: Readonly<Record<VersionDifference['kind'], string>> = { changed: '修改', added: '新增', removed: '删去' };

function differenceRecord(unit: LedgerUnit, number: number, one: VersionDifference): TableRecord {
  const [older, newer] = one.cells;
  return {
    单位编码: unit.code,
    单位名称: unit.name,
    从版次: number - 1,
    到版次: number,
    变化: ways[one.kind],
    工作表: one.sheet,
    键: one.key,
    字段: one.field === '' ? '整行' : one.field,
    单元格: older === newer ? older : `${older}→${newer}`,
    原值: one.before === '' ? null : one.before,
    新值: one.after === '' ? null : one.after,
  };
}

/** 版本差异: what each version of a unit's return says otherwise than the one before it, and in which cell. */
export function layVersionDifferences(year: AnnualConsolidation, title: string): SheetDraft {
  const records = year.submissions.flatMap((submission) =>
    successions(submission).flatMap(([number, { content: older }, { content: newer }]) =>
      older === undefined || newer === undefined
        ? []
        : versionDifferences(older, newer).map((one) => differenceRecord(submission.unit, number, one)),
    ),
  );
  return layTable({
    spec: versionDifferenceSheet,
    title,
    note: '后一份和前一份不同的地方，一处一行；行的位置变了不算不同。单元格“F4→F5”：前一份的 F4，后一份的 F5。',
    records,
    count: records.length,
    frozenColumns: 2,
    tab: '7F7F7F',
  });
}
