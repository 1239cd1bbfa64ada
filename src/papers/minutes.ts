import type { Block } from '../document/document';
import { dayName } from '../findings/day-name';
import { officeName } from '../ledger/office-name';
import type { LedgerState } from '../ledger/operations/operation';
import { decisions, meetings } from '../ledger/registers';
import { recordsOf } from '../ledger/registers/register';
import type { RegisterRecord } from '../ledger/registers/record';
import { namesIn } from '../ledger/listed-names';
import { paperName, type Paper } from './paper';
import { recordAbout } from './record-about';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function day(record: RegisterRecord, header: string): string {
  const known = record.day(header);
  return known === undefined ? record.text(header) : dayName(known);
}

/** Who was there, as far as it was written down. */
function present(meeting: RegisterRecord): Block[] {
  return ['召集人', '主持人', '出席', '列席'].flatMap((header) => {
    const text = meeting.text(header);
    return text === '' ? [] : [paragraph(`${header}：${namesIn(text).join('、')}。`)];
  });
}

function decided(decision: RegisterRecord): Block[] {
  const terms = [
    `承办单位：${namesIn(decision.text('承办单位')).join('、') || '未定'}`,
    `完成时限：${day(decision, '完成时限') || '未定'}`,
  ];
  return [{ kind: 'heading', level: 2, text: decision.text('事项') }, paragraph(`${terms.join('；')}。`)];
}

/** A number before an item, as people write it: 一、 （一） 1. （1） */
const ownNumber = /^(?:[（(](?:[一二三四五六七八九十]+|\d+)[）)]|(?:[一二三四五六七八九十]+|\d+)[、.．](?!\d))\s*/;

/** Whole sentences of what was on the agenda; each line is one, numbered where there are several. */
function agenda(meeting: RegisterRecord): Block[] {
  const items = meeting
    .text('议题')
    .split(/[\n；;]+/)
    .map((text) => text.trim().replace(ownNumber, ''))
    .filter((text) => text !== '')
    .map((text) => (/[。！？]$/.test(text) ? text : `${text}。`));
  return items.length === 1 ? items.map(paragraph) : items.map((text) => ({ kind: 'heading', level: 2, text }));
}

/**
 * 会议纪要, drafted from the record of a meeting and from what it decided: for the office to write out, to have signed and
 * to issue. Nothing stands in it that the ledger does not say.
 * @param key 会议编号
 */
export function layMinutes(state: LedgerState, key: string): Paper {
  const { ledger, workbook, today } = state;
  const about = recordAbout(workbook, meetings, key);
  if ('reason' in about) return { made: false, ...about };
  const meeting = about.record;
  const own = recordsOf(workbook, decisions).filter((decision) => decision.text('会议编号') === key);
  const name = `${meeting.text('会议类别') || '会议'}纪要`;
  const number = meeting.text('纪要文号');
  const nothing = paragraph('台账里没有登记这次会议的议定事项。');
  return {
    made: true,
    name: paperName(`${ledger.year}年${name} ${key}`),
    document: {
      title: [ledger.group, name],
      ...(number === '' ? {} : { number }),
      date: today,
      body: [
        paragraph(`${day(meeting, '日期')}，${ledger.group}召开${meeting.text('会议类别') || '会议'}。`),
        ...present(meeting),
        { kind: 'heading', level: 1, text: '会议议题' },
        ...agenda(meeting),
        { kind: 'heading', level: 1, text: '议定事项' },
        ...(own.length === 0 ? [nothing] : own.flatMap(decided)),
      ],
      signature: { by: officeName(ledger), date: today },
    },
  };
}
