import { makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular, HistoryRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { WorkPoint } from '../../../ledger/ledger';
import type { LedgerState } from '../../../ledger/operations/operation';
import { useOpeningKey } from '../../parts/opening';
import { ReasonedButton } from '../../parts/reasoned-button';
import { RowButton } from '../../parts/row-button';
import { VirtualList } from '../../parts/virtual-list';
import { useWhyFrozen } from '../../asked';
import { useTexts } from '../../texts';
import { CarryOver } from './carry-over';
import { PointForm } from './point-form';

const texts = {
  add: { zh: '新增要点', en: 'New work point' },
  carry: { zh: '从上年台账结转', en: 'Carry over from last year' },
  list: { zh: '年度要点', en: 'Work points' },
  count: { zh: '共 {count} 条要点', en: '{count} work points' },
  none: {
    zh: '还没有年度要点。可以逐条新增，也可以从上年台账结转。',
    en: 'No work points yet. Add them one by one, or carry them over from last year’s ledger.',
  },
  due: { zh: '时限 {day}', en: 'due {day}' },
  all: { zh: '任务的全部单位', en: 'all units of the task' },
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PointProps {
  readonly point: WorkPoint;
  readonly tabIndex: 0 | -1;
  readonly onOpen: (point: WorkPoint) => void;
}

function Point({ point, tabIndex, onOpen }: PointProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const units = [...point.leads, ...point.responsible];
  const facts = [
    units.length === 0 ? say('all') : units.join('、'),
    point.phase,
    point.deadline === undefined ? '' : say('due', { day: point.deadline }),
  ].filter((fact) => fact !== '');
  return (
    <RowButton tabIndex={tabIndex} onPress={() => onOpen(point)}>
      <Text size={200} className={styles.quiet}>
        {point.code}
      </Text>
      <Text>{point.content}</Text>
      <Text size={200} className={styles.quiet}>
        {facts.join(' · ')}
      </Text>
    </RowButton>
  );
}

/** What the section has open: a form for a new point or for one of the ledger's, or last year's ledger. */
type Opened = { readonly kind: 'point'; readonly point: WorkPoint | undefined } | { readonly kind: 'carry-over' };

/** The year's work points: added, changed, carried over. */
export function PointsSection({ state }: { readonly state: LedgerState }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const [opened, setOpened] = useState<Opened>();
  const opening = useOpeningKey(opened);
  const returning = useRestoreFocusTarget();
  const frozen = useWhyFrozen();
  const { points } = state.ledger;
  const close = () => setOpened(undefined);
  return (
    <div className={styles.section}>
      <div className={styles.actions}>
        <ReasonedButton
          whyNot={frozen}
          size="small"
          appearance="primary"
          icon={<AddRegular />}
          onClick={() => setOpened({ kind: 'point', point: undefined })}
          {...returning}
        >
          {say('add')}
        </ReasonedButton>
        <ReasonedButton
          whyNot={frozen}
          size="small"
          icon={<HistoryRegular />}
          onClick={() => setOpened({ kind: 'carry-over' })}
          {...returning}
        >
          {say('carry')}
        </ReasonedButton>
      </div>
      <Text size={200} role="status">
        {points.length === 0 ? say('none') : say('count', { count: points.length })}
      </Text>
      <VirtualList items={points} label={say('list')} keyOf={({ code }) => code} estimate={70}>
        {(point, tabIndex) => (
          <Point point={point} tabIndex={tabIndex} onOpen={() => setOpened({ kind: 'point', point })} />
        )}
      </VirtualList>
      {opened?.kind === 'point' && <PointForm key={opening} state={state} point={opened.point} onClosed={close} />}
      {opened?.kind === 'carry-over' && <CarryOver key={opening} state={state} onClosed={close} />}
    </div>
  );
}
