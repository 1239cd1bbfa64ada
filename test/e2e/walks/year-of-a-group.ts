import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { nodePlatform } from '../../../scripts/platform';
import { registers } from '../../../src/ledger/registers';
import { firstState, stateOf } from '../../../src/ledger/registers/lifecycle';
import { recordsOf } from '../../../src/ledger/registers/register';
import { readWorkbook } from '../../../src/workbook/reading';
import { excelUrl, openExcel, serveExcel } from '../../host/excel';
import { expectCarried, looksLikeTheNextYear, opened, previewed, unitsMoveOn, type Taking } from '../carry-steps';
import type { Here } from '../here';
import { lookedAt } from '../looked-at';
import { choose, close, drawer, paper, pick, press, register, row, stands, type } from '../register-steps';
import { button, createFromNotice, done, downloaded, tab, uploaded, withoutFileDialogs } from '../steps';
import { watchedPage } from '../watched';

type Look = (name: string) => Promise<void>;

async function year(page: Page, inTwo: Taking, look: Look): Promise<void> {
  await tab(page, '领导小组').click();
  await page.getByText('“会议”表里还没有记录。').waitFor();
  await look('group-empty');

  await register(page, '成员');
  await button(page, '登记成员').click();
  await type(page, { 姓名: '组长甲', 起始日期: '2007-08-14' });
  await choose(page, '小组职务', '组长');
  await inTwo(press(page, '登记成员'), '登记成员');
  // A post that waits for its name is filled from its row.
  await page.getByLabel('查找文字').fill('区教育局');
  await row(page, '成员', '空缺');
  await type(page, { 姓名: '成员丙', 起始日期: '2007-08-14' });
  await inTwo(press(page, '登记成员'), '登记成员');

  await register(page, '会议');
  await button(page, '登记会议').click();
  await choose(page, '会议类别', '全体会议');
  await type(page, { 日期: '2007-10-15', 召集人: '组长甲', 议题: '听取进展汇报' });
  await press(page, '填入当天在任的人')();
  expect(await drawer(page).getByLabel('出席').inputValue()).toBe('组长甲、成员丙');
  await look('group-meeting');
  await inTwo(press(page, '登记会议'), '登记会议');

  await row(page, '会议', '听取进展汇报');
  const minutes = await paper(page, press(page, '会议纪要'));
  expect(minutes).toMatchObject({
    name: '2007年全体会议纪要 2007-M01.docx',
    text: expect.stringContaining('听取进展汇报'),
  });
  await press(page, '登记这次会议的议定事项')();
  await type(page, { 完成时限: '2007-12-10' });
  await drawer(page).getByRole('textbox', { name: '事项', exact: true }).fill('建好科普画廊');
  await pick(page, '承办单位', 'qkx', '区科协');
  await inTwo(press(page, '登记议定事项'), '登记议定事项');
  await row(page, '议定事项', '建好科普画廊');
  await press(page, '延期……')();
  await type(page, { 完成时限: '2007-12-05', 延期理由: '场地未定' });
  // No later than before: the reason is beside the button.
  expect(await drawer(page).getByRole('button', { name: '延期' }).getAttribute('aria-disabled')).toBe('true');
  await type(page, { 完成时限: '2007-12-31' });
  await look('group-extension');
  await inTwo(press(page, '延期'), '议定事项延期');
  await stands(page, '延期');
  await close(page);
  const list = await paper(page, () => button(page, '督办单').click());
  expect(list).toMatchObject({
    name: expect.stringMatching(/^督办单.*\.docx$/),
    text: expect.stringContaining('建好科普画廊'),
  });

  await register(page, '成员变更');
  await button(page, '登记成员变更').click();
  await pick(page, '单位', 'qjyj', '区教育局');
  await type(page, { 原成员: '成员丙', 新成员: '成员丁', 提出日期: '2007-11-01' });
  await inTwo(press(page, '登记成员变更'), '登记成员变更');
  await row(page, '成员变更', '区教育局');
  expect(await drawer(page).getByRole('button', { name: '调整……' }).getAttribute('aria-disabled')).toBe('true');
  await press(page, '批准……')();
  await type(page, { 批准人: '组长甲' });
  await inTwo(press(page, '批准'), '成员变更批准');
  await stands(page, '批准');
  await press(page, '调整……')();
  await inTwo(press(page, '调整'), '成员变更调整');
  await stands(page, '已调整');
  const letter = await paper(page, press(page, '复函'));
  expect(letter).toMatchObject({
    name: '成员调整复函 区教育局 2007-C01.docx',
    text: expect.stringContaining('成员丙调整为成员丁'),
  });
  await look('group-change');
  await close(page);
  await register(page, '成员');
  await page.getByLabel('哪一天的名单').fill('2007-11-05');
  await page.getByRole('status').filter({ hasText: '3/' }).waitFor();
  await look('group-members');
  // A name entered wrongly is put right, and what refers to it follows.
  await row(page, '成员', '成员丙');
  await press(page, '更正……')();
  await type(page, { 姓名: '成员炳', 理由: '姓名录错' });
  await drawer(page).getByText('会议 2007-M01 出席', { exact: false }).waitFor();
  await look('group-name-put-right');
  await inTwo(press(page, '更正成员'), '更正成员');
  await close(page);

  await register(page, '文件');
  await button(page, '登记文件').click();
  await choose(page, '文件类别', '通知或意见');
  await type(page, { 标题: '关于报送年度总结的通知' });
  await inTwo(press(page, '登记文件'), '登记文件');
  await row(page, '文件', '关于报送年度总结的通知');
  await press(page, '送签……')();
  await inTwo(press(page, '送签'), '文件送签');
  await stands(page, '待签批');
  await press(page, '签批……')();
  await type(page, { 签批人: '成员丁' });
  expect(await drawer(page).getByRole('button', { name: '签批' }).getAttribute('aria-disabled')).toBe('true');
  await type(page, { 签批人: '组长甲' });
  await look('group-sign');
  await inTwo(press(page, '签批'), '文件签批');
  await stands(page, '已签批');
  await press(page, '印发……')();
  await inTwo(press(page, '印发'), '文件印发');
  await stands(page, '已印发');
  // What steps entered is shown, and put right with a reason only.
  expect(await drawer(page).getByLabel('印发日期').count()).toBe(0);
  await look('group-issued');
  await press(page, '更正……')();
  await type(page, { 印发日期: '2007-11-06' });
  expect(await drawer(page).getByRole('button', { name: '更正文件' }).getAttribute('aria-disabled')).toBe('true');
  await type(page, { 理由: '印发日期录错' });
  await look('group-put-right');
  await inTwo(press(page, '更正文件'), '更正文件');
  await close(page);

  await register(page, '工作方案');
  await page.getByRole('list', { name: '还没有工作方案的牵头单位' }).getByRole('button').first().click();
  await press(page, '起草……')();
  await type(page, { 方案名称: '未成年人科学素质行动方案' });
  await inTwo(press(page, '起草'), '工作方案起草');
  await close(page);
  await look('group-plans-lacking');

  await register(page, '里程碑');
  await row(page, '里程碑', '未完成');
  await press(page, '完成……')();
  await inTwo(press(page, '完成'), '里程碑完成');
  await stands(page, '已完成');
  await close(page);
  await look('group-milestones');

  await register(page, '问题建议');
  await button(page, '登记问题建议').click();
  await pick(page, '提出单位', 'qfl', '区妇联');
  await type(page, { 提出日期: '2007-10-08', 反映内容: '缺少活动场地' });
  await inTwo(press(page, '登记问题建议'), '登记问题建议');
  await row(page, '问题建议', '缺少活动场地');
  await press(page, '交办……')();
  // Whom it goes to and until when is to be said.
  expect(await drawer(page).getByRole('button', { name: '交办' }).getAttribute('aria-disabled')).toBe('true');
  await pick(page, '承办单位', 'qwgj', '区文广局');
  await type(page, { 交办日期: '2007-10-10', 答复时限: '2007-11-10' });
  await look('group-problem');
  await inTwo(press(page, '交办'), '问题建议交办');
  await stands(page, '办理中');
  await press(page, '不采纳……')();
  await type(page, { 答复情况: '本年没有安排，列入下年计划。', 答复日期: '2007-10-30' });
  await inTwo(press(page, '不采纳'), '问题建议不采纳');
  await stands(page, '不采纳');
  await close(page);

  await register(page, '督查');
  await button(page, '登记督查').click();
  await pick(page, '对象', 'qjyj', '区教育局');
  await type(page, { 发现问题: '没有建立台账', 整改时限: '2007-11-02' });
  await drawer(page).getByLabel('日期').first().fill('2007-10-20');
  await inTwo(press(page, '登记督查'), '登记督查');
  await tab(page, '总览').click();
  await page.getByRole('tablist', { name: '待办的种类' }).waitFor();
  await look('group-to-do');
  // A line leads to its record.
  await page.getByRole('tablist', { name: '待办的种类' }).getByRole('tab', { name: '督查 1' }).click();
  await page.getByRole('button').filter({ hasText: '没有建立台账' }).first().click();
  await press(page, '整改到位……')();
  await type(page, { 整改情况: '已经建立台账。' });
  await inTwo(press(page, '整改到位'), '督查整改到位');
  await stands(page, '已整改');
  await close(page);
}

