import type { Finding, FindingCode } from '../../src/findings/finding';
import { rawText } from '../../src/returns/normalising';
import type { FileResult, SourcedFigure, UnitReturn } from '../../src/returns/unit-return';
import { address, parseAddress } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { Meant, Truth, WrittenReturn } from './written-return';

/** A figure that came out other than it was meant, and nothing says so. */
export interface Silence {
  readonly id: string;
  readonly place: string;
  readonly meant: Meant;
  /** What stands in the cell, what was made of it, and what is said of it. */
  readonly raw: string;
  readonly came: string;
  readonly said: readonly string[];
}

/** Findings that speak of a whole row: nothing of it counts, or somebody has to look at it. */
const ofRows: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'key-twice',
  'row-without-key',
  'indicator-unknown',
  'indicator-not-asked',
  'task-unknown',
  'task-not-assigned',
  'row-contradicts',
  'row-doubted',
  'row-elsewhere',
  'row-blank-elsewhere',
  'row-is-total',
  'row-is-header',
  'row-not-entry',
  // The contract: the ledger's word stands in the locked part, and the row is pointed out.
  'locked-cell-edited',
  'activity-repeated',
  'activity-alike',
  'activity-nameless',
]);

/** Findings that speak of a whole column, or a whole sheet. */
const ofColumns: ReadonlySet<FindingCode> = new Set<FindingCode>(['column-missing', 'column-alike']);
const ofSheets: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sheet-missing',
  'sheet-without-header',
  'sheet-unread',
]);
/** Findings at a header, or where one should be: nothing below it was read. */
const ofUnreadColumns: ReadonlySet<FindingCode> = new Set<FindingCode>(['column-nameless', 'column-unread']);

/** Findings on the sense of a figure; they do not say that it was read with doubt, and excuse nothing. */
const ofSense: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'part-exceeds-whole',
  'figure-jump',
  'done-below-full',
  'share-without-start',
  'activity-other-year',
  'required-empty',
  'required-row-missing',
  'row-hidden',
]);

export interface Came {
  readonly figure: SourcedFigure;
  readonly id: string;
}

/** Every figure of a return, by the name that it has in the truth. */
export function* cameOf(content: UnitReturn): Generator<Came> {
  for (const { code, thisYear, lastYear } of content.indicators) {
    yield { id: `${code} 本年数`, figure: thisYear };
    yield { id: `${code} 上年数`, figure: lastYear };
  }
  for (const { item, share } of content.progress) yield { id: `${item.task} ${item.point} 完成率`, figure: share };
  for (const { name, participants, cost } of content.activities) {
    yield { id: `${name} 参加人数`, figure: participants };
    yield { id: `${name} 经费(元)`, figure: cost };
  }
}

function same(meant: number, came: number): boolean {
  return Math.abs(meant - came) <= Math.abs(meant) * 1e-12;
}

/** Whether a figure is what was meant. */
export function agrees(meant: Meant, figure: SourcedFigure): boolean {
  if (meant === null) return figure.state === 'empty';
  if (typeof meant === 'number') return figure.state === 'value' && same(meant, figure.value);
  return figure.state === 'notApplicable';
}

const shown = (figure: SourcedFigure | undefined) =>
  figure === undefined ? 'nothing' : figure.state === 'value' ? String(figure.value) : figure.state;

class Judge {
  readonly silences: Silence[] = [];

  constructor(
    private readonly written: WrittenReturn,
    private readonly workbook: WorkbookSnapshot,
    private readonly result: FileResult,
  ) {}

  private get loud(): readonly Finding[] {
    return this.result.findings.filter(({ severity, code }) => severity !== 'repair' && !ofSense.has(code));
  }

  /** Whether something other than a repair names the cell, or refuses its row. */
  private names(sheet: string, row: number, column: number, header: string): boolean {
    const cell = address(row, column);
    return this.loud.some(({ where, code }) => {
      if (where.sheet !== sheet) return false;
      if (where.cell === cell) return true;
      return ofRows.has(code) && parseAddress(where.cell ?? '')?.row === row && where.field !== header;
    });
  }

  /** Whether it is said that nothing of a column was read. */
  private isUnread(sheet: string, column: number): boolean {
    return this.loud.some(
      ({ where, code }) =>
        ofUnreadColumns.has(code) && where.sheet === sheet && parseAddress(where.cell ?? '')?.column === column,
    );
  }

  /** Whether it is said that a column stands twice and the first counts: of a blank in the second nothing more is said. */
  private isTwice(sheet: string, header: string): boolean {
    return this.loud.some(
      ({ where, code }) => code === 'column-twice' && where.sheet === sheet && where.field === header,
    );
  }

  /** Whether a column as a whole is spoken of. */
  private namesColumn(sheet: string, header: string): boolean {
    return this.loud.some(({ where, code }) => ofColumns.has(code) && where.sheet === sheet && where.field === header);
  }

