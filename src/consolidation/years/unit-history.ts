import { dayOf } from '../../ledger/reading/day';
import { readLog } from '../../ledger/log';
import { mergeUnits } from '../../ledger/operations/units/merge';
import { unitSheet } from '../../ledger/sheets/plan';
import { ledgerTable } from '../../ledger/reading/tables';
import { namesIn } from '../../ledger/listed-names';
import type { PlainDate } from '../../plan/plan';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';

/** A unit as the ledger has kept it through its changes. */
export interface UnitHistory {
  readonly code: string;
  readonly name: string;
  /** 别名: former names and other ways of writing it. */
  readonly aliases: readonly string[];
  readonly active: boolean;
  readonly since: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  /** Code of the unit it went into. */
  readonly into: string | undefined;
}

/** Mergers that 操作日志 has on record: the code that went to the code it went into; the last one counts. */
function mergers(workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  const oldestFirst = readLog({ workbook }).reverse();
  return new Map(
    oldestFirst.flatMap(({ operation, subject, after }): [string, string][] => {
      const [from = ''] = subject.split(' ');
      const [, into = ''] = /并入 (\S+)/.exec(after) ?? [];
      return operation !== mergeUnits.name || from === '' || into === '' ? [] : [[from, into]];
    }),
  );
}

/** Every unit that the ledger has or had, from its sheets 单位 and 操作日志. */
export function readUnitHistory(workbook: WorkbookSnapshot): UnitHistory[] {
  const into = mergers(workbook);
  const table = ledgerTable(workbook, unitSheet);
  return (table?.rows ?? []).flatMap((row): UnitHistory[] => {
    const text = (header: string) => cellText(row.cell(header)).trim();
    const code = text('单位编码');
    if (code === '') return [];
    const active = text('状态') !== '停用';
    return [
      {
        code,
        name: text('单位名称'),
        aliases: namesIn(text('别名')),
        active,
        since: dayOf(row.cell('起始日期')),
        until: dayOf(row.cell('终止日期')),
        into: active ? undefined : into.get(code),
      },
    ];
  });
}
