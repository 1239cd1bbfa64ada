import { dayName } from '../findings/day-name';
import { finding } from '../findings/finding';
import { officeName } from '../ledger/office-name';
import type { LedgerState } from '../ledger/operations/operation';
import { memberChanges } from '../ledger/registers';
import { stateFindings } from '../ledger/registers/check';
import { stateOf } from '../ledger/registers/lifecycle';
import { memberChangeLife } from '../ledger/registers/member-changes';
import type { RegisterRecord } from '../ledger/registers/record';
import { paperName, type Paper } from './paper';
import { recordAbout } from './record-about';

/** Who goes and who comes, in one phrase. */
function changeOf(change: RegisterRecord): string {
  const [old, coming] = [change.text('原成员'), change.text('新成员')];
  if (old === '') return `增补${coming}为领导小组成员`;
  return coming === '' ? `${old}不再担任领导小组成员` : `领导小组成员由${old}调整为${coming}`;
}

function outcome(change: RegisterRecord, state: string): string {
  const day = (header: string) => dayName(change.day(header) ?? '');
  switch (state) {
    case '已调整':
      return `经组长批准，自${day('调整日期')}起，${changeOf(change)}。请做好工作衔接。`;
    case '批准':
      return `组长已于${day('批准日期')}批准${changeOf(change)}，我办将据此调整名单。`;
    default:
      return `经报组长审定，未同意${changeOf(change)}。请你单位研究后另行提出。`;
  }
}

/**
 * A letter to the unit that asked for a change of members: what became of it.
 * @param key 变更编号
 */
export function layChangeLetter(state: LedgerState, key: string): Paper {
  const { ledger, workbook, today } = state;
  const about = recordAbout(workbook, memberChanges, key);
  if ('reason' in about) return { made: false, ...about };
  const change = about.record;
  const now = stateOf(memberChangeLife, change);
  const where = { sheet: memberChanges.spec.name, cell: change.at('状态'), field: '状态' };
  const [skipped] = stateFindings(memberChanges, change);
  if (skipped !== undefined) return { made: false, reason: skipped };
  if (now === '提出') return { made: false, reason: finding('paper-change-undecided', where, { key }) };
  const asked = change.day('提出日期');
  return {
    made: true,
    name: paperName(`成员调整复函 ${change.text('单位')} ${key}`),
    document: {
      title: ['关于调整领导小组成员的复函'],
      date: today,
      addressee: change.text('单位'),
      body: [
        {
          kind: 'paragraph',
          text: `你单位${asked === undefined ? '' : `${dayName(asked)}`}提出的领导小组成员调整意见收悉。${outcome(change, now)}`,
        },
        { kind: 'paragraph', text: '特此函复。' },
      ],
      signature: { by: officeName(ledger), date: today },
    },
  };
}
