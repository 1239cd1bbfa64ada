import {
  Badge,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { Submission, SubmissionState } from '../../../consolidation/annual';
import type { FileResult } from '../../../returns/unit-return';
import { useWide } from '../../parts/width';
import { useTexts } from '../../texts';
import { VersionList } from './version-list';

const texts = {
  name: { zh: '单位', en: 'Unit' },
  state: { zh: '报送状态', en: 'State' },
  files: { zh: '文件', en: 'File' },
  findings: { zh: '错误/提醒', en: 'Errors/notices' },
  complete: { zh: '完整率', en: 'Complete' },
  caption: { zh: '各单位报送情况', en: 'What came of each unit' },
  nobody: { zh: '不知是哪个单位', en: 'of no known unit' },
  按时: { zh: '按时', en: 'on time' },
  迟报: { zh: '迟报', en: 'late' },
  未报: { zh: '未报', en: 'missing' },
  退回: { zh: '退回', en: 'sent back' },
  零报告: { zh: '零报告', en: 'zero report' },
};

const colors: Record<SubmissionState, 'success' | 'warning' | 'danger' | 'informative'> = {
  按时: 'success',
  迟报: 'warning',
  未报: 'danger',
  退回: 'danger',
  零报告: 'informative',
};

/** Below this width a line each stands under the other: a table would have to be moved to the side. */
const tableWidth = 560;

const useStyles = makeStyles({
  scroll: { overflowY: 'auto', maxHeight: '320px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    paddingBlock: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '2px' },
  name: { flexGrow: 1 },
  file: { overflowWrap: 'anywhere' },
});

const percent = (share: number | undefined): string => (share === undefined ? '' : `${Math.round(share * 100)}%`);

interface SubmissionTableProps {
  readonly submissions: readonly Submission[];
  /** What came of each file, those that were sent back and those of no unit included. */
  readonly results: readonly FileResult[];
  /** One of a unit's files is to count in the place of another. */
  readonly onChoose: (submission: Submission, chosen: FileResult) => void;
}

/** What is said of one unit, or of a file that is nobody's. */
interface Line {
  readonly key: string;
  readonly name: string;
  readonly state: React.ReactNode;
  readonly complete: string;
  readonly findings: string;
  readonly files: React.ReactNode;
}

const columns = ['name', 'state', 'complete', 'findings', 'files'] as const;

function Lines({ lines }: { readonly lines: readonly Line[] }): React.ReactNode {
  const say = useTexts(texts);
  return (
    <Table size="small" aria-label={say('caption')}>
      <TableHeader>
        <TableRow>
          {columns.map((key) => (
            <TableHeaderCell key={key}>{say(key)}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.key}>
            {columns.map((key) => (
              <TableCell key={key}>{line[key]}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Items({ lines }: { readonly lines: readonly Line[] }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  return (
    <ul className={styles.list}>
      {lines.map(({ key, name, state, complete, findings, files }) => (
        <li key={key} className={styles.item}>
          <div className={styles.facts}>
            <Text className={styles.name}>{name}</Text>
            {state}
          </div>
          {findings !== '' && (
            <Text size={200}>
              {[...(complete === '' ? [] : [`${say('complete')} ${complete}`]), `${say('findings')} ${findings}`].join(
                ' · ',
              )}
            </Text>
          )}
          {files}
        </li>
      ))}
    </ul>
  );
}

/** What came of every unit that was asked, the ones that need attention first; then the files that are nobody's. */
export function SubmissionTable({ submissions, results, onChoose }: SubmissionTableProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const region = useRef<HTMLDivElement>(null);
  const wide = useWide(region, tableWidth);
  const gravity: readonly SubmissionState[] = ['退回', '未报', '迟报', '零报告', '按时'];
  const ordered = [...submissions].sort((left, right) => gravity.indexOf(left.state) - gravity.indexOf(right.state));
  const ofUnits = ordered.map((submission): Line => {
    const { unit, state, completeness, errors, warnings } = submission;
    return {
      key: unit.code,
      name: unit.name,
      state: (
        <Badge appearance="tint" color={colors[state]}>
          {say(state)}
        </Badge>
      ),
      complete: percent(completeness),
      findings: `${errors}/${warnings}`,
      files: <VersionList submission={submission} onChoose={(chosen) => onChoose(submission, chosen)} />,
    };
  });
  const ofNobody = results
    .filter((result) => result.unit === undefined)
    .map(({ file }): Line => {
      const shown = (
        <Text size={200} className={styles.file}>
          {file.name}
        </Text>
      );
      return { key: file.name, name: say('nobody'), state: null, complete: '', findings: '', files: shown };
    });
  const lines = [...ofUnits, ...ofNobody];
  return (
    <div ref={region} className={styles.scroll} tabIndex={0} role="region" aria-label={say('caption')}>
      {wide ? <Lines lines={lines} /> : <Items lines={lines} />}
    </div>
  );
}
