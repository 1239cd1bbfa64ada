import { dayName } from '../../findings/day-name';
import type { Finding } from '../../findings/finding';
import { sentence, severityName } from '../../findings/sentence';
import { fixedAddress, parseAddress, quotedSheet } from '../../workbook/address';
import type { CellContent, RowDraft, SheetDraft } from '../../workbook/draft';
import { columnRange, layTable, type TableRecord } from '../../workbook/layout';
import { rowHeight } from '../../workbook/text-width';
import { stillHolds } from '../../workbook/still-holds';
import { lightFill, lightInk, styles } from '../../workbook/style';
import { slipSheet } from '../sheets';
import { countsOf, type Enclosed, type Slip, type SlipEntry } from './slip';

/** What the copy of the workbook lacks, as one thing of a list. */
function lostName(found: Finding): string {
  return sentence({ ...found })
    .replace(/如需保留，.*$/, '')
    .replace(/，保存后会丢失。$/, '')
    .replace('保存后', '这一份里')
    .replace(/。$/, '');
}

/** `有3处有错误，需要改正；5处需要核实或补充` */
export function verdict(slip: Slip): string {
  if (slip.refused) return '没有采用，原因见下表';
  const { errors, notices } = countsOf(slip);
  const asked = [
    ...(errors === 0 ? [] : [`${errors}处有错误，需要改正`]),
    ...(notices === 0 ? [] : [`${notices}处需要核实或补充`]),
  ];
  return `有${asked.join('；')}`;
}

/** Until when, in a clause. */
export function untilWhen({ resubmitBy }: Slip): string {
  return resubmitBy === undefined ? '尽快' : `于${dayName(resubmitBy)}前`;
}

function guidance(slip: Slip, enclosed: Enclosed): string[] {
  const send = `${enclosed.kind === 'own' ? '改' : '填'}好后把“单位信息”的填报日期改成当天，直接保存，${untilWhen(slip)}报${slip.office}；不必另建新表，也不必删去这张说明。`;
  const came = `你单位报送的“${slip.file}”${verdict(slip)}，现予退回。`;
  if (enclosed.kind === 'own') {
    const lost = enclosed.lost.map(lostName).join('；');
    return [
      came,
      '1. 下表一行一处，点“单元格”可以转到；那里是橙色，鼠标移上去看批注。改了以后颜色消去，“处理”一栏变成“已改”。',
      '2. 请核实的数，核实无误就不用改，报送时说明一下。',
      `3. ${send}`,
      ...(lost === '' ? [] : [`原表里的这些内容没有带到这一份里，需要的请从原文件复制：${lost}。`]),
    ];
  }
  const filled =
    enclosed.carried > 0
      ? `原表不能在原处改，所以新发一份，原表里能读出的 ${enclosed.carried} 格内容已经填在相应的格子里，请逐项核对；没有填的请补上。`
      : '原表的内容没有采用，所以新发一份空表，请重新填写。';
  return [came, `1. ${filled}`, `2. ${send}`];
}

function placeOf({ sheet, cells }: SlipEntry): CellContent {
  const [first] = cells;
  if (sheet === undefined || first === undefined) return null;
  return { text: first.cell, sheet, cell: first.cell };
}

/** 待改 as long as a cell holds what it held. */
function standing({ sheet, cells, severity }: SlipEntry): CellContent {
  if (sheet === undefined || cells.length === 0) return null;
  const waiting = severity === 'error' ? '待改' : '待核实';
  const tests = cells.map(({ cell, content }) => {
    const { row = 1, column = 1 } = parseAddress(cell) ?? {};
    return stillHolds(`${quotedSheet(sheet)}!${fixedAddress(row, column)}`, content);
  });
  return { formula: `IF(OR(${tests.join(',')}),"${waiting}","已改")`, result: waiting };
}

function recordOf(entry: SlipEntry, index: number): TableRecord {
  return {
    序号: index + 1,
    级别: severityName(entry.severity),
    工作表: entry.sheet ?? '整个文件',
    单元格: placeOf(entry),
    字段: entry.field === '' ? null : entry.field,
    现值: entry.held === '' ? null : entry.held,
    问题: entry.problem,
    怎么改: entry.remedy,
    处理: standing(entry),
  };
}

/**
 * 退回说明: what is to be corrected, a line each with a link to its cell, and whether it has been.
 * @param enclosed what workbook it stands in front of
 */
export function layExplanation(slip: Slip, enclosed: Enclosed): SheetDraft {
  const { entries, unit, year } = slip;
  const width = slipSheet.columns.reduce((sum, column) => sum + column.width, 0);
  const prose = guidance(slip, enclosed).join('\n');
  const tinted = (header: string, text: string, light: '绿' | '黄' | '红') => ({
    range: columnRange(slipSheet, header, entries.length),
    rule: { kind: 'equals' as const, text, color: lightInk[light], fill: lightFill[light] },
  });
  const sheet = layTable({
    spec: slipSheet,
    title: `${unit.name}${year}年填报表退回说明`,
    note: prose,
    records: entries.map(recordOf),
    count: entries.length,
    tab: 'C00000',
    locked: true,
    highlights: [
      tinted('级别', '错误', '红'),
      tinted('级别', '提醒', '黄'),
      tinted('处理', '待改', '红'),
      tinted('处理', '待核实', '黄'),
      tinted('处理', '已改', '绿'),
    ],
  });
  const [title, , ...rest] = sheet.rows;
  const note: RowDraft = {
    height: rowHeight([{ text: prose, width: width - 8 }]) + 6,
    cells: [{ content: prose, style: styles.prose }],
  };
  return { ...sheet, rows: title === undefined ? rest : [title, note, ...rest] };
}
