import { beforeAll, describe, expect, it } from 'vitest';
import { createLedger } from '../../../src/ledger/creating/create';
import type { CellContent, WorkbookDraft } from '../../../src/workbook/draft';
import { readMeta } from '../../../src/workbook/meta';
import { new2007 } from '../../ledger-2007';
import { plan2007 } from '../../plan-2007';
import { snapshotOf } from '../../../src/workbook/drafted';

const unitNames = plan2007.units.map(({ name }) => name).join(' ');

/** The contract of the ledger, sheet by sheet and header by header; columns may be added. */
const contract: readonly (readonly [string, string])[] = [
  ['单位', '单位编码 单位名称 单位类别 别名 联系人 联系电话 状态 起始日期 终止日期'],
  ['任务', '任务编号 任务名称 任务类别 主要任务 汇报单位'],
  ['责任矩阵', `任务编号 任务名称 ${unitNames}`],
  ['年度要点', '要点编号 任务编号 阶段 工作内容 牵头单位 责任单位 完成时限'],
  [
    '进展',
    '任务编号 要点编号 任务名称 单位编码 单位名称 角色 状态 完成率 完成时限 进展情况 存在问题 意见建议 报送日期 预警',
  ],
  ['工作方案', '任务编号 牵头单位 方案名称 状态 印发日期 参与单位'],
  ['阶段', '阶段 开始日期 结束日期 主要工作'],
  ['指标', '指标编码 指标名称 计量单位 指标类别 汇总方式 分子 分母 填报单位'],
  ['会议', '会议编号 会议类别 日期 召集人 主持人 议题 出席 列席 纪要文号'],
  ['议定事项', '事项编号 会议编号 事项 承办单位 完成时限 办理情况 状态 办结日期 预警'],
  ['文件', '文件编号 文件类别 标题 签批人 签批日期 印发日期 抄送 状态'],
  ['成员', '姓名 单位 小组职务 起始日期 终止日期'],
  ['成员变更', '变更编号 单位 原成员 新成员 状态 提出日期 批准日期 批准人 调整日期'],
  ['督查', '督查编号 日期 对象 任务编号 发现问题 整改时限 整改情况 状态'],
  ['测评标准', '项目 标准分 评分方法 规则 适用对象 参数'],
  ['测评', '单位编码 单位名称 得分 等次'],
  ['测评加减分', '单位编码 单位名称 加减分 理由 登记人 日期'],
  ['裁定', '单位编码 工作表 键 字段 原值 裁定值 理由 裁定人 日期'],
  ['设置', '名称 值 说明'],
  ['操作日志', '时间 操作 对象 原值 新值'],
];

let draft: WorkbookDraft;
let contents: Map<string, CellContent[][]>;

beforeAll(() => {
  draft = createLedger(new2007);
  contents = new Map(
    draft.sheets.map(({ name, rows }) => [
      name,
      [...rows].map(({ cells }) => cells.map((cell) => cell?.content ?? null)),
    ]),
  );
});

const rowsOf = (sheet: string) => contents.get(sheet) ?? [];

/** The records of a sheet as header to content; blank rows are left out. */
function recordsOf(sheet: string): Map<string, CellContent>[] {
  const [, , headers = [], ...records] = rowsOf(sheet);
  return records
    .filter((cells) => cells.some((content) => content !== null))
    .map((cells) => new Map(headers.map((header, index) => [String(header), cells[index] ?? null])));
}

describe('the contract', () => {
  it('has its sheets in order', () => {
    const names = draft.sheets.map(({ name }) => name);
    expect(names.filter((name) => name === '封面' || contract.some(([own]) => own === name))).toEqual([
      '封面',
      ...contract.map(([name]) => name),
    ]);
    expect(names.at(-1)).toBe('_meta');
  });

  it.each(contract)('%s has its headers, in order', (sheet, headers) => {
    const wanted = headers.split(' ');
    expect((rowsOf(sheet)[2] ?? []).filter((header) => wanted.includes(String(header)))).toEqual(wanted);
  });

  it('封面 has its labels', () => {
    const labels = rowsOf('封面').map(([label]) => label);
    expect(labels).toEqual(expect.arrayContaining(['地区', '年度', '领导小组', '办公室', '填报截止日期', '计划名称']));
  });

  it('says in _meta what it is', () => {
    expect(readMeta(snapshotOf(createLedger(new2007)))).toEqual({
      kind: '台账',
      contract: 1,
      ledger: 'ledger-2007',
      year: 2007,
    });
  });
});

describe('the plan in the ledger', () => {
  it('责任矩阵 holds 牵头 and 责任 exactly where the plan has them', () => {
    const cells = recordsOf('责任矩阵').flatMap((record) =>
      plan2007.units.flatMap(({ code, name }) => {
        const role = record.get(name);
        return role === null ? [] : [`${String(record.get('任务编号'))} ${code} ${String(role)}`];
      }),
    );
    expect(cells.sort()).toEqual(plan2007.assignments.map(({ task, unit, role }) => `${task} ${unit} ${role}`).sort());
    expect(cells).toHaveLength(86);
    expect(cells.filter((cell) => cell.endsWith('牵头'))).toHaveLength(15);
  });

  it('进展 has a row for each of the 86 assignments and for each unit of each work point', () => {
    const records = recordsOf('进展');
    expect(records.filter((record) => record.get('要点编号') === null)).toHaveLength(86);
    const points = new2007.points.flatMap(({ code, leads, responsible }) =>
      [...leads, ...responsible].map((unit) => `${code} ${unit}`),
    );
    const written = records.flatMap((record) =>
      record.get('要点编号') === null ? [] : [`${String(record.get('要点编号'))} ${String(record.get('单位名称'))}`],
    );
    expect(written.sort()).toEqual(points.sort());
    expect(new Set(records.map((record) => record.get('状态')))).toEqual(new Set(['未启动']));
  });

  it('汇报单位 is the first lead of the notice', () => {
    const reporters = recordsOf('任务').map((record) => [record.get('任务编号'), record.get('汇报单位')]);
    expect(reporters).toContainEqual(['T01', '区教育局']);
    expect(reporters).toContainEqual(['T02', '区农办']);
    expect(reporters).toContainEqual(['T06', '区科协']);
  });

  it('工作方案 has a row for each lead', () => {
    expect(recordsOf('工作方案')).toHaveLength(15);
  });

  it('成员 lists the units on the member list', () => {
    expect(recordsOf('成员').map((record) => record.get('单位'))).toEqual(
      plan2007.units.flatMap(({ kind, name }) => (kind === '成员单位' ? [name] : [])),
    );
  });

  it('gives every light a formula and what it shows on the day of making', () => {
    // Nothing has been started, and eleven days of the year are left.
    for (const record of recordsOf('进展')) {
      expect(record.get('预警')).toMatchObject({ formula: expect.any(String) as string, result: '红' });
    }
  });
});
