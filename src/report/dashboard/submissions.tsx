import { submissionStates, type AnnualConsolidation, type SubmissionState } from '../../consolidation/annual';
import { countedStates } from '../summary';
import { Bar, Headers, Section, Wide } from './section';
import { shownShare } from './shown';

/** The colour a state goes with. */
const kinds: Record<SubmissionState, string> = {
  按时: 'green',
  零报告: 'green',
  迟报: 'yellow',
  退回: 'red',
  未报: 'grey',
};

/** 报送: how many units reported in time, and how complete each return is. */
export function Submissions({ year }: { year: AnnualConsolidation }) {
  const { submissions, ledger } = year;
  const states = countedStates(year);
  const note = `填报截止日期：${ledger.deadline ?? '未定'}。完整率是应填的格子里填了的份额。`;
  return (
    <Section id="submissions" title="报送情况" note={note}>
      <ul className="stack">
        {submissionStates
          .filter((state) => states[state] > 0)
          .map((state) => (
            <li key={state} className={kinds[state]} style={{ flexGrow: states[state] }}>
              {state} {states[state]}
            </li>
          ))}
      </ul>
      <Wide label="各单位报送情况">
        <table>
          <caption>各单位报送情况</caption>
          <Headers
            names={['单位', '类别', '报送', '填报日期', '完整率', '错误', '提醒']}
            figures={['完整率', '错误', '提醒']}
          />
          <tbody>
            {submissions.map(({ unit, state, filledOn, completeness, errors, warnings }) => (
              <tr key={unit.code}>
                <th scope="row">{unit.name}</th>
                <td>{unit.kind}</td>
                <td className={kinds[state]}>{state}</td>
                <td>{filledOn ?? ''}</td>
                <td className="number">
                  {completeness === undefined ? null : (
                    <span className="beside">
                      <Bar share={completeness} />
                      {shownShare(completeness)}
                    </span>
                  )}
                </td>
                <td className="number">{errors}</td>
                <td className="number">{warnings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
