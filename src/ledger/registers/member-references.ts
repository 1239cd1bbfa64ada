import { address } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { listWith } from '../operations/units/names';
import { logSheet } from '../sheets/log';
import { memberSheet } from '../sheets/registers';
import { namesIn } from '../listed-names';
import { documents } from './documents';
import { meetings } from './meetings';
import { memberChanges } from './member-changes';
import { recordsOf, type Register } from './register';
import type { RegisterRecord } from './record';

/** The registers that name people of the roster. */
const naming: readonly Register[] = [meetings, documents, memberChanges];

/** A cell that names somebody, and what it says once the name is put right. */
export interface Reference {
  readonly register: Register;
  readonly record: RegisterRecord;
  readonly header: string;
  readonly held: string;
  readonly becomes: string;
}

/** A cell that holds a name and stays as it is. */
export interface LeftCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface MemberReferences {
  /** Other rows of the roster of the same person: the same name and unit. */
  readonly rows: readonly RegisterRecord[];
  readonly follow: readonly Reference[];
  /** Where the name stands and stays: texts in which it may mean anything, and every place where it may be a namesake. */
  readonly stay: readonly LeftCell[];
}

function cellsWith(workbook: WorkbookSnapshot, name: string, apart: ReadonlySet<string>): LeftCell[] {
  return workbook.sheets
    .filter((sheet) => sheet.name !== logSheet.name)
    .flatMap((sheet) =>
      [...sheet.rows.values()].flat().flatMap(({ kind, value, row, column }): LeftCell[] => {
        const cell = address(row, column);
        const says = kind === 'text' && String(value).includes(name);
        return says && !apart.has(`${sheet.name}!${cell}`) ? [{ sheet: sheet.name, cell }] : [];
      }),
    );
}

/**
 * Where the ledger names a member: what follows when the name is put right, and what stays. Where somebody else of the
 * same name is or was on the roster, a name may mean either, and none follows.
 * @param to the name as it should be
 */
export function memberReferences(workbook: WorkbookSnapshot, member: RegisterRecord, to: string): MemberReferences {
  const [name, unit] = [member.text('姓名'), member.text('单位')];
  if (name === '' || name === to) return { rows: [], follow: [], stay: [] };
  const others = recordsOf(workbook, { spec: memberSheet }).filter(
    (other) => other.row !== member.row && other.text('姓名') === name,
  );
  const rows = others.filter((other) => other.text('单位') === unit);
  const follow = naming.flatMap((register) =>
    rows.length < others.length
      ? []
      : recordsOf(workbook, register).flatMap((record) =>
          (register.people ?? []).flatMap((header): Reference[] => {
            const held = record.text(header);
            return namesIn(held).includes(name)
              ? [{ register, record, header, held, becomes: listWith(held, name, to) }]
              : [];
          }),
        ),
  );
  const put = [
    ...[member, ...rows].map((row) => `${row.sheet}!${row.at('姓名')}`),
    ...follow.map(({ record, header }) => `${record.sheet}!${record.at(header)}`),
  ];
  return { rows, follow, stay: cellsWith(workbook, name, new Set(put)) };
}
