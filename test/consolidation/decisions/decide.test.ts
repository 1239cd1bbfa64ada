import { describe, expect, it } from 'vitest';
import { adjudicateValue, chooseReturn } from '../../../src/consolidation/decisions/decide';
import { decidablePlaces } from '../../../src/consolidation/decisions/decidable/places';
import { decidableSheets } from '../../../src/consolidation/decisions/decidable/sheets';
import { byHand } from '../../../src/ledger/scoring/criteria';
import { adjudicableFields } from '../../../src/ledger/sheets/adjudications';
import { withdrawDecision } from '../../../src/ledger/operations/adjudicate';
import { undoOperation } from '../../../src/ledger/operations/undo';
import type { FileResult, UnitReturn } from '../../../src/returns/unit-return';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { after, differences, made2007, objection, stateOf } from '../../ledger/operations/office';
import { ledger2007 } from '../../ledger-2007';
import { problem } from '../../problem';
import { carefulReturn, readBack, type Contents } from '../../returns/written';
import { returned, yearOf } from '../returned';

const signed = { reason: '电话核实', by: '办公室', date: '2008-02-04' };
const figure = { sheet: '指标', key: 'KR100', field: '本年数' };

function contentOf(result: FileResult): UnitReturn {
  if (result.content === undefined) throw new Error('the return was sent back');
  return result.content;
}

const file = returned('U03', { 指标: { D4: '约3人', E4: 3 } });
const decide = (decided: string, place = figure, from = file) => ({
  ...{ content: contentOf(from), place, decided, ...signed },
});
/** What the merge makes of the figure. */
const merged = (workbook: WorkbookSnapshot, from = file) => {
  const year = yearOf([from], stateOf(workbook).ledger);
  return year.indicators.find(({ indicator }) => indicator.code === 'KR100')?.thisYear[0]?.figure;
};

describe('裁定', () => {
  it('is one row of the sheet, and one line of the log', () => {
    const { workbook, ledger, state } = after(made2007, adjudicateValue, decide('4'));
    expect(ledger.adjudications).toEqual([{ unit: 'U03', ...figure, raw: '约3人', decided: '4', ...signed, at: 'F4' }]);
    expect(state.findings).toEqual([]);
    expect(differences(made2007, workbook)).toHaveLength(9);
    expect(merged(workbook)).toMatchObject({ state: 'value', value: 4, raw: '约3人' });
  });

  it('of the same place again stands below, and counts', () => {
    const first = after(made2007, adjudicateValue, decide('4')).workbook;
    const { workbook, ledger, state } = after(first, adjudicateValue, decide('5'));
    expect(ledger.adjudications.map(({ decided, at }) => [decided, at])).toEqual([['5', 'F5']]);
    expect(state.findings.map(({ code, where }) => [code, where.cell])).toEqual([['adjudication-replaced', 'F4']]);
    expect(merged(workbook)).toMatchObject({ value: 5 });
  });

  it('is withdrawn by a row that says so; what was read counts again', () => {
    const first = after(made2007, adjudicateValue, decide('4')).workbook;
    const { workbook, ledger } = after(first, withdrawDecision, { unit: 'U03', ...figure, ...signed });
    expect(ledger.adjudications.map(({ decided, raw }) => [decided, raw])).toEqual([['撤回', '约3人']]);
    expect(merged(workbook)).toMatchObject({ value: 3 });
    expect(objection(workbook, withdrawDecision, { unit: 'U03', ...figure, ...signed })).toBe(
      'decision-none-to-withdraw',
    );
  });

  it('is taken back like any operation', () => {
    const { workbook, back } = after(made2007, adjudicateValue, decide('4'));
    const undo = { name: '裁定', written: [], back };
    expect(differences(made2007, after(workbook, undoOperation, undo).workbook)).toEqual([]);
  });

  it.each<[string, Partial<ReturnType<typeof decide>>, string | undefined]>([
    ['a number', { decided: '4人' }, undefined],
    ['not applicable', { decided: '—' }, undefined],
    ['not to be counted', { decided: '未填' }, undefined],
    ['an estimate', { decided: '约4' }, 'adjudication-unreadable'],
    ['a share of something that is counted', { decided: '40%' }, 'adjudication-unreadable'],
    ['less than nothing', { decided: '-1' }, 'adjudication-unreadable'],
    ['what takes a decision back', { decided: '撤回' }, 'adjudication-unreadable'],
    ['nothing', { decided: '' }, 'decision-value-empty'],
    ['without a reason', { reason: '' }, 'decision-reason-empty'],
    ['by nobody', { by: ' ' }, 'decision-by-empty'],
    ['on no day', { date: '今天' }, 'operation-day-unreadable'],
    ['on a text', { place: { ...figure, field: '备注' } }, 'decision-place-gone'],
    ['on an unknown indicator', { place: { ...figure, key: 'KR1' } }, 'decision-place-gone'],
    ['of a unit that the ledger lacks', { content: { ...contentOf(file), unit: 'U99' } }, 'operation-unit-unknown'],
  ])('%s', (_what, changed, code) => {
    expect(objection(made2007, adjudicateValue, { ...decide('4'), ...changed })).toBe(code);
  });

  it('that stands already changes nothing', () => {
    const first = after(made2007, adjudicateValue, decide('4')).workbook;
    expect(objection(first, adjudicateValue, decide('4'))).toBe('operation-nothing-changes');
  });
});

