import { finding } from '../../findings/finding';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Meeting } from '../ledger';
import { meetingSheet } from '../sheets/registers';
import { namesIn } from '../listed-names';
import { headPosts, holdersOn } from './roster';
import { nextKey, rowsOf, type Register } from './register';

/**
 * 会议. The notice: the plenary is called by the 组长 or the 副组长 entrusted with it, usually once a year; meetings on
 * one subject as needed.
 */
export const meetings: Register = {
  spec: meetingSheet,
  noun: '会议',
  title: '议题',
  needs: ['会议类别', '日期', '召集人', '议题'],
  naming: {},
  days: [],
  people: ['召集人', '主持人', '出席', '列席'],
  number: (state) => nextKey(state.workbook, `${state.ledger.year}-M`),
  check: ({ workbook }, meeting) => {
    const [convenor, day] = [meeting.text('召集人'), meeting.day('日期')];
    if (convenor === '' || day === undefined) return [];
    const heads = holdersOn(workbook, headPosts, day);
    if (heads.length === 0 || heads.includes(convenor)) return [];
    const where = { sheet: meeting.sheet, cell: meeting.at('召集人'), field: '召集人' };
    return [finding('meeting-convenor-no-head', where, { convenor, day, heads: heads.join('、') })];
  },
};

/** The meetings of a ledger, those without a number among them. */
export function readMeetings(workbook: WorkbookSnapshot): Meeting[] {
  return rowsOf(workbook, meetings)
    .filter((row) => row.text('会议编号') !== '' || row.text('会议类别') !== '')
    .map((row) => ({
      code: row.text('会议编号'),
      kind: row.text('会议类别'),
      date: row.day('日期'),
      present: [...namesIn(row.text('出席')), ...namesIn(row.text('列席'))],
      at: row.at('出席') || row.at('会议编号'),
    }));
}
