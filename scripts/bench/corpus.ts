import fs from 'node:fs';
import path from 'node:path';
import { createLedger } from '../../src/ledger/creating/create';
import { defaultIndicators } from '../../src/ledger/indicators';
import { askedOf } from '../../src/ledger/asked';
import type { Ledger } from '../../src/ledger/ledger';
import type { LedgerUnit } from '../../src/ledger/ledger-unit';
import { readLedger } from '../../src/ledger/read';
import { reportingUnits } from '../../src/ledger/progress/work-items';
import type { Assignment, Plan } from '../../src/plan/plan';
import { activityKinds, activitySheet, figureSheet } from '../../src/returns/sheets';
import { returnFileName } from '../../src/returns/issuing/file-name';
import { issueReturn } from '../../src/returns/issuing/issue';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { fillDraft } from '../../src/workbook/fill';
import { readWorkbook } from '../../src/workbook/reading';
import { nodePacker } from '../writing/packer';
import { nodePlatform } from '../platform';
import { fillWithCare, type Filling } from '../sample/filling';
import { Random } from '../sample/random';
import { saveAgain } from './other-programs';

const taskNames = [
  '未成年人',
  '农民',
  '城镇劳动人口',
  '领导干部和公务员',
  '科学教育与培训',
  '科普资源开发',
  '大众传媒',
  '科普设施',
  '监测评估',
];

/** Units on the member list; the rest are townships, as in a city that asks every one of them. */
const members = 40;

/** Indicators that only the members are asked for: a township has no newspaper, no television, no hall. */
const memberIndicators = /^(KJ130|KM|L-J3|L-M|L-P|L-C[123489])/;

/** A plan with many units: each carries four of nine tasks. */
function widePlan(units: number): Plan {
  const code = (letter: string, number: number) => `${letter}${String(number).padStart(2, '0')}`;
  const assignments = Array.from({ length: units }, (_, unit) =>
    Array.from({ length: 4 }, (_unused, part): Assignment => ({
      task: code('T', ((unit + part * 2) % taskNames.length) + 1),
      unit: code('U', unit + 1),
      role: unit < taskNames.length && part === 0 ? '牵头' : '责任',
    })),
  ).flat();
  return {
    title: '测量用方案',
    region: '测量区',
    units: Array.from({ length: units }, (_, unit) => ({
      code: code('U', unit + 1),
      name: `第${unit + 1}单位`,
      kind: unit < members ? '成员单位' : '乡镇街道',
      aliases: [],
    })),
    tasks: taskNames.map((name, index) => ({
      code: code('T', index + 1),
      name: `${name}行动`,
      kind: '行动',
      duty: '按方案推进。',
    })),
    assignments,
    phases: [],
  };
}

/** Activities that a busy unit lists: as many as its template has rows. */
const listed = 60;

/** An activity every six days; a head count for every sixth, so that texts prevail as they do. */
function listActivities(filling: Filling, ledger: Ledger, random: Random): void {
  for (let index = 0; index < listed; index++) {
    const day = new Date(Date.UTC(ledger.year, 0, 3 + index * 6)).toISOString().slice(0, 10);
    filling.record(activitySheet, index, '日期', { date: day });
    filling.record(
      activitySheet,
      index,
      '活动名称',
      `第${index + 1}场${random.pick(['讲座', '展览', '培训', '进社区', '进学校'])}`,
    );
    filling.record(activitySheet, index, '活动类型', random.pick(activityKinds));
    filling.record(activitySheet, index, '任务编号', random.pick(ledger.tasks).code);
    filling.record(activitySheet, index, '地点', random.pick(['文化广场', '社区活动室', '实验小学', '镇文化站']));
    filling.record(activitySheet, index, '参加人数', index % 6 === 0 ? random.whole(3, 60) * 10 : null);
    filling.record(activitySheet, index, '经费(元)', null);
    filling.record(activitySheet, index, '备注', `由${random.pick(ledger.units).name}协助`);
  }
}

/** Townships give the figures of this year; those of the last one the office has. */
function leaveLastYear(filling: Filling, unit: LedgerUnit, ledger: Ledger): void {
  for (const row of askedOf(unit, ledger).indicators.keys()) filling.record(figureSheet, row, '上年数', null);
}

/** Where a corpus lies. */
export interface Corpus {
  readonly ledger: string;
  readonly returns: string;
  readonly files: number;
  /** Which program wrote the returns, for people. */
  readonly savedBy: string;
}

/** `ours`: as our writer wrote them; `others`: saved again by the programs that units use, as far as they are here. */
export type Savers = 'ours' | 'others';

async function writeReturns(folder: string, ledger: Ledger): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const random = new Random(1);
  for (const unit of reportingUnits(ledger)) {
    const filling = fillWithCare(ledger, unit, '2008-01-20', random);
    listActivities(filling, ledger, random);
    if (unit.kind !== '成员单位') leaveLastYear(filling, unit, ledger);
    const draft = fillDraft(issueReturn(ledger, unit, '2007-12-20'), filling.cells);
    fs.writeFileSync(path.join(folder, returnFileName(unit, 2007)), await writeWorkbook(draft, nodePacker));
  }
}

async function writeLedger(file: string, units: number): Promise<Ledger> {
  const plan = widePlan(units);
  const reporters = plan.units.filter(({ kind }) => kind === '成员单位').map(({ name }) => name);
  const bytes = await writeWorkbook(
    createLedger({
      plan,
      year: 2007,
      deadline: '2008-01-31',
      id: `bench-${units}`,
      asOf: '2007-12-20',
      indicators: defaultIndicators.map((one) => (memberIndicators.test(one.code) ? { ...one, reporters } : one)),
      points: [],
    }),
    nodePacker,
  );
  fs.writeFileSync(file, bytes);
  const reading = readWorkbook(bytes, nodePlatform);
  const ledger = reading.ok ? readLedger(reading.workbook, 'ledger.xlsx').ledger : undefined;
  if (ledger === undefined) throw new Error('the ledger of the corpus cannot be read');
  return ledger;
}

/**
 * Makes a ledger and one filled return a unit, from the project's own templates. What lies there already is used again.
 * @param folder of the corpus
 * @param units how many
 */
export async function makeCorpus(folder: string, units: number, savers: Savers): Promise<Corpus> {
  const [ledgerFile, returns, made] = ['ledger.xlsx', 'returns', 'saved-by.txt'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  if (!fs.existsSync(made)) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    await writeReturns(returns, await writeLedger(ledgerFile, units));
    const files = fs.readdirSync(returns).map((name) => path.join(returns, name));
    fs.writeFileSync(made, savers === 'ours' ? 'as our writer wrote them' : saveAgain(files));
  }
  return { ledger: ledgerFile, returns, files: units, savedBy: fs.readFileSync(made, 'utf8') };
}
