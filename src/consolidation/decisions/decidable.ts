import type { Language } from '../../findings/language';
import type { Ledger } from '../../ledger/ledger';
import {
  adjudicableFields,
  decisionStates,
  notFilled,
  planStates,
  progressStates,
  type ProgressState,
} from '../../ledger/sheets';
import type { PlainDate } from '../../plan/plan';
import { percentText, plainDecimal, readDate, readNumber, readShare, type Normalised } from '../../returns/normalising';
import {
  cellOf,
  type Activity,
  type DecisionReport,
  type IndicatorReport,
  type ProblemAnswer,
  type ProgressReport,
  type RecordPlace,
  type SelfScore,
  type Source,
  type SourcedFigure,
  type UnitReturn,
  type WorkPlanReport,
} from '../../returns/unit-return';
import { answerStates } from '../../returns/sheets';
import type { Cell } from '../../workbook/snapshot';
import { notApplicable } from '../../workbook/layout';
import { activitiesOfKey, activityKeys } from './activity-key';

/** A value of a return that the office can decide on. */
export interface DecidablePlace {
  /** Sheet as the contract calls it, key of the record, header of the field: the columns of 裁定. */
  readonly sheet: string;
  readonly key: string;
  readonly field: string;
  /** The very cell, and what stands in it. */
  readonly source: Source;
  /** What was made of it, as people read it; empty where nothing was. */
  readonly adopted: string;
}

/** One field of a kind of record. */
interface Field<Item> {
  readonly source: (item: Item) => Source;
  readonly adopted: (item: Item) => string;
  /** What may be decided, in the words of the sheet 裁定. */
  readonly allowed: (ledger: Ledger, language: Language) => string;
  /** The record as decided; undefined where the decided value cannot be read without doubt. */
  readonly decided: (item: Item, text: string, ledger: Ledger) => Item | undefined;
}

interface Declared<Item> {
  readonly items: (content: UnitReturn) => readonly Item[];
  readonly withItems: (content: UnitReturn, items: readonly Item[]) => UnitReturn;
  readonly keys: (items: readonly Item[]) => readonly string[];
  /** Indexes of the records that a key may mean. */
  readonly ofKey: (key: string, items: readonly Item[], field: string) => readonly number[];
  readonly fields: Readonly<Record<string, Field<Item>>>;
}

/** One sheet of a return, as far as it can be decided on. */
export interface DecidableSheet {
  places(content: UnitReturn): DecidablePlace[];
  /** The places that a key may mean; several where it does not say which. */
  ofKey(content: UnitReturn, key: string, field: string): DecidablePlace[];
  /** What may be decided, Chinese unless told. */
  allowed(field: string, ledger: Ledger, language?: Language): string;
  /** The return with a value as decided; undefined where that value cannot be read without doubt. */
  decided(content: UnitReturn, place: DecidablePlace, text: string, ledger: Ledger): UnitReturn | undefined;
}

const isSamePlace = (one: Source | undefined, { sheet, cell }: Source): boolean =>
  one?.sheet === sheet && one.cell === cell;

function decidableSheet<Item>(sheet: string, declared: Declared<Item>): DecidableSheet {
  const { items, withItems, keys, ofKey, fields } = declared;
  const placeOf = (item: Item, key: string, field: string): DecidablePlace[] => {
    const own = fields[field];
    const source = own?.source(item);
    // Where a sheet lacks the column there is nothing to decide on.
    if (own === undefined || source === undefined || source.cell === '') return [];
    return [{ sheet, key, field, source, adopted: own.adopted(item) }];
  };
  return {
    places: (content) => {
      const all = items(content);
      const named = keys(all);
      return all.flatMap((item, index) =>
        Object.keys(fields).flatMap((field) => placeOf(item, named[index] ?? '', field)),
      );
    },
    ofKey: (content, key, field) => {
      const all = items(content);
      const named = keys(all);
      return ofKey(key, all, field).flatMap((index) => {
        const item = all[index];
        return item === undefined ? [] : placeOf(item, named[index] ?? '', field);
      });
    },
    allowed: (field, ledger, language = 'zh') => fields[field]?.allowed(ledger, language) ?? '',
    decided: (content, place, text, ledger) => {
      const all = items(content);
      const own = fields[place.field];
      // A list that goes on in another sheet has the same address twice.
      const index = all.findIndex((item) => isSamePlace(own?.source(item), place.source));
      const item = all[index];
      const decided = item === undefined ? undefined : own?.decided(item, text, ledger);
      if (decided === undefined) return undefined;
      return withItems(
        content,
        all.map((one, at) => (at === index ? decided : one)),
      );
    },
  };
}

