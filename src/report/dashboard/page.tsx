import { renderToStaticMarkup } from 'react-dom/server';
import type { AnnualConsolidation } from '../../consolidation/annual';
import { activitiesChart } from '../charts/activities';
import { Activities } from './activities';
import { HeatMap } from './heat-map';
import { Indicators } from './indicators';
import { KeyFigures } from './key-figures';
import { Overdue } from './overdue';
import { overdueItems } from './shown';
import { style } from './style';
import { Submissions } from './submissions';

/** Name of the page. */
export const dashboardName = '年度看板.html';

/** Nothing is loaded and nothing runs: whatever stands in a return, the page only shows it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const parts: readonly (readonly [string, string])[] = [
  ['key', '总览'],
  ['submissions', '报送情况'],
  ['heat', '任务与单位'],
  ['overdue', '逾期事项'],
  ['indicators', '指标'],
  ['activities', '活动'],
];

function Page({ year }: { year: AnnualConsolidation }) {
  const { ledger, asOf } = year;
  const title = `${ledger.region}${ledger.year}年科学素质工作年度看板`;
  const shown = parts.filter(
    ([id]) =>
      (id !== 'overdue' || overdueItems(year).length > 0) &&
      (id !== 'activities' || activitiesChart(year) !== undefined),
  );
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <p className="sub">{[ledger.planName, `汇总日期：${asOf}`].filter((text) => text !== '').join(' · ')}</p>
        </header>
        <nav aria-label="目录">
          <ul>
            {shown.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <KeyFigures year={year} />
          <Submissions year={year} />
          <HeatMap year={year} />
          <Overdue year={year} />
          <Indicators year={year} />
          <Activities year={year} />
        </main>
        <footer>本页由同一次汇总得出，每个数的来源见 年度汇总.xlsx 的“数据来源”。</footer>
      </body>
    </html>
  );
}

/**
 * 年度看板: the year on one self-contained page that opens from disk, prints on A4 and loads nothing.
 * @returns HTML; texts of returns stand in it as texts
 */
export function layDashboard(year: AnnualConsolidation): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page year={year} />)}\n`;
}
