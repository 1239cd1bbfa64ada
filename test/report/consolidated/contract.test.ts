import { beforeAll, describe, expect, it } from 'vitest';
import { readMeta } from '../../../src/workbook/meta';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { ledger2007 } from '../../ledger-2007';
import { opened, reportOf, samples, yearOfFiles } from '../../year-2007';
import { headersOf } from '../records';

/** The contract of the consolidated report, header by header; columns may be added after these. */
const contract: Readonly<Record<string, string>> = {
  报送情况: '单位编码 单位名称 单位类别 报送状态 填报日期 文件 版本数 错误数 提醒数 完整率',
  任务进展: '任务编号 要点编号 任务名称 单位编码 单位名称 角色 状态 完成率 完成时限 进展情况 存在问题 意见建议',
  任务汇总: '任务编号 任务名称 应报单位 已报单位 已完成 进行中 未启动 暂缓 平均完成率 逾期',
  指标汇总: `指标编码 指标名称 计量单位 汇总方式 合计 上年合计 增减 增减率 填报单位数 不适用数 未填数 ${ledger2007.units
    .map(({ name }) => name)
    .join(' ')}`,
  指标口径: '指标编码 指标名称 计量单位 指标类别 汇总方式 分子 分母 系数 上级指标',
  活动汇总: '单位编码 单位名称 日期 活动名称 活动类型 任务编号 地点 参加人数 经费(元) 备注',
  问题建议: '单位编码 单位名称 类别 任务编号 内容 请求协调单位',
  数据质量: '级别 代码 单位编码 单位名称 文件 工作表 单元格 字段 原值 采用值 说明',
  数据来源: '汇总表 汇总项 单位编码 文件 SHA-256 工作表 单元格 原值 采用值',
  裁定: '单位编码 工作表 键 字段 原值 裁定值 理由 裁定人 日期',
  版本: '单位编码 单位名称 版次 文件 SHA-256 填报日期 修改时间 状态 理由',
  版本差异: '单位编码 单位名称 从版次 到版次 变化 工作表 键 字段 单元格 原值 新值',
};

describe.each<[string, () => Promise<WorkbookSnapshot>]>([
  ['of a year', async () => opened(await reportOf(yearOfFiles(await samples(1))))],
  ['of a year in which nobody reported', async () => opened(await reportOf(yearOfFiles([])))],
])('the report %s', (_which, make) => {
  let report: WorkbookSnapshot;
  beforeAll(async () => {
    report = await make();
  });

  it('has every sheet of the contract, and says what it is', () => {
    const visible = report.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
    expect(visible.sort()).toEqual(['封面', '图表', ...Object.keys(contract)].sort());
    expect(report.sheets.find(({ name }) => name === '_meta')?.visibility).toBe('veryHidden');
    expect(readMeta(report)).toEqual({ kind: '年度汇总', contract: 1, ledger: ledger2007.id, year: 2007 });
  });

  it.each(Object.entries(contract))('%s has its headers, in order', (sheet, headers) => {
    const wanted = headers.split(' ');
    expect(headersOf(report, sheet).slice(0, wanted.length)).toEqual(wanted);
  });
});
