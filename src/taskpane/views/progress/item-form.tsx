import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { finding, type FindingCode } from '../../../findings/finding';
import { sentence } from '../../../findings/sentence';
import type { LedgerState } from '../../../ledger/operations/operation';
import { editProgress } from '../../../ledger/operations/progress/edit';
import { doubtOf, percentage } from '../../../ledger/progress/progress';
import type { ProgressRow } from '../../../ledger/progress/rows';
import { progressStates } from '../../../ledger/sheets/progress';
import { FormDrawer } from '../../parts/form-drawer';
import { LightBadge } from '../../parts/light-badge';
import { roleNames, stateNames } from '../../parts/state-names';
import { useAsked } from '../../asked';
import { usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { DayField } from '../../parts/day-field';
import { Choice, Line, TextArea, type Check } from '../../parts/entry-fields';
import { draftOf, fieldsChanged, shareOf, type ItemDraft } from './item-draft';

const texts = {
  title: { zh: '{unit}：{item}', en: '{unit}: {item}' },
  state: { zh: '状态', en: 'State' },
  share: { zh: '完成率', en: 'Share done' },
  shareHint: { zh: '0 到 100', en: '0 to 100' },
  deadline: { zh: '完成时限', en: 'Deadline' },
  noDeadline: { zh: '空着的按{year}年年底算', en: 'Left empty, it is the end of {year}' },
  progress: { zh: '进展情况', en: 'Progress' },
  problems: { zh: '存在问题', en: 'Problems' },
  suggestions: { zh: '意见建议', en: 'Suggestions' },
  jump: { zh: '转到表中这一行', en: 'Go to its row' },
  ...roleNames,
};

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  facts: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  content: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap' },
  short: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
});

/** The field beside which an objection is said. */
const fieldOf: Partial<Record<FindingCode, keyof ItemDraft>> = {
  'progress-state-invalid': 'state',
  'progress-share-invalid': 'share',
  'operation-day-unreadable': 'deadline',
};

interface ItemFormProps {
  readonly state: LedgerState;
  readonly row: ProgressRow;
  readonly onClosed: () => void;
}

/** One item of work in a form: what people enter of it, saved in one operation. */
export function ItemForm({ state, row, onClosed }: ItemFormProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const sayState = useTexts(stateNames);
  const language = useLanguage();
  const { session } = usePane();
  // What the form began with: others may change the row while it is open.
  const [before] = useState(() => draftOf(row));
  const [draft, setDraft] = useState(before);
  const fields = fieldsChanged(before, draft);
  const request = fields === undefined ? null : { key: row, fields };
  const asked = useAsked(editProgress, request, state);
  const share = shareOf(draft.share);
  const unreadable = Number.isNaN(share) ? finding('progress-share-invalid', {}, { raw: draft.share }) : undefined;
  const whyNot = unreadable ?? asked.whyNot;
  const doubt = doubtOf(draft.state, share);
  const checkOf = (field: keyof ItemDraft): Check | undefined => {
    if (whyNot !== undefined && fieldOf[whyNot.code] === field) {
      return { state: 'error', message: sentence(whyNot, language) };
    }
    if (field !== 'share' || doubt === undefined) return undefined;
    return { state: 'warning', message: sentence(finding(doubt, {}, { raw: percentage(share ?? 0) }), language) };
  };
  const entry = (field: keyof ItemDraft) => ({
    label: say(field),
    value: draft[field],
    check: checkOf(field),
    onValue: (value: string) => setDraft({ ...draft, [field]: value }),
  });
  const states = progressStates.map((value) => ({ value, name: sayState(value) }));
  return (
    <FormDrawer
      title={say('title', { unit: row.unitName, item: row.point === '' ? row.taskName : row.point })}
      changed={request !== null}
      asked={unreadable === undefined ? asked : { ...asked, whyNot, ready: false }}
      onClosed={onClosed}
      aside={
        <Link as="button" onClick={() => void session.show(row.sheet, row.cells['任务编号'] ?? '')}>
          {say('jump')}
        </Link>
      }
    >
      <div className={styles.head}>
        <div className={styles.facts}>
          {row.role !== '' && <Text>{say(row.role)}</Text>}
          <Text>
            {row.task} {row.taskName}
          </Text>
          <LightBadge light={row.light} />
        </div>
        {row.content !== '' && (
          <Text size={200} className={styles.content}>
            {row.content}
          </Text>
        )}
      </div>
      <div className={styles.short}>
        <Choice {...entry('state')} choices={before.state === '' ? [{ value: '', name: '' }, ...states] : states} />
        <Line {...entry('share')} after="%" hint={say('shareHint')} />
        <DayField
          {...entry('deadline')}
          {...(draft.deadline === '' ? { hint: say('noDeadline', { year: state.ledger.year }) } : {})}
        />
      </div>
      <TextArea {...entry('progress')} rows={5} />
      <TextArea {...entry('problems')} />
      <TextArea {...entry('suggestions')} />
    </FormDrawer>
  );
}
