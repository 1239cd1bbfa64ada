import type { AnnualConsolidation, IndicatorTotals } from '../../consolidation/annual';
import { changeRate } from '../../consolidation/comparable';
import { Bar, Headers, Section, Wide } from './section';
import { shownNumber } from './shown';

function change({ total, lastTotal }: IndicatorTotals): string {
  if (total === undefined || lastTotal === undefined) return '';
  const difference = Number((total - lastTotal).toPrecision(12));
  return `${difference > 0 ? '+' : ''}${shownNumber(difference)}`;
}

/** Against last year; nothing where a year is unknown or last year's figure is 0. */
function rate(totals: IndicatorTotals, year: AnnualConsolidation): string {
  const share = changeRate(totals, year);
  return typeof share === 'number' ? `${share > 0 ? '+' : ''}${(share * 100).toFixed(1)}%` : (share ?? '');
}

/** Two bars one over the other: this year and last, the longer of them full. */
function Bars({ total, lastTotal }: IndicatorTotals) {
  const longest = Math.max(Math.abs(total ?? 0), Math.abs(lastTotal ?? 0));
  if (longest === 0) return null;
  return (
    <>
      <Bar share={Math.abs(total ?? 0) / longest} />
      <Bar share={Math.abs(lastTotal ?? 0) / longest} kind="last" />
    </>
  );
}

/** 指标: totals this year and last. */
export function Indicators({ year }: { year: AnnualConsolidation }) {
  const note =
    '深色条是本年，浅色条是上年；没有单位填报的写“无数”，不是 0。比率由分子、分母的合计重新计算。不可比：两年填了数的单位不同。';
  return (
    <Section id="indicators" title="指标" note={note}>
      <Wide label="各项指标">
        <table>
          <caption>各项指标本年与上年</caption>
          <Headers
            names={['指标', '单位', '本年', '上年', '增减', '增减率', '比较', '填报单位']}
            figures={['本年', '上年', '增减', '增减率', '填报单位']}
          />
          <tbody>
            {year.indicators.map((totals) => {
              const { indicator, total, lastTotal, thisYear, asked } = totals;
              const reported = thisYear.filter(({ figure }) => figure.state === 'value').length;
              return (
                <tr key={indicator.code}>
                  <th scope="row">{indicator.name}</th>
                  <td>{indicator.unit}</td>
                  <td className="number">{shownNumber(total)}</td>
                  <td className="number">{shownNumber(lastTotal)}</td>
                  <td className="number">{change(totals)}</td>
                  <td className="number">{rate(totals, year)}</td>
                  <td className="bars">
                    <Bars {...totals} />
                  </td>
                  <td className="number">{indicator.combination === '比率' ? '' : `${reported}/${asked}`}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
