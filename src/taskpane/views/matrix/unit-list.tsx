import { Badge, makeStyles, SearchBox, Switch, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { loadReadings } from '../../parts/readings';
import { unitMatcher, type Readings } from '../../parts/unit-matching';
import { VirtualList } from '../../parts/virtual-list';
import { useWhyFrozen } from '../../asked';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { kindNames } from './kind-names';
import type { UnitAct } from './unit-dialogs';
import { UnitMenu } from './unit-menu';

const texts = {
  search: { zh: '查找单位（可用拼音首字母）', en: 'Find a unit (pinyin initials too)' },
  add: { zh: '添加单位', en: 'Add a unit' },
  list: { zh: '单位', en: 'Units' },
  retired: { zh: '停用', en: 'Retired' },
  retiredToo: { zh: '也列出已停用的（{count}）', en: 'List retired ones too ({count})' },
  roles: { zh: '牵头 {leads} · 责任 {others}', en: '{leads} lead · {others} responsible' },
  idle: { zh: '没有任务', en: 'No task' },
  none: { zh: '没有符合的单位。', en: 'No unit matches.' },
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px', maxWidth: '960px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  search: { flexGrow: 1, flexBasis: '150px', minWidth: 0, maxWidth: 'min(360px, 100%)' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    paddingBlock: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground3 },
});

/** Height of a row before it is measured, in pixels. */
const estimate = 57;

/** The units with what they carry, and what can be done to each. */
export function UnitList({ onAct }: { readonly onAct: (act: UnitAct) => void }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const returning = useRestoreFocusTarget();
  const sayKind = useTexts(kindNames);
  const { ledger } = useLedgerState();
  const [search, setSearch] = useState('');
  const [retiredToo, setRetiredToo] = useState(false);
  const [readings, setReadings] = useState<Readings>();
  const retired = ledger.units.filter(({ active }) => !active).length;
  const match = useMemo(() => unitMatcher(ledger.units, readings), [ledger, readings]);
  const loads = useMemo(() => {
    const counts = new Map<string, { leads: number; others: number }>();
    for (const { unit, role } of ledger.assignments) {
      const own = counts.get(unit) ?? { leads: 0, others: 0 };
      if (role === '牵头') own.leads += 1;
      else own.others += 1;
      counts.set(unit, own);
    }
    return counts;
  }, [ledger]);
  const shown = match(search).filter(({ active }) => active || retiredToo);
  const loadOf = (code: string) => {
    const load = loads.get(code);
    return load === undefined ? say('idle') : say('roles', load);
  };
  return (
    <div className={styles.part}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          aria-label={say('search')}
          placeholder={say('search')}
          value={search}
          onFocus={() => readings === undefined && void loadReadings().then((loaded) => setReadings(() => loaded))}
          onChange={(_event, { value }) => setSearch(value)}
        />
        <ReasonedButton
          {...returning}
          whyNot={useWhyFrozen()}
          icon={<AddRegular />}
          onClick={() => onAct({ kind: 'add' })}
        >
          {say('add')}
        </ReasonedButton>
      </div>
      {retired > 0 && (
        <Switch
          label={say('retiredToo', { count: retired })}
          checked={retiredToo}
          onChange={(_event, { checked }) => setRetiredToo(checked)}
        />
      )}
      {shown.length === 0 && <Text>{say('none')}</Text>}
      <VirtualList items={shown} label={say('list')} keyOf={({ code }) => code} estimate={estimate}>
        {(unit, tabIndex) => (
          <div className={styles.row}>
            <div className={styles.what}>
              <Text>
                {unit.code} {unit.name}{' '}
                {!unit.active && (
                  <Badge appearance="outline" color="informative">
                    {say('retired')}
                  </Badge>
                )}
              </Text>
              <Text size={200} className={styles.small}>
                {sayKind(unit.kind)} · {loadOf(unit.code)}
                {unit.aliases.length > 0 && ` · ${unit.aliases.join('、')}`}
              </Text>
            </div>
            <UnitMenu unit={unit} tabIndex={tabIndex} onAct={onAct} />
          </div>
        )}
      </VirtualList>
    </div>
  );
}