const textCell = (value: string): Cell => ({ row: 1, column: 1, kind: 'text', value });

/** A decision leaves no doubt: an estimate or a number that may be another one is none. */
const isClear = ({ findings }: Normalised<unknown>): boolean => findings.every(({ severity }) => severity === 'repair');

function figureOf(current: SourcedFigure, text: string, read: Normalised<number>): SourcedFigure | undefined {
  const { sheet, cell, raw } = current;
  if (text === notFilled) return { state: 'empty', sheet, cell, raw };
  if (!isClear(read)) return undefined;
  if (read.state === 'value') return { state: 'value', value: read.value, sheet, cell, raw };
  return read.state === 'notApplicable' ? { state: 'notApplicable', sheet, cell, raw } : undefined;
}

function shown(figure: SourcedFigure, value: (number: number) => string = plainDecimal): string {
  return figure.state === 'value' ? value(figure.value) : figure.state === 'notApplicable' ? notApplicable : '';
}

interface Figures<Item> {
  readonly get: (item: Item) => SourcedFigure;
  readonly set: (item: Item, figure: SourcedFigure) => Item;
}

function numberField<Item>(
  { get, set }: Figures<Item>,
  unitOf: (item: Item, ledger: Ledger) => string | undefined,
): Field<Item> {
  return {
    source: get,
    adopted: (item) => shown(get(item)),
    allowed: (_ledger, language) =>
      language === 'zh'
        ? `数字、${notApplicable}（不适用）或${notFilled}`
        : `a number, ${notApplicable} (does not apply) or ${notFilled}`,
    decided: (item, text, ledger) => {
      const unit = unitOf(item, ledger);
      if (unit === undefined) return undefined;
      const figure = figureOf(get(item), text, readNumber(textCell(text), { unit, min: 0 }));
      return figure === undefined ? undefined : set(item, figure);
    },
  };
}

function shareField<Item>({ get, set }: Figures<Item>): Field<Item> {
  return {
    source: get,
    adopted: (item) => shown(get(item), percentText),
    allowed: (_ledger, language) =>
      language === 'zh'
        ? `0% 到 100% 的百分数、${notApplicable}（不适用）或${notFilled}`
        : `a share from 0% to 100%, ${notApplicable} (does not apply) or ${notFilled}`,
    decided: (item, text) => {
      const figure = figureOf(get(item), text, readShare(textCell(text)));
      return figure === undefined ? undefined : set(item, figure);
    },
  };
}

interface Written<Item, Value> {
  readonly source: (item: Item) => Source;
  readonly get: (item: Item) => Value;
  readonly set: (item: Item, value: Value) => Item;
}

function dayField<Item>(
  { source, get, set }: Written<Item, PlainDate | undefined>,
  yearOf: (ledger: Ledger) => number,
): Field<Item> {
  return {
    source,
    adopted: (item) => get(item) ?? '',
    allowed: (_ledger, language) =>
      language === 'zh' ? `日期（如 2007-09-03）或${notFilled}` : `a day (as 2007-09-03) or ${notFilled}`,
    decided: (item, text, ledger) => {
      if (text === notFilled) return set(item, undefined);
      const read = readDate(textCell(text), { year: yearOf(ledger) });
      return read.state === 'value' && isClear(read) ? set(item, read.value) : undefined;
    },
  };
}