  /** Whether the place of something that was meant is spoken of: cell, row, joined range, column, sheet. */
  private accountsFor(truth: Truth, sheet: string, row: number, column: number): boolean {
    const header = headerOf(truth);
    if (this.names(sheet, row, column, header) || this.namesColumn(sheet, header)) return true;
    const keys = truth.id.split(' ');
    const own = this.workbook.sheets.find(({ name }) => name === sheet);
    const joined = own?.merges.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return this.loud.some(({ where, code, values }) => {
      if ((code === 'key-twice' || code === 'row-doubted') && keys.includes(String(values['key']))) return true;
      if (code === 'columns-contradict' && where.field === header && parseAddress(where.cell ?? '')?.row === row)
        return true;
      if (code === 'rows-above-header' && where.sheet === sheet && row < Number(values['header'])) return true;
      if (ofSheets.has(code) && (where.sheet === sheet || where.sheet === specOf(truth))) return true;
      return (
        (code === 'cells-joined' || code === 'cells-joined-across') &&
        joined !== undefined &&
        where.sheet === sheet &&
        where.cell === address(joined.top, joined.left)
      );
    });
  }

  /** Whether a figure that came to nothing is pointed out where it was read. */
  private refuses(figure: SourcedFigure | undefined): boolean {
    const at = parseAddress(figure?.cell ?? '');
    return figure?.state === 'unreadable' && at !== undefined && this.names(figure.sheet, at.row, at.column, '');
  }

  private silent(truth: Truth, place: string, raw: string, came: string): void {
    const said = this.result.findings
      .filter(({ where }) => place.endsWith(`!${where.cell}`))
      .map(({ code, where }) => `${code} ${where.sheet}!${where.cell}`);
    this.silences.push({ id: truth.id, place, meant: truth.meant, raw, came, said });
  }

  /** Every figure that came is one that somebody wrote, where it says it stands. */
  private provenance({ id, figure }: Came): void {
    const sheet = this.workbook.sheets.find(({ name }) => name === figure.sheet);
    const at = parseAddress(figure.cell);
    const cell = at === undefined ? undefined : sheet?.rows.get(at.row)?.find(({ column }) => column === at.column);
    if (figure.state === 'value' && (cell === undefined || rawText(cell) !== figure.raw)) {
      const truth: Truth = { id, meant: null, kind: 'number', unit: '' };
      this.silent(
        truth,
        `${figure.sheet}!${figure.cell}`,
        rawText(cell),
        `${shown(figure)}, said to come from here as ${figure.raw}`,
      );
    }
  }

  judge(content: UnitReturn): void {
    const came = new Map<string, Came[]>();
    for (const one of cameOf(content)) {
      this.provenance(one);
      came.set(one.id, [...(came.get(one.id) ?? []), one]);
    }
    const days = new Map(content.activities.map(({ at, date }) => [`${at.sheet} ${at.row}`, date]));
    const placed = new Set<SourcedFigure>();
    // An activity that lost its name is known by its place.
    const here = new Map([...came.values()].flat().map((one) => [`${one.figure.sheet}!${one.figure.cell}`, one]));
    for (const { sheet, row, column, entry } of this.written.figures()) {
      const { truth } = entry;
      const place = `${sheet.name}!${address(row, column)}`;
      const raw = entry.held === undefined ? '' : rawText({ ...entry.held, row, column });
      if (truth.kind === 'date') {
        const day = days.get(`${sheet.name} ${row}`);
        if (day !== truth.meant && !this.accountsFor(truth, sheet.name, row, column))
          this.silent(truth, place, raw, String(day));
        continue;
      }
      const all = came.get(truth.id) ?? [];
      const own = here.get(place) ?? all[0];
      if (own !== undefined) placed.add(own.figure);
      if (own !== undefined && agrees(truth.meant, own.figure)) continue;
      if (this.isUnread(sheet.name, column)) continue;
      if (own?.figure.state === 'value') this.named(truth, own.figure);
      else if (truth.meant !== null && !this.accountsFor(truth, sheet.name, row, column) && !this.refuses(own?.figure))
        this.silent(truth, place, raw, shown(own?.figure));
    }
    for (const { id, figure } of [...came.values()].flat()) {
      if (!placed.has(figure) && figure.state === 'value')
        this.named({ id, meant: null, kind: 'number', unit: '' }, figure);
    }
  }

  /** A figure that came and is not what was meant has to be named. */
  private named(truth: Truth, figure: SourcedFigure): void {
    const at = parseAddress(figure.cell);
    const header = headerOf(truth);
    // Without its column nobody can tell that a unit of measure was changed.
    if (this.namesColumn(figure.sheet, '计量单位')) return;
    if (this.namesColumn(figure.sheet, header) || (truth.meant === null && this.isTwice(figure.sheet, header))) return;
    if (at === undefined || !this.names(figure.sheet, at.row, at.column, '')) {
      this.silent(truth, `${figure.sheet}!${figure.cell}`, figure.raw, shown(figure));
    }
  }
}

const headerOf = ({ id }: Truth): string => id.slice(id.lastIndexOf(' ') + 1);

function specOf({ id, kind }: Truth): string {
  if (kind === 'share') return '任务进展';
  return /(?:本|上)年数$/.test(id) ? '指标' : '活动';
}

/**
 * Holds what came of a file against what its writer meant.
 * @param workbook what the file holds
 * @param content the return as it counts: decisions applied, or as it was read
 */
export function silencesOf(
  written: WrittenReturn,
  workbook: WorkbookSnapshot,
  result: FileResult,
  content: UnitReturn | undefined = result.content,
): Silence[] {
  // A return that is sent back is said to be so as a whole.
  if (content === undefined) return [];
  const judge = new Judge(written, workbook, result);
  judge.judge(content);
  return judge.silences;
}
