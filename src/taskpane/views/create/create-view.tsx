import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding } from '../../../findings/finding';
import { isBlank, whyNotCreateIn } from '../../../ledger/operations/create-in';
import { readNotice } from '../../../plan/notice';
import type { PlainDate } from '../../../plan/plan';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { DayField } from '../../parts/day-field';
import { FindingList } from '../../parts/finding-list';
import { NoticeFindings } from '../../parts/notice-findings';
import { NoticeInput } from '../../parts/notice-input';
import { pastedNotice, type NoticeSource } from '../../parts/notice-source';
import { PlanPreview } from '../../parts/plan-preview';
import { Section } from '../../parts/section';
import { useSessionView } from '../../session-context';
import { useTexts } from '../../texts';
import { CreateButton } from './create-button';

const texts = {
  none: { zh: '当前工作簿还不是台账。', en: 'The open workbook is no ledger yet.' },
  unusable: {
    zh: '这个工作簿现在不能当作台账使用，原因如下：',
    en: 'The open workbook cannot be used as a ledger now, because:',
  },
  explain: {
    zh: '粘贴或选择工作通知，核对读到的内容，即可在这个工作簿里建立一年的台账。',
    en: 'Paste or choose the notice, look through what was read, and the ledger of a year is made in this workbook.',
  },
  behind: {
    zh: '已有的 {count} 张表（{names}）不会被改动，台账排在它们后面。',
    en: 'The {count} sheets that are there ({names}) are not changed; the ledger stands behind them.',
  },
  before: {
    zh: '台账排在最前面，空白的 {names} 留在最后，用不着可以自己删去。',
    en: 'The ledger stands in front; the empty {names} stays behind it, to be deleted if it is of no use.',
  },
  notice: { zh: '一、通知', en: '1. The notice' },
  year: { zh: '二、年度与截止日期', en: '2. Year and deadline' },
  yearField: { zh: '台账年度', en: 'Year of the ledger' },
  deadline: { zh: '填报截止日期', en: 'Deadline of the returns' },
  check: { zh: '三、核对', en: '3. Look it through' },
  findings: { zh: '需要看一看的地方（{count}）', en: 'Worth a look ({count})' },
};

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '20px', maxWidth: '720px' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))', gap: '12px' },
  field: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

const mostNamed = 6;

/** What is open, for whoever wants to make a ledger there. */
function OpenWorkbookNote({ workbook }: { readonly workbook: WorkbookSnapshot }): React.ReactNode {
  const say = useTexts(texts);
  const names = workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  const listed = names.slice(0, mostNamed).join('、') + (names.length > mostNamed ? '……' : '');
  const where = say(isBlank(workbook) ? 'before' : 'behind', { count: names.length, names: listed });
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('none')}</MessageBarTitle>
        {say('explain')} {names.length > 0 && where}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Why a workbook of ours is no ledger one can work with: another kind, a newer one, or with sheets gone. */
function Unusable({ findings }: { readonly findings: readonly Finding[] }): React.ReactNode {
  const say = useTexts(texts);
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say('unusable')}</MessageBarBody>
      </MessageBar>
      <FindingList findings={findings.filter(({ severity }) => severity === 'error')} />
    </>
  );
}

/** Makes a ledger in the open workbook from a notice; where it is one that cannot be used, says why. */
export default function CreateView(): React.ReactNode {
  const styles = useStyles();
  const { ledger } = useSessionView();
  if (ledger.kind !== 'no-ledger') return null;
  const ours = whyNotCreateIn(ledger.workbook)?.code === 'operation-ledger-present';
  return (
    <div className={styles.view}>
      {ours ? <Unusable findings={ledger.findings} /> : <CreateForm workbook={ledger.workbook} today={ledger.today} />}
    </div>
  );
}

interface CreateFormProps {
  readonly workbook: WorkbookSnapshot;
  readonly today: PlainDate;
}

function CreateForm({ workbook, today }: CreateFormProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const [notice, setNotice] = useState<NoticeSource>(() => pastedNotice(''));
  const [year, setYear] = useState(() => today.slice(0, 4));
  const [chosen, setDeadline] = useState<string>();
  const deadline = chosen ?? `${Number(year) + 1}-01-31`;
  const text = useDeferredValue(notice.text);
  const reading = useMemo(() => (text.trim() === '' ? undefined : readNotice(text)), [text]);
  return (
    <>
      <OpenWorkbookNote workbook={workbook} />
      <Section title={say('notice')}>
        <NoticeInput notice={notice} onNotice={setNotice} />
      </Section>
      <Section title={say('year')}>
        <div className={styles.fields}>
          <Field label={say('yearField')} required>
            <Input
              className={styles.field}
              type="number"
              value={year}
              onChange={(_event, { value }) => setYear(value)}
            />
          </Field>
          <DayField required label={say('deadline')} value={deadline} onValue={setDeadline} />
        </div>
      </Section>
      {reading !== undefined && (
        <Section title={say('check')}>
          <PlanPreview plan={reading.plan} />
          {reading.findings.length > 0 && (
            <>
              <Text weight="semibold">{say('findings', { count: reading.findings.length })}</Text>
              <NoticeFindings findings={reading.findings} text={text} />
            </>
          )}
        </Section>
      )}
      <CreateButton notice={notice} plan={reading?.plan} year={Number(year)} deadline={deadline} />
    </>
  );
}
