import path from 'node:path';
import { say } from '../terminal/messages';
import { refuseAmongReturns } from '../writing/output-name';
import { whyNotWritable, writeOutputs } from '../writing/outputs';
import { line } from '../terminal/print';
import { readYear, type YearOptions } from '../reading/read-year';

export interface DashboardOptions extends YearOptions {
  readonly out: string;
  readonly force?: boolean;
}

/** dashboard: the year on one page that opens from disk. */
export async function dashboard(options: DashboardOptions): Promise<void> {
  refuseAmongReturns(options.out, options.returns);
  const { dashboardName, layDashboard } = await import('../../src/report/dashboard/page');
  const file = path.join(options.out, dashboardName);
  const force = options.force === true;
  const refusal = whyNotWritable(file, force);
  if (refusal !== undefined) throw refusal;
  writeOutputs([{ file, bytes: layDashboard(await readYear(options, false)) }], force);
  line(say('dashboard-written', { file: path.normalize(file) }));
}