describe('what can be decided on', () => {
  const ledger = {
    ...ledger2007,
    decisions: [{ code: 'M1', content: '开放场馆', units: ['区科技局'], handling: '', state: '办理中' }],
    problems: [problem({ units: ['区科技局'] })],
    criteria: [{ item: '组织领导', full: 20, method: '', ...byHand }],
  };
  const rich = returned('U05', { 自评: { C4: 18 } }, {}, ledger);

  it('is what the sheet 裁定 offers, on every sheet of a return', () => {
    const offered = Object.entries(adjudicableFields).flatMap(([sheet, fields]) => fields.map((f) => `${sheet} ${f}`));
    const places = new Set(decidablePlaces(contentOf(rich)).map(({ sheet, field }) => `${sheet} ${field}`));
    expect([...places, '文件 采用'].sort()).toEqual(offered.sort());
  });

  it('says in either language what may be decided', () => {
    const said = decidablePlaces(contentOf(rich)).map(({ sheet, field }) => {
      const allowed = (language: 'zh' | 'en') => decidableSheets[sheet]?.allowed(field, ledger, language) ?? '';
      return [allowed('zh'), allowed('en'), decidableSheets[sheet]?.allowed(field, ledger)] as const;
    });
    for (const [zh, en, untold] of said) {
      expect(untold).toBe(zh);
      expect(en).not.toMatch(/[、（）]|百分数|数字|日期/);
      expect(zh).not.toBe('');
    }
  });

  it('has a key of its own, and is found by it', () => {
    const content = contentOf(rich);
    const places = decidablePlaces(content);
    const ids = places.map(({ sheet, key, field }) => `${sheet} ${key} ${field}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const place of places.slice(0, 400)) {
      const found = adjudicateValue.whyNot(stateOf(made2007), { content, place, decided: '', ...signed });
      expect(found?.code).toBe('decision-value-empty');
    }
  });
});

const talks = (...rows: readonly (readonly [string, string, string | number])[]): Contents => ({
  活动: Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => {
      const [day = null, name = null, people = null] = rows[index] ?? [];
      const blank = ['C', 'D', 'E', 'G', 'H'].map((letter) => [`${letter}${index + 4}`, null] as const);
      return [[`A${index + 4}`, day], [`B${index + 4}`, name], [`F${index + 4}`, people], ...blank] as const;
    }).flat(),
  ),
});

/** What a decision on 参加人数 makes of the activities of a later return, and what is said of it. */
function activitiesAfter(key: string, decided: Contents, field = '参加人数', value = '28', raw = '约30人') {
  const adjudication = { unit: 'U03', sheet: '活动', key, field, raw, decided: value, ...signed, at: 'F4' };
  const year = yearOf([returned('U03', decided)], { ...ledger2007, adjudications: [adjudication] });
  return {
    people: year.activities.map(({ activity: { participants } }) =>
      participants.state === 'value' ? participants.value : participants.state,
    ),
    days: year.activities.map(({ activity }) => activity.date),
    said: year.findings.flatMap(({ code }) => (code.startsWith('adjudication') ? [code] : [])),
  };
}

it('a decision on a list that goes on in another sheet is on that sheet, though addresses are the same', () => {
  const first = carefulReturn('U03', talks(['2007-9-3', '讲座', '约30人']));
  const more = carefulReturn('U03', talks(['2007-9-4', '展览', '约30人'])).sheets.find(({ name }) => name === '活动');
  if (more === undefined) throw new Error('there is no sheet 活动');
  const result = readBack({ ...first, sheets: [...first.sheets, { ...more, name: '活动（续）' }] });
  const adjudication = { unit: 'U03', sheet: '活动', key: '展览', field: '参加人数', raw: '约30人', decided: '28' };
  const year = yearOf([result], { ...ledger2007, adjudications: [{ ...adjudication, ...signed, at: 'F4' }] });
  expect(year.activities.map(({ activity: { name, participants } }) => [name, participants])).toMatchObject([
    ['讲座', { value: 30, sheet: '活动' }],
    ['展览', { value: 28, sheet: '活动（续）' }],
  ]);
});

describe('activities, which have no code', () => {
  const [one, other] = [['2007-9-3', '讲座', '约30人'] as const, ['2007-9-4', '展览', '约30人'] as const];

  it.each<[string, string, Contents, (number | string)[], string[]]>([
    ['by day and name', '2007-09-03 讲座', talks(one, other), [28, 30], []],
    ['wherever they stand', '2007-09-03 讲座', talks(other, one), [30, 28], []],
    ['by the day as it is written', '2007-9-3 讲座', talks(one, other), [28, 30], []],
    ['by name where there is one of it', '讲座', talks(one, other), [28, 30], []],
    ['not where the day is another', '2007-09-05 讲座', talks(one, other), [30, 30], ['adjudication-unmatched']],
    ['not where two are alike', '2007-09-03 讲座', talks(one, one, other), [30, 30, 30], ['adjudication-ambiguous']],
    ['by its number where two are alike', '2007-09-03 讲座 第2项', talks(one, one, other), [30, 28, 30], []],
    [
      'not by a number that there is not',
      '2007-09-03 讲座 第3项',
      talks(one, one),
      [30, 30],
      ['adjudication-unmatched'],
    ],
    ['not what says something else', '2007-09-03 讲座', talks(['2007-9-3', '讲座', 40]), [40], ['adjudication-void']],
  ])('are known %s', (_what, key, contents, people, said) => {
    // Rows that are alike to the last cell count once; these differ in their place.
    const apart = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`E${index + 4}`, `第${index + 1}处`]));
    const rows = Object.entries(contents['活动'] ?? {});
    const filled = Object.fromEntries(
      rows.map(([cell, content]) => {
        const named = contents['活动']?.[`B${cell.slice(1)}`];
        return [cell, cell.startsWith('E') && named !== null ? (apart[cell] ?? null) : content];
      }),
    );
    const outcome = activitiesAfter(key, { 活动: filled });
    expect([outcome.people, outcome.said]).toEqual([people, said]);
  });

  it('a decision on the day is void, with both texts, once the day was corrected', () => {
    const vague = talks(['9月上旬', '讲座', 30]);
    expect(activitiesAfter('9月上旬 讲座', vague, '日期', '2007-09-05', '9月上旬').days).toEqual(['2007-09-05']);
    const corrected = activitiesAfter('9月上旬 讲座', talks(['2007-9-4', '讲座', 30]), '日期', '2007-09-05', '9月上旬');
    expect([corrected.days, corrected.said]).toEqual([['2007-09-04'], ['adjudication-void']]);
  });
});

describe('the choice of a return', () => {
  const version = (name: string, day: string) =>
    returned('U03', { 单位信息: { B9: { date: day } } }, { name, sha256: `${name.charCodeAt(0)}`.repeat(16) });
  const [old, fresh, later] = [
    version('a.xlsx', '2008-01-10'),
    version('b.xlsx', '2008-01-20'),
    version('c.xlsx', '2008-01-22'),
  ];
  const submissionOf = (files: readonly FileResult[], workbook = made2007) => {
    const year = yearOf(files, stateOf(workbook).ledger);
    const own = year.submissions.find(({ unit }) => unit.code === 'U03');
    if (own === undefined) throw new Error('U03 does not report');
    return { own, codes: year.findings.flatMap(({ code }) => (code.startsWith('adj') ? [code] : [])) };
  };
  const chosen = after(made2007, chooseReturn, {
    submission: submissionOf([old, fresh]).own,
    chosen: old,
    ...signed,
  }).workbook;

  it('is by content: the file may be renamed', () => {
    const renamed = { ...old, file: { ...old.file, name: '旧/另存.xlsx' } };
    const { own, codes } = submissionOf([fresh, renamed], chosen);
    expect([own.used?.file.name, codes]).toEqual(['旧/另存.xlsx', []]);
    expect(own.versions.map(({ number, standing, why }) => [number, standing, why])).toEqual([
      [1, '采用', 'decided'],
      [2, '未采用', 'decided-otherwise'],
    ]);
  });

  it('is void once the unit sends another', () => {
    const { own, codes } = submissionOf([old, fresh, later], chosen);
    expect([own.used?.file.name, codes]).toEqual(['c.xlsx', ['adjudication-version-void']]);
  });

  it('is void once other content bears the name', () => {
    const replaced = { ...old, file: { ...old.file, sha256: 'f'.repeat(32) } };
    expect(submissionOf([replaced, fresh], chosen).codes).toEqual(['adjudication-unmatched']);
  });

  it('is withdrawn like a decision', () => {
    const place = { unit: 'U03', sheet: '文件', key: '版本', field: '采用' };
    const { workbook } = after(chosen, withdrawDecision, { ...place, ...signed });
    expect(submissionOf([old, fresh], workbook).own.used?.file.name).toBe('b.xlsx');
  });

  it('is refused of a file that is none of the unit’s', () => {
    const request = { submission: submissionOf([old, fresh]).own, chosen: later, ...signed };
    expect(objection(made2007, chooseReturn, request)).toBe('decision-place-gone');
  });
});