/** What the registers hold beyond what every new ledger holds: records that have come further than where they begin. */
function standing(bytes: Uint8Array): string[] {
  const reading = readWorkbook(bytes, nodePlatform);
  if (!reading.ok) throw new Error(reading.findings.map(({ code }) => code).join());
  return registers.flatMap((one) => {
    const { lifecycle } = one;
    return recordsOf(reading.workbook, one)
      .filter((record) =>
        lifecycle === undefined
          ? one.spec.key.every((header) => record.text(header) !== '')
          : stateOf(lifecycle, record) !== firstState(lifecycle),
      )
      .map((record) => `${record.key} ${record.text(lifecycle?.header ?? '终止日期')}`.trim());
  });
}

const expected = [
  '2007-M01',
  '2007-M01-01 延期',
  '2007-D01 已印发',
  'T01 区教育局 起草中',
  '组长甲 组长',
  '成员炳 成员 2007-11-05',
  '成员丁 成员',
  '2007-C01 已调整',
  '2007-I01 已整改',
  '2007-Q01 不采纳',
  'S01 已完成',
];

/** A year of the leading group: roster, plenary, decision, extension, change of members, notice, inspection; then carried over. */
export function yearOfAGroup(here: () => Here): void {
  it('keeps the registers of the leading group in the simulated Excel', { timeout: 300_000 }, async () => {
    const host = await openExcel({ calculate: () => 0 });
    const { page, wrong } = await watchedPage(here().browser);
    await page.clock.setFixedTime('2007-11-05T09:30:00');
    await serveExcel(page, host);
    await page.goto(excelUrl(`${here().site.url}taskpane.html`));
    await createFromNotice(page);
    await button(page, '建立台账').click();
    await tab(page, '总览').waitFor();
    const inTwo: Taking = async (act, operation) => {
      host.resetCounters();
      await act();
      await done(page, operation);
      expect(host.counters.syncs, operation).toBeLessThanOrEqual(2);
    };
    const look: Look = (name) => lookedAt(page, name);
    await year(page, inTwo, look);
    expect(standing(await host.save()).sort()).toEqual([...expected].sort());

    await unitsMoveOn(page, inTwo);
    await page.clock.setFixedTime('2008-01-04T09:30:00');
    await previewed(page, look);
    const old = await host.save();
    host.resetCounters();
    await button(page, '结转到 2008 年').click();
    await page.getByText(/2008 年的台账已在新窗口打开/).waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
    await look('next-year-made');
    const [made = new Uint8Array()] = host.opened;
    expectCarried(old, made);
    // It can be had as a file as well; the old ledger is as it was.
    const saved = await downloaded(page, () => button(page, '另存文件').click());
    expect(saved.name).toBe('台账2008.xlsx');
    expect(saved.bytes).toEqual(new Uint8Array(made));
    expect(opened(await host.save())).toEqual(opened(old));
    expect(host.notSimulated).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();

    const next = await openExcel({ bytes: made, calculate: () => 0 });
    const beside = await watchedPage(here().browser);
    await beside.page.clock.setFixedTime('2008-01-04T09:40:00');
    await serveExcel(beside.page, next);
    await beside.page.goto(excelUrl(`${here().site.url}taskpane.html`));
    await looksLikeTheNextYear(beside.page);
    await lookedAt(beside.page, 'next-year-opened', { widths: [450] });
    expect(beside.wrong).toEqual([]);
    await beside.page.context().close();
  });

  it('and in the browser edition', { timeout: 300_000 }, async () => {
    const { page, wrong } = await watchedPage(here().browser);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.clock.setFixedTime('2007-11-05T09:30:00');
    await withoutFileDialogs(page);
    await page.goto(`${here().site.url}index.html`);
    await button(page, '新建台账').click();
    await page.getByLabel('通知原文').waitFor();
    await createFromNotice(page);
    await button(page, '建立台账').click();
    await tab(page, '总览').waitFor();
    const taken: Taking = async (act, operation) => {
      await act();
      await done(page, operation);
    };
    await year(page, taken, () => Promise.resolve());
    await lookedAt(page, 'browser-group');
    const saved = await downloaded(page, () => page.getByRole('button', { name: /保存/ }).first().click());
    expect(standing(saved.bytes).sort()).toEqual([...expected].sort());

    await unitsMoveOn(page, taken);
    await page.clock.setFixedTime('2008-01-04T09:30:00');
    await previewed(page, (name) => lookedAt(page, `browser-${name}`));
    const made = await downloaded(page, () => button(page, '结转到 2008 年').click());
    expect(made.name).toBe('台账2008.xlsx');
    await page.getByText(/2008 年的台账已建好/).waitFor();
    await lookedAt(page, 'browser-next-year-made');
    const old = await downloaded(page, () => page.getByRole('button', { name: /保存/ }).first().click());
    expectCarried(old.bytes, made.bytes);
    await button(page, '打开').click();
    await uploaded(page, made, () => button(page, '打开台账……').click());
    await looksLikeTheNextYear(page);
    await lookedAt(page, 'browser-next-year-opened', { widths: [1200] });
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
