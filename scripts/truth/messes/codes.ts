import { figureSheet, taskProgressSheet } from '../../../src/returns/sheets';
import { fullWidth } from '../numerals';
import { inTable, entryAt, write, type Messes } from './table';

/** Codes, names and units of measure that say something else. */
export const codeMesses: Messes = {
  'a code in another form': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const row = random.pick(table.rows);
      const code = String(entryAt(table, row, key)?.held?.value ?? '');
      if (code !== '')
        write(table, row, key, {
          kind: 'text',
          value: random.pick([code.toLowerCase(), fullWidth(code), ` ${code} `, code.replace('-', '－')]),
        });
    },
    [taskProgressSheet, figureSheet],
  ),
  'a code mistyped': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const row = random.pick(table.rows);
      const code = String(entryAt(table, row, key)?.held?.value ?? '');
      write(table, row, key, {
        kind: 'text',
        value: random.pick([code.slice(0, -1), `${code}1`, code.replace('0', 'O'), '无', 'K']),
      });
    },
    [taskProgressSheet, figureSheet],
  ),
  'the code of another row': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const [row, other] = random.shuffled(table.rows);
      const code = entryAt(table, other ?? 0, key)?.held;
      if (row !== undefined && code !== undefined) write(table, row, key, code);
    },
    [taskProgressSheet, figureSheet],
  ),
  'two codes exchanged': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const [row = 0, other = 0] = random.shuffled(table.rows);
      const [one, two] = [entryAt(table, row, key)?.held, entryAt(table, other, key)?.held];
      if (one === undefined || two === undefined) return;
      write(table, row, key, two);
      write(table, other, key, one);
    },
    [taskProgressSheet, figureSheet],
  ),
  'codes sorted without the rest': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const codes = random.shuffled(table.rows.map((row) => entryAt(table, row, key)?.held));
      for (const [index, row] of table.rows.entries()) {
        const code = codes[index];
        if (code !== undefined) write(table, row, key, code);
      }
    },
    [figureSheet],
  ),
  'a code rubbed out': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const entry = entryAt(table, random.pick(table.rows), key);
      if (entry !== undefined) entry.held = undefined;
    },
    [taskProgressSheet, figureSheet],
  ),
  'a name reworded': inTable(
    (table, random) => {
      const header = table.spec === figureSheet ? '指标名称' : '任务名称';
      write(table, random.pick(table.rows), header, {
        kind: 'text',
        value: random.pick(['本单位科普工作', '其他', '改了的名称']),
      });
    },
    [taskProgressSheet, figureSheet],
  ),
  'a unit of measure rewritten': inTable(
    (table, random) => {
      const row = random.pick(table.rows);
      const own = entryAt(table, row, '计量单位')?.held?.value;
      const scales: Readonly<Record<string, readonly [string, number]>> = {
        万元: ['元', 10_000],
        平方米: ['万平方米', 0.0001],
        人次: ['万人次', 0.0001],
      };
      if (entryAt(table, row, '计量单位') === undefined) return;
      const [other, factor] = scales[String(own)] ?? ['千', 0.001];
      write(table, row, '计量单位', { kind: 'text', value: other });
      for (const header of ['本年数', '上年数']) {
        const entry = entryAt(table, row, header);
        if (typeof entry?.truth?.meant === 'number')
          write(table, row, header, { kind: 'number', value: Number((entry.truth.meant * factor).toPrecision(12)) });
      }
    },
    [figureSheet],
  ),
};
