import { finding } from '../../findings/finding';
import { meetingSheet } from '../sheets';
import { headPosts, holdersOn } from './roster';
import { nextKey, type Register } from './register';

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