function choiceField<Item>(
  { source, get, set }: Written<Item, string>,
  choicesOf: (ledger: Ledger) => readonly string[],
): Field<Item> {
  return {
    source,
    adopted: get,
    allowed: (ledger, language) => [...choicesOf(ledger), notFilled].join(language === 'zh' ? '、' : ', '),
    decided: (item, text, ledger) => {
      if (text === notFilled) return set(item, '');
      return choicesOf(ledger).includes(text) ? set(item, text) : undefined;
    },
  };
}

/** The cell under a header of a record, with what stands in it. */
function under<Item extends { readonly at: RecordPlace }>(header: string, written: (item: Item) => string) {
  return (item: Item): Source => ({ sheet: item.at.sheet, cell: cellOf(item.at, header), raw: written(item) });
}

function indexesOf(key: string, keys: readonly string[]): number[] {
  return keys.flatMap((one, index) => (one === key ? [index] : []));
}

/** Records with a key of the office's own, which stands in each once. */
function keyed<Item>(keyOf: (item: Item) => string): Pick<Declared<Item>, 'keys' | 'ofKey'> {
  return {
    keys: (items) => items.map(keyOf),
    ofKey: (key, items) => indexesOf(key, items.map(keyOf)),
  };
}

const progress = decidableSheet<ProgressReport>('任务进展', {
  items: (content) => content.progress,
  withItems: (content, items) => ({ ...content, progress: items }),
  keys: (items) => items.map(({ item }) => `${item.task} ${item.point}`.trim()),
  ofKey: (key, items) =>
    items.flatMap(({ item }, index) =>
      key === `${item.task} ${item.point}`.trim() || (item.point !== '' && key === item.point) ? [index] : [],
    ),
  fields: {
    状态: choiceField(
      {
        source: under('状态', ({ stateWritten }) => stateWritten),
        get: ({ state }) => state,
        set: (item, state) => ({ ...item, state: state as ProgressState | '' }),
      },
      () => progressStates,
    ),
    完成率: shareField({ get: ({ share }) => share, set: (item, share) => ({ ...item, share }) }),
  },
});

const unitOfIndicator = ({ code }: IndicatorReport, ledger: Ledger): string | undefined =>
  ledger.indicators.find((indicator) => indicator.code === code)?.unit;

const indicators = decidableSheet<IndicatorReport>('指标', {
  items: (content) => content.indicators,
  withItems: (content, items) => ({ ...content, indicators: items }),
  ...keyed(({ code }) => code),
  fields: {
    本年数: numberField(
      { get: ({ thisYear }) => thisYear, set: (item, thisYear) => ({ ...item, thisYear }) },
      unitOfIndicator,
    ),
    上年数: numberField(
      { get: ({ lastYear }) => lastYear, set: (item, lastYear) => ({ ...item, lastYear }) },
      unitOfIndicator,
    ),
  },
});

const activities = decidableSheet<Activity>('活动', {
  items: (content) => content.activities,
  withItems: (content, items) => ({ ...content, activities: items }),
  keys: activityKeys,
  ofKey: activitiesOfKey,
  fields: {
    日期: dayField(
      {
        source: under('日期', ({ dateWritten }) => dateWritten),
        get: ({ date }) => date,
        set: (item, date) => ({ ...item, date }),
      },
      ({ year }) => year,
    ),
    任务编号: choiceField(
      {
        source: under('任务编号', ({ taskWritten }) => taskWritten),
        get: ({ task }) => task,
        set: (item, task) => ({ ...item, task }),
      },
      ({ tasks }) => tasks.map(({ code }) => code),
    ),
    参加人数: numberField(
      { get: ({ participants }) => participants, set: (item, participants) => ({ ...item, participants }) },
      () => '人',
    ),
    '经费(元)': numberField({ get: ({ cost }) => cost, set: (item, cost) => ({ ...item, cost }) }, () => '元'),
  },
});

