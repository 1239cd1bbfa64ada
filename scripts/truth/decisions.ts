import type { Adjudication } from '../../src/ledger/ledger';
import { notFilled, withdrawn } from '../../src/ledger/sheets/adjudications';
import { rawText } from '../../src/returns/normalising';
import type { Random } from '../sample/random';
import type { Tried } from './trial';
import type { Meant, Truth } from './written-return';

/** What is to become of a decision: it holds, the cell says something else by now, or it was taken back. */
export type Fate = 'applied' | 'void' | 'withdrawn';

export interface WrittenDecision {
  readonly decision: Adjudication;
  readonly fate: Fate;
  /** The figure it is on, and what it makes of it; none for the choice of a file. */
  readonly on: { readonly id: string; readonly meant: Meant } | undefined;
  /** Name of the file it chooses. */
  readonly chooses: string | undefined;
}

const fates: readonly Fate[] = ['applied', 'applied', 'void', 'withdrawn'];
const signed = { reason: '与业务科室核对', by: '办公室主任', date: '2008-02-01' };

/** Sheet, key and field as the sheet 裁定 names a figure. */
function placeOf({ id, kind }: Truth): Pick<Adjudication, 'sheet' | 'key' | 'field'> {
  const field = id.slice(id.lastIndexOf(' ') + 1);
  const key = id.slice(0, -field.length).trim();
  const sheet = kind === 'share' ? '任务进展' : field.endsWith('年数') ? '指标' : '活动';
  return { sheet, key, field };
}

/** A decided value as the office writes it, with what it means. */
function someDecision({ kind }: Truth, random: Random): readonly [text: string, meant: Meant] {
  const way = random.whole(0, 5);
  if (way === 0) return ['—', '—'];
  if (way === 1) return [notFilled, null];
  if (kind === 'share') {
    const percent = random.whole(0, 100);
    return [`${percent}%`, percent / 100];
  }
  const value = random.whole(0, 99_999);
  return [way === 2 ? value.toLocaleString('en') : String(value), value];
}

/**
 * Decisions on figures of a return, each on another one.
 * @param count how many there are to be
 * @param row the first free row of 裁定
 */
export function decisionsOn({ written }: Tried, count: number, row: number, random: Random): WrittenDecision[] {
  const figures = [...written.figures()].filter(({ entry }) => entry.truth.kind !== 'date');
  const byId = new Map(random.shuffled(figures).map((one) => [one.entry.truth.id, one]));
  return [...byId.values()].slice(0, count).map(({ entry, row: at, column }, index): WrittenDecision => {
    const { truth, held } = entry;
    const fate = random.pick(fates);
    const [text, meant] = someDecision(truth, random);
    const raw = held === undefined ? '' : rawText({ ...held, row: at, column });
    const decision = {
      unit: written.unit.code,
      ...placeOf(truth),
      raw: fate === 'void' ? `${raw}（旧）` : raw,
      decided: fate === 'withdrawn' ? withdrawn : text,
      ...signed,
      at: `F${row + index}`,
    };
    return { decision, fate, on: { id: truth.id, meant }, chooses: undefined };
  });
}

/**
 * A decision on which version counts.
 * @param inTurn the versions, the newest first
 * @param row the row of 裁定
 */
export function choiceOf(inTurn: readonly Tried[], row: number, random: Random): WrittenDecision[] {
  const [newest] = inTurn;
  const older = inTurn.slice(1);
  if (newest === undefined || older.length === 0 || random.chance(0.5)) return [];
  const fate = random.pick(fates);
  const chooses = random.pick(older).result.file.name;
  const decision = {
    unit: newest.written.unit.code,
    ...{ sheet: '文件', key: '版本', field: '采用' },
    raw: fate === 'void' ? '早先的一份.xlsx' : newest.result.file.name,
    decided: fate === 'withdrawn' ? withdrawn : chooses,
    ...signed,
    at: `F${row}`,
  };
  return [{ decision, fate, on: undefined, chooses }];
}
