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
} from '@fluentui/react-components';
import type { Submission, SubmissionState } from '../../../consolidation/annual';
import type { FileResult } from '../../../returns/unit-return';
import { useTexts } from '../../texts';
import { VersionList } from './version-list';

const texts = {
  unit: { zh: '单位', en: 'Unit' },
  state: { zh: '报送状态', en: 'State' },
  file: { zh: '文件', en: 'File' },
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

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxHeight: '320px' },
  table: { minWidth: '420px' },
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

/** What came of every unit that was asked, the ones that need attention first; then the files that are nobody's. */
export function SubmissionTable({ submissions, results, onChoose }: SubmissionTableProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const gravity: readonly SubmissionState[] = ['退回', '未报', '迟报', '零报告', '按时'];
  const ordered = [...submissions].sort((left, right) => gravity.indexOf(left.state) - gravity.indexOf(right.state));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('caption')}>
      <Table size="small" aria-label={say('caption')} className={styles.table}>
        <TableHeader>
          <TableRow>
            {(['unit', 'state', 'complete', 'findings', 'file'] as const).map((key) => (
              <TableHeaderCell key={key}>{say(key)}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {ordered.map((submission) => (
            <TableRow key={submission.unit.code}>
              <TableCell>{submission.unit.name}</TableCell>
              <TableCell>
                <Badge appearance="tint" color={colors[submission.state]}>
                  {say(submission.state)}
                </Badge>
              </TableCell>
              <TableCell>{percent(submission.completeness)}</TableCell>
              <TableCell>{`${submission.errors}/${submission.warnings}`}</TableCell>
              <TableCell>
                <VersionList submission={submission} onChoose={(chosen) => onChoose(submission, chosen)} />
              </TableCell>
            </TableRow>
          ))}
          {results
            .filter((result) => result.unit === undefined)
            .map(({ file }) => (
              <TableRow key={file.name}>
                <TableCell>{say('nobody')}</TableCell>
                <TableCell />
                <TableCell />
                <TableCell />
                <TableCell>
                  <Text size={200} className={styles.file}>
                    {file.name}
                  </Text>
                </TableCell>
              </TableRow>
            ))}
        </TableBody>
      </Table>
    </div>
  );
}
