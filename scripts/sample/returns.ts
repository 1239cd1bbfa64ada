import type { Ledger } from '../../src/ledger/ledger';
import type { LedgerUnit } from '../../src/ledger/ledger-unit';
import { askedOf } from '../../src/ledger/asked';
import { reportingUnits } from '../../src/ledger/progress/work-items';
import { returnFileName } from '../../src/returns/issuing/file-name';
import { issueReturn } from '../../src/returns/issuing/issue';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { fillDraft } from '../../src/workbook/fill';
import { firstRecordRow } from '../../src/workbook/layout';
import { nodePacker } from '../writing/packer';
import { fillWithCare, Filling, sign } from './filling';
import { Random } from './random';
import { addSlips } from './slips';

/** A sample file of the folder of returns. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What becomes of a unit in the samples; the rest report with care or with slips. */
const fates = [
  'missing',
  'late',
  'zero',
  'other-year',
  'two-versions',
  'copied',
  'pdf',
  'slips',
  'slips',
  'slips',
] as const;
type Fate = (typeof fates)[number] | 'care';

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

class SampleUnit {
  private readonly onTime: string;
  private readonly name: string;

  constructor(
    private readonly ledger: Ledger,
    private readonly unit: LedgerUnit,
    private readonly asOf: string,
    private readonly random: Random,
  ) {
    this.onTime = dayAfter(ledger.deadline ?? asOf, -random.whole(1, 12));
    this.name = returnFileName(unit, ledger.year);
  }

  private async file(filling: Filling, name = this.name, ledger = this.ledger): Promise<SampleFile> {
    const draft = fillDraft(issueReturn(ledger, this.unit, this.asOf), filling.cells);
    return { name, bytes: await writeWorkbook(draft, nodePacker) };
  }

  private careful(filledOn = this.onTime): Filling {
    return fillWithCare(this.ledger, this.unit, filledOn, this.random);
  }

  private slipped(): Filling {
    const filling = this.careful();
    const { indicators } = askedOf(this.unit, this.ledger);
    const unitOf = (cell: string) => indicators[Number(cell.replace(/\D/g, '')) - firstRecordRow]?.unit ?? '';
    addSlips(filling, { unitOf, year: this.ledger.year, count: 6 }, this.random);
    return filling;
  }

  private nothing(): Filling {
    const filling = new Filling();
    sign(filling, { date: this.onTime }, this.random);
    filling.info('零报告', '是');
    return filling;
  }

  async files(fate: Fate): Promise<SampleFile[]> {
    switch (fate) {
      case 'missing':
        return [];
      case 'late':
        return [await this.file(this.careful(dayAfter(this.ledger.deadline ?? this.asOf, 2)))];
      case 'zero':
        return [await this.file(this.nothing())];
      case 'other-year': {
        const lastYear = { ...this.ledger, year: this.ledger.year - 1 };
        return [await this.file(this.careful(), this.name, lastYear)];
      }
      case 'two-versions': {
        const first = await this.file(this.careful(dayAfter(this.onTime, -3)));
        return [first, await this.file(this.careful(), this.name.replace('.xlsx', '（改）.xlsx'))];
      }
      case 'copied': {
        const file = await this.file(this.careful());
        return [file, { ...file, name: `备份/${file.name}` }];
      }
      case 'pdf':
        return [{ name: this.name.replace('.xlsx', '.pdf'), bytes: new TextEncoder().encode('%PDF-1.4\n%%EOF\n') }];
      case 'slips':
        return [await this.file(this.slipped())];
      case 'care':
        return [await this.file(this.careful())];
    }
  }
}

/**
 * Filled returns for trying the merge: most filled in with care, some with slips, late, twice, of another year, not at
 * all. All are marked as samples in 填报人. The same ledger, seed and day give the same files.
 */
export async function sampleReturns(ledger: Ledger, seed: number, asOf: string): Promise<SampleFile[]> {
  const random = new Random(seed);
  const units = random.shuffled(reportingUnits(ledger));
  const files: SampleFile[] = [];
  for (const [index, unit] of units.entries()) {
    // A small ledger keeps more units that report than units that do not.
    const fate: Fate = index * 3 < units.length * 2 ? (fates[index] ?? 'care') : 'care';
    files.push(...(await new SampleUnit(ledger, unit, asOf, random).files(fate)));
  }
  return files.sort((left, right) => (left.name < right.name ? -1 : 1));
}
