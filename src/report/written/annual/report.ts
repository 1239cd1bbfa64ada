import type { AnnualConsolidation } from '../../../consolidation/annual';
import type { WrittenDocument } from '../../../document/document';
import type { Finding } from '../../../findings/finding';
import type { DrawnChart } from '../../pictures/picture';
import { writeBasics } from './basics';
import type { DocumentFigure } from '../draft';
import { ReportDraft, type GeneratedParagraph } from './draft';
import { writeNext } from './next';
import { writeProblems } from './problems';
import { writeResults } from './results';
import { annexedTables } from './tables';
import { writeTasks } from './tasks';
import { unitTexts } from './unit-texts';

export interface AnnualReport {
  readonly document: WrittenDocument;
  /** Paragraphs made of the office's wording and the year's data, in their order; unit texts are not among them. */
  readonly paragraphs: readonly GeneratedParagraph[];
  readonly findings: readonly Finding[];
}

/** The numbers that a report states, each once under its headings. */
export function figuresOf({ paragraphs }: Pick<AnnualReport, 'paragraphs'>): DocumentFigure[] {
  const figures = new Map<string, DocumentFigure>();
  for (const one of paragraphs.flatMap((paragraph) => paragraph.figures)) {
    const key = `${one.where} ${one.name}`;
    if (!figures.has(key)) figures.set(key, one);
  }
  return [...figures.values()];
}

function written(year: AnnualConsolidation, charts: readonly DrawnChart[]) {
  const draft = new ReportDraft(year, charts);
  draft.say('opening');
  writeBasics(draft);
  writeTasks(draft);
  writeResults(draft);
  writeProblems(draft);
  return { draft, findings: writeNext(draft) };
}

/** The paragraphs of the report that state figures; for whoever needs the figures and not the document. */
export function reportFigures(year: AnnualConsolidation): DocumentFigure[] {
  return figuresOf(written(year, []).draft);
}

/**
 * 年度报告: the annual report that people read and sign, from the year's data and the office's wording (报告模板). Nothing
 * is invented: each sentence is a template filled in, or a unit's own words.
 * @param charts of the year (`yearCharts`), drawn: each is shown under the sentences that it is about
 * @returns the document, its generated paragraphs with the origin of each figure, and findings report-no-next-points
 */
export function layAnnualReport(year: AnnualConsolidation, charts: readonly DrawnChart[] = []): AnnualReport {
  const { draft, findings } = written(year, charts);
  const annexes = [
    { title: '年度汇总表', body: annexedTables(year) },
    { title: '各单位填报内容', body: unitTexts(year) },
  ];
  const title = draft.wording.say('title').text.split('\n');
  return {
    document: {
      title,
      date: year.asOf,
      body: draft.blocks,
      enclosures: annexes.map((annex) => annex.title),
      signature: { by: draft.wording.say('signature').text, date: year.asOf },
      annexes,
      keepsOriginal: true,
    },
    paragraphs: draft.paragraphs,
    findings,
  };
}
