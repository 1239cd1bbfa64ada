import path from 'node:path';
import { sampleNotice } from '../../src/sample/notice-2007';
import { samplePoints, samplePointsToCome } from '../../src/sample/work-points';
import { writeOutputs } from '../writing/outputs';
import { sampleScores } from '../sample/first-scores';
import { sampleProblems } from '../sample/problems';
import { create } from './create';
import { dashboard } from './dashboard';
import { issue } from './issue';
import { merge } from './merge';
import { report } from './report';
import { sample } from './sample-returns';

export interface DemoOptions {
  readonly out: string;
  readonly force?: boolean;
}

/** The demonstration's year of the plan, its deadline, the day templates go out and the day of the merge. */
const [year, deadline, issuedOn, mergedOn] = ['2007', '2008-01-31', '2007-12-20', '2008-02-05'] as const;

/** demo: a district's plan taken through its year: ledger, templates, returns, report. */
export async function demo({ out, force = false }: DemoOptions): Promise<void> {
  const place = (...names: string[]) => path.join(out, ...names);
  const [notice, ledger, returns] = [place('通知.txt'), place('台账2007.xlsx'), place('回收')];
  writeOutputs([{ file: notice, bytes: sampleNotice }], force);
  await create({
    ...{ notice, year, deadline, out: ledger, asOf: issuedOn, force },
    ...{
      points: [...samplePoints, ...samplePointsToCome],
      criteria: true,
      firstScores: sampleScores,
      problems: sampleProblems,
    },
  });
  await issue({ ledger, out: place('下发'), asOf: issuedOn, force });
  await sample({ ledger, out: returns, seed: '1', asOf: mergedOn, force });
  await merge({ ledger, returns, out, asOf: mergedOn, force });
  await report({ ledger, returns, out, asOf: mergedOn });
  await dashboard({ ledger, returns, out, asOf: mergedOn, force });
}
