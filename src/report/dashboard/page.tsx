import { dayName } from '../../findings/day-name';
import { Fragment, type ReactNode } from 'react';
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

function Page({ year }: { year: AnnualConsolidation }) {
  const { ledger, asOf } = year;
  const title = `${ledger.region}${ledger.year}年科学素质工作年度看板`;
  const overdue = overdueItems(year);
  const months = activitiesChart(year);
  const parts: readonly (readonly [string, string, ReactNode])[] = [
    ['key', '总览', <KeyFigures year={year} overdue={overdue.length} />],
    ['submissions', '报送情况', <Submissions year={year} />],
    ['heat', '任务与单位', <HeatMap year={year} />],
    ...(overdue.length === 0 ? [] : [['overdue', '逾期事项', <Overdue year={year} items={overdue} />] as const]),
    ['indicators', '指标', <Indicators year={year} />],
    ...(months === undefined ? [] : [['activities', '活动', <Activities chart={months} />] as const]),
  ];
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
          <p className="sub">
            {[ledger.planName, `汇总日期：${dayName(asOf)}`].filter((text) => text !== '').join(' · ')}
          </p>
        </header>
        <nav aria-label="目录">
          <ul>
            {parts.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {parts.map(([id, , part]) => (
            <Fragment key={id}>{part}</Fragment>
          ))}
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
