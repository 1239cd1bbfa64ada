import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { sentence } from '../../../findings/sentence';
import { nextYearPreview } from '../../../ledger/next-year/preview';
import { DayField } from '../../parts/day-field';
import { NoticeFindings } from '../../parts/notice-findings';
import { NoticeInput } from '../../parts/notice-input';
import { PageHead } from '../../parts/page-head';
import { ReasonedButton } from '../../parts/reasoned-button';
import { Section } from '../../parts/section';
import { useLedgerState, useSessionView } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { useMaking, type Making } from './making';
import { emptyNotice, useNextYearForm, type NextYearForm } from './next-year-form';
import { PreviewSection } from './preview-section';

const texts = {
  title: { zh: '年度结转', en: 'Carry over to the next year' },
  back: { zh: '返回总览', en: 'Back to the overview' },
  explain: {
    zh: '由现在的台账建立下一年的台账。先看清哪些带走、哪些留下，再按“结转”。现在的台账不会改动，已归档的也可以结转。',
    en: 'Makes the ledger of the next year from this one. First look at what goes along and what stays. This ledger is not changed; a frozen one can be carried over too.',
  },
  year: { zh: '新台账年度', en: 'Year of the new ledger' },
  deadline: { zh: '填报截止日期', en: 'Deadline of the returns' },
  newPlan: { zh: '换了新的计划（有新通知）', en: 'There is a new plan (a new notice)' },
  newPlanHint: {
    zh: '任务、分工和阶段按新通知；单位按名称和曾用名对上，编码不变；工作方案和里程碑重新开始。',
    en: 'Tasks, roles and phases are those of the new notice; units are matched by name and earlier names and keep their codes; work plans and milestones begin anew.',
  },
  terms: { zh: '新台账', en: 'The new ledger' },
  findings: { zh: '新通知里需要看一看的地方（{count}）', en: 'Worth a look in the new notice ({count})' },
  carry: { zh: '结转到 {year} 年', en: 'Carry over to {year}' },
  working: { zh: '正在建立 {year} 年的台账……', en: 'Making the ledger of {year} …' },
  stop: { zh: '停止', en: 'Stop' },
  opened: {
    zh: '{year} 年的台账已在新窗口打开，还没有存成文件：请在那里另存为“{name}”。没有看到新窗口的，请按“另存文件”。',
    en: 'The ledger of {year} is open in a new window, in no file yet: save it there as {name}. If there is no such window, press “Save the file”.',
  },
  offered: {
    zh: '{year} 年的台账已建好，文件名是“{name}”。没有保存成的，请按“另存文件”。',
    en: 'The ledger of {year} is made; its file is {name}. If it was not saved, press “Save the file”.',
  },
  save: { zh: '另存文件', en: 'Save the file' },
};

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '16px', maxWidth: '720px' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))', gap: '12px' },
  field: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

function Terms({ form }: { readonly form: NextYearForm }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { notice, reading } = form;
  const findings = reading?.findings ?? [];
  return (
    <Section title={say('terms')}>
      <div className={styles.fields}>
        <Field label={say('year')} required>
          <Input
            className={styles.field}
            type="number"
            value={form.year}
            onChange={(_event, { value }) => form.setYear(value)}
          />
        </Field>
        <DayField required label={say('deadline')} value={form.deadline} onValue={form.setDeadline} />
      </div>
      <Checkbox
        label={say('newPlan')}
        checked={notice !== undefined}
        onChange={(_event, { checked }) => form.setNotice(checked === true ? emptyNotice : undefined)}
      />
      {notice !== undefined && (
        <>
          <Text size={200}>{say('newPlanHint')}</Text>
          <NoticeInput notice={notice} onNotice={form.setNotice} />
        </>
      )}
      {findings.length > 0 && (
        <Section title={say('findings', { count: findings.length })}>
          <NoticeFindings findings={findings} text={notice?.text ?? ''} />
        </Section>
      )}
    </Section>
  );
}

/** What came of it: where the new ledger is, and how to have it once more. */
function Outcome({ made, save }: Pick<Making, 'made' | 'save'>): React.ReactNode {
  const say = useTexts(texts);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Some browsers answer with a promise, which is no way to end an effect.
    void bar.current?.scrollIntoView({ block: 'nearest' });
  }, [made]);
  if (made === undefined) return null;
  const { year, name, opened } = made;
  return (
    <MessageBar ref={bar} intent="success" layout="multiline">
      <MessageBarBody>{say(opened ? 'opened' : 'offered', { year, name })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void save()}>
          {say('save')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** 年度结转: the ledger of the next year, made of this one; seen before it is made. */
export default function NextYearPage({ onClose }: { readonly onClose: () => void }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const state = useLedgerState();
  const session = useSessionView();
  const form = useNextYearForm(state);
  const making = useMaking();
  const { whyNot, terms } = form;
  // What cannot be made cannot be seen beforehand.
  const preview = useMemo(
    () => (whyNot === undefined ? nextYearPreview(state, terms) : undefined),
    [state, terms, whyNot],
  );
  const busy = making.busy !== undefined;
  return (
    <div className={styles.page}>
      <PageHead title={say('title')} back={say('back')} onBack={onClose} />
      <Text>{say('explain')}</Text>
      <Terms form={form} />
      {preview === undefined ? (
        whyNot !== undefined && <Text role="status">{sentence(whyNot, language)}</Text>
      ) : (
        <PreviewSection preview={preview} />
      )}
      <div className={styles.line}>
        <ReasonedButton
          appearance="primary"
          whyNot={whyNot}
          disabledFocusable={busy || session.busy !== undefined}
          onClick={() => void (whyNot === undefined && !busy && making.make(terms))}
        >
          {say('carry', { year: Number.isInteger(terms.year) ? terms.year : '' })}
        </ReasonedButton>
        {busy && (
          <>
            <Spinner size="tiny" label={say('working', { year: making.busy ?? '' })} />
            <Button size="small" onClick={making.stop}>
              {say('stop')}
            </Button>
          </>
        )}
      </div>
      <div role="status">
        <Outcome made={making.made} save={making.save} />
      </div>
    </div>
  );
}
