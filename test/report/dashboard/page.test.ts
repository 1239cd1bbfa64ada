import { beforeAll, describe, expect, it } from 'vitest';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import { layDashboard } from '../../../src/report/dashboard/page';
import { overdueItems, shownNumber } from '../../../src/report/dashboard/shown';
import { samples, yearOfFiles } from '../../year-2007';

/** The text of the cells of a section's table, a list for each row. */
function tableOf(html: string, id: string): string[][] {
  const section = html.split('<section ').find((part) => part.startsWith(`aria-labelledby="${id}"`)) ?? '';
  return [...section.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*?(?:\/>|>(.*?)<\/t[hd]>)/gs)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').trim(),
    ),
  );
}

let year: AnnualConsolidation;
let html: string;
beforeAll(async () => {
  year = yearOfFiles(await samples(1));
  html = layDashboard(year);
});

describe('the page of a year', () => {
  it('has a line for each unit that is to report, with what came of it', () => {
    const rows = tableOf(html, 'submissions').slice(1);
    expect(rows.map(([name, , state]) => [name, state])).toEqual(
      year.submissions.map(({ unit, state }) => [unit.name, state]),
    );
  });

  it('has the totals of the indicators as the consolidated workbook has them', () => {
    const rows = tableOf(html, 'indicators').slice(1);
    expect(rows.map(([name, , now, before]) => [name, now, before])).toEqual(
      year.indicators.map(({ indicator, total, lastTotal }) => [
        indicator.name,
        shownNumber(total),
        shownNumber(lastTotal),
      ]),
    );
  });

  it('shows each assignment in its cell, and nothing where a unit does not carry the task', () => {
    const [headers = [], ...rows] = tableOf(html, 'heat');
    for (const [unit, ...cells] of rows.slice(0, -1)) {
      for (const [index, cell] of cells.entries()) {
        const task = headers[index + 1]?.slice(0, 3);
        const assigned = year.ledger.assignments.find(
          (one) => one.task === task && year.ledger.units.find(({ code }) => code === one.unit)?.name === unit,
        );
        expect(cell === '', `${unit} ${task}`).toBe(assigned === undefined);
        expect(cell.startsWith('牵')).toBe(assigned?.role === '牵头');
      }
    }
  });

  it('says of a unit without a return what the submissions say', () => {
    const rows = new Map(tableOf(html, 'heat').map(([unit = '', ...cells]) => [unit, cells]));
    for (const { unit, state } of year.submissions) {
      if (state !== '退回' && state !== '未报') continue;
      const said = (rows.get(unit.name) ?? []).filter((cell) => cell !== '').map((cell) => cell.replace(/^牵/, ''));
      expect([unit.name, ...new Set(said)]).toEqual([unit.name, state]);
    }
  });

  it('lists as many overdue items as the tasks count', () => {
    const counted = year.tasks.reduce((sum, { overdue }) => sum + overdue, 0);
    expect(overdueItems(year)).toHaveLength(counted);
    expect(tableOf(html, 'overdue')).toHaveLength(counted + 1);
  });

  it.each<[string, () => AnnualConsolidation, number]>([
    ['a year with everything', () => year, 6],
    ['a year without activities, all done', () => ({ ...year, activities: [], progress: [] }), 4],
  ])('lists the parts that it has: %s', (_what, shown, count) => {
    const page = layDashboard(shown());
    const listed = [...page.matchAll(/<a href="#(\w+)"/g)].map(([, id]) => id);
    expect(listed).toHaveLength(count);
    expect([...page.matchAll(/<h2 id="(\w+)"/g)].map(([, id]) => id)).toEqual(listed);
  });

  it('is the same for the same year', () => {
    expect(layDashboard(year)).toBe(html);
  });

  it('shows what a return says as text, whatever it is', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'</style><script>alert(1)</script>';
    const [first, ...rest] = year.submissions;
    if (first === undefined) throw new Error('nobody reports');
    const page = layDashboard({
      ...year,
      submissions: [{ ...first, unit: { ...first.unit, name: hostile } }, ...rest],
    });
    expect(page).not.toMatch(/<img|<script/);
    expect(page).toContain('&lt;img src=x');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });
});

it.each([
  [undefined, '无数'],
  [0, '0'],
  [1234567, '1,234,567'],
  [95.4, '95.4'],
  [1234.567, '1,234.57'],
  [-35.8, '-35.8'],
])('%s is shown as %s', (value, shown) => expect(shownNumber(value)).toBe(shown));
