import { Button, Checkbox, makeStyles, Radio, RadioGroup, SearchBox, Text, Tooltip } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sentence } from '../../../findings/sentence';
import { reportingUnits } from '../../../ledger/progress/work-items';
import { useWhyFrozen } from '../../asked';
import { Section } from '../../parts/section';
import { useTicks } from '../../parts/ticks';
import { useLedgerState, usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import type { Collection } from './collection';

const texts = {
  heading: { zh: '下发填报表', en: 'Issue templates' },
  explain: {
    zh: '每个单位一份，只含它自己的任务和指标；办公室填好的内容已锁定。多份会装成一个压缩包。',
    en: 'One for each unit, with its own tasks and indicators; what the office filled in is locked. Several come as one archive.',
  },
  all: { zh: '全部在册单位（{count}个）', en: 'All active units ({count})' },
  some: { zh: '只给一部分单位', en: 'Only some units' },
  which: { zh: '发给谁', en: 'For whom' },
  search: { zh: '找单位', en: 'Find a unit' },
  issue: { zh: '生成填报表', en: 'Write the templates' },
  nobody: { zh: '还没有选单位。', en: 'No unit is chosen.' },
  noUnits: {
    zh: '台账里没有在册单位。请先在“责任矩阵”里添加单位。',
    en: 'The ledger has no active unit. Add some first.',
  },
};

const useStyles = makeStyles({
  units: { display: 'flex', flexDirection: 'column', maxHeight: '240px', overflowY: 'auto' },
  go: { alignSelf: 'flex-start' },
});

/** Chooses units and writes their templates. */
export function IssueSection({
  collection,
  busy,
}: {
  readonly collection: Collection;
  readonly busy: boolean;
}): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { host, session } = usePane();
  const { ledger, today } = useLedgerState();
  const [some, setSome] = useState(false);
  const [search, setSearch] = useState('');
  const { ticked: picked, tick: pick } = useTicks();
  const units = useMemo(() => reportingUnits(ledger), [ledger]);
  const chosen = some ? units.filter(({ code }) => picked.has(code)) : units;
  const shown = units.filter(({ name, code }) => name.includes(search.trim()) || code === search.trim().toUpperCase());
  const frozen = useWhyFrozen();
  // Nothing new is made of a frozen year, as the commands have it.
  const whyNot =
    frozen !== undefined
      ? sentence(frozen, language)
      : units.length === 0
        ? say('noUnits')
        : chosen.length === 0
          ? say('nobody')
          : undefined;
  const issue = async () => {
    session.begin();
    try {
      const issued = await collection.issue(
        ledger,
        chosen.map(({ code }) => code),
        today,
      );
      if (issued !== undefined) await host.save(issued.name, issued.bytes);
    } catch (error) {
      session.refuse(error);
    }
  };
  return (
    <Section title={say('heading')}>
      <Text size={200}>{say('explain')}</Text>
      <RadioGroup
        aria-label={say('which')}
        value={some ? 'some' : 'all'}
        onChange={(_event, { value }) => setSome(value === 'some')}
      >
        <Radio value="all" label={say('all', { count: units.length })} />
        <Radio value="some" label={say('some')} />
      </RadioGroup>
      {some && (
        <>
          <SearchBox
            aria-label={say('search')}
            placeholder={say('search')}
            value={search}
            onChange={(_event, { value }) => setSearch(value)}
          />
          <div className={styles.units} role="group" aria-label={say('which')}>
            {shown.map(({ code, name }) => (
              <Checkbox
                key={code}
                label={`${code} ${name}`}
                checked={picked.has(code)}
                onChange={(_event, { checked }) => pick(code, checked === true)}
              />
            ))}
          </div>
        </>
      )}
      <Tooltip content={whyNot ?? say('explain')} relationship="description">
        <Button
          appearance="primary"
          className={styles.go}
          disabledFocusable={busy || whyNot !== undefined}
          onClick={() => void issue()}
        >
          {say('issue')}
        </Button>
      </Tooltip>
    </Section>
  );
}