const workPlans = decidableSheet<WorkPlanReport>('工作方案', {
  items: (content) => content.workPlans,
  withItems: (content, items) => ({ ...content, workPlans: items }),
  ...keyed(({ task }) => task),
  fields: {
    状态: choiceField(
      {
        source: under('状态', ({ stateWritten }) => stateWritten),
        get: ({ state }) => state,
        set: (item, state) => ({ ...item, state }),
      },
      () => planStates,
    ),
    印发日期: dayField(
      {
        source: under('印发日期', ({ issuedWritten }) => issuedWritten),
        get: ({ issued }) => issued,
        set: (item, issued) => ({ ...item, issued }),
      },
      ({ year }) => year,
    ),
  },
});

const decisions = decidableSheet<DecisionReport>('议定事项', {
  items: (content) => content.decisions,
  withItems: (content, items) => ({ ...content, decisions: items }),
  ...keyed(({ decision }) => decision.code),
  fields: {
    状态: choiceField(
      {
        source: under('状态', ({ stateWritten }) => stateWritten),
        get: ({ state }) => state,
        set: (item, state) => ({ ...item, state }),
      },
      () => decisionStates,
    ),
  },
});

const answers = decidableSheet<ProblemAnswer>('问题答复', {
  items: (content) => content.answers,
  withItems: (content, items) => ({ ...content, answers: items }),
  ...keyed(({ problem }) => problem.code),
  fields: {
    状态: choiceField(
      {
        source: under('状态', ({ stateWritten }) => stateWritten),
        get: ({ state }) => state,
        set: (item, state) => ({ ...item, state }),
      },
      () => answerStates,
    ),
    答复日期: dayField(
      {
        source: under('答复日期', ({ dayWritten }) => dayWritten),
        get: ({ day }) => day,
        set: (item, day) => ({ ...item, day }),
      },
      ({ year }) => year + 1,
    ),
  },
});

const selfScores = decidableSheet<SelfScore>('自评', {
  items: (content) => content.selfScores,
  withItems: (content, items) => ({ ...content, selfScores: items }),
  ...keyed(({ item }) => item),
  fields: {
    自评分: numberField({ get: ({ score }) => score, set: (item, score) => ({ ...item, score }) }, () => '分'),
  },
});

/** 单位信息 is one record: its key is the name of the sheet, or the label itself. */
const info = decidableSheet<UnitReturn>('单位信息', {
  items: (content) => [content],
  withItems: (content, items) => items[0] ?? content,
  keys: (items) => items.map(() => '单位信息'),
  ofKey: (key, items) => (['单位信息', '填报日期', '零报告'].includes(key) ? items.map((_item, index) => index) : []),
  fields: {
    填报日期: dayField(
      {
        source: ({ filledOnAt }) => filledOnAt,
        get: ({ filledOn }) => filledOn,
        set: (content, filledOn) => ({ ...content, filledOn }),
      },
      ({ year }) => year + 1,
    ),
    零报告: choiceField(
      {
        source: ({ nothingToReportAt }) => nothingToReportAt,
        get: ({ nothingToReport }) => (nothingToReport ? '是' : '否'),
        set: (content, answer) => ({ ...content, nothingToReport: answer === '是' }),
      },
      () => ['是', '否'],
    ),
  },
});

/** What can be decided on, by sheet of a return. */
export const decidableSheets: Readonly<Record<string, DecidableSheet>> = {
  任务进展: progress,
  指标: indicators,
  活动: activities,
  工作方案: workPlans,
  议定事项: decisions,
  问题答复: answers,
  自评: selfScores,
  单位信息: info,
};

/** Whether there can be decisions on a field; `文件` stands for the choice of a file. */
export function isDecidable(sheet: string, field: string): boolean {
  return adjudicableFields[sheet]?.includes(field) === true;
}

/** Every value of a return that can be decided on, in the order of its sheets. */
export function decidablePlaces(content: UnitReturn): DecidablePlace[] {
  return Object.values(decidableSheets).flatMap((sheet) => sheet.places(content));
}

/** The value that stands in a cell of a return, if it can be decided on. */
export function decidableAt(content: UnitReturn, sheet: string, cell: string): DecidablePlace | undefined {
  return decidablePlaces(content).find(({ source }) => source.sheet === sheet && source.cell === cell);
}
