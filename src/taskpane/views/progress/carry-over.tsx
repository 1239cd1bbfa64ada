import { Button, Checkbox, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import { placed } from '../../../findings/finding';
import { sentence } from '../../../findings/sentence';
import { carryOverPoints, pointsToCarryOver, type OpenPoint } from '../../../ledger/operations/carry-over';
import type { LedgerState } from '../../../ledger/operations/operation';
import { FindingList } from '../../parts/finding-list';
import { FormDrawer } from '../../parts/form-drawer';
import { withTick } from '../../parts/ticks';
import { useAsked } from '../../asked';
import { usePane } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import type { EarlierLedger } from './last-year';

const texts = {
  title: { zh: '从上年台账结转要点', en: 'Carry work points over' },
  what: {
    zh: '选择上年的台账文件（只读取，不改动）。没有全部完成的要点列在下面，勾选后取入本年：编号按本年重排，时限顺延，单位改用现在的名称。',
    en: 'Choose last year’s ledger; the file is only read. Work points that are not finished are listed; those you tick are taken over with codes of this year, deadlines moved on, and units by their present names.',
  },
  choose: { zh: '选择上年台账', en: 'Choose last year’s ledger' },
  other: { zh: '换一个文件', en: 'Choose another file' },
  reading: { zh: '正在读取……', en: 'Reading …' },
  from: { zh: '{file}（{year}年）', en: '{file} ({year})' },
  none: {
    zh: '这份台账里没有可结转的要点：都已完成，或本年已有。',
    en: 'Nothing to carry over: all points of this ledger are finished, or here already.',
  },
  points: { zh: '可结转的要点', en: 'Points that can be carried over' },
  all: { zh: '全选', en: 'All' },
  done: { zh: '上年完成 {done}/{items}', en: '{done} of {items} done last year' },
  take: { zh: '取入 {count} 条', en: 'Take over {count}' },
};

const useStyles = makeStyles({
  input: { display: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  point: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PointsProps {
  readonly points: readonly OpenPoint[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

function Points({ points, chosen, onChosen }: PointsProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const whole = chosen.size === points.length;
  return (
    <fieldset style={{ border: 'none', margin: 0, padding: 0 }} aria-label={say('points')}>
      <Checkbox
        label={say('all')}
        checked={whole ? true : chosen.size > 0 ? 'mixed' : false}
        onChange={() => onChosen(new Set(whole ? [] : points.map(({ point }) => point.code)))}
      />
      <ul className={styles.list}>
        {points.map(({ point, items, done }) => (
          <li key={point.code} className={styles.point}>
            <Checkbox
              checked={chosen.has(point.code)}
              onChange={(_event, { checked }) => onChosen(withTick(chosen, point.code, checked === true))}
              label={
                <span className={styles.label}>
                  <Text>{point.content}</Text>
                  <Text size={200} className={styles.quiet}>
                    {point.code}
                    {items > 0 && ` · ${say('done', { done, items })}`}
                  </Text>
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface CarryOverProps {
  readonly state: LedgerState;
  readonly onClosed: () => void;
}

/** Takes work points over from last year's ledger: chosen from its file, seen before anything is written. */
export function CarryOver({ state, onClosed }: CarryOverProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { session } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [earlier, setEarlier] = useState<{ readonly file: string; readonly read: EarlierLedger }>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const read = earlier?.read;
  const points = useMemo(
    () => (read?.workbook === undefined ? [] : pointsToCarryOver(read, state.ledger)),
    [read, state.ledger],
  );
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setReading(true);
    try {
      const { earlierLedger } = await import('./last-year');
      const opened = await earlierLedger(file);
      setEarlier({ file: file.name, read: opened });
      const offered = opened.workbook === undefined ? [] : pointsToCarryOver(opened, state.ledger);
      setChosen(new Set(offered.map(({ point }) => point.code)));
    } catch (error) {
      session.refuse(error);
    } finally {
      setReading(false);
    }
  };
  const offered = read?.workbook !== undefined && points.length > 0;
  const asked = useAsked(carryOverPoints, offered ? { from: read.ledger, codes: [...chosen] } : null, state);
  return (
    <FormDrawer
      title={say('title')}
      changed={points.length > 0 && chosen.size > 0}
      asked={asked}
      saveName={say('take', { count: chosen.size })}
      onClosed={onClosed}
    >
      <Text>{say('what')}</Text>
      <div>
        <input
          ref={input}
          className={styles.input}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label={say('choose')}
          onChange={({ target }) => {
            void open(target.files?.[0]);
            // The same file may be chosen again once it was mended.
            target.value = '';
          }}
        />
        <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {earlier === undefined ? say('choose') : say('other')}
        </Button>
      </div>
      <div role="status">
        {reading ? (
          <Spinner size="tiny" label={say('reading')} />
        ) : read?.workbook === undefined ? null : (
          <Text weight="semibold">{say('from', { file: earlier?.file ?? '', year: read.ledger.year })}</Text>
        )}
      </div>
      {read !== undefined && read.workbook === undefined && (
        <FindingList findings={placed(read.findings, { file: earlier?.file ?? '' })} />
      )}
      {offered && asked.whyNot !== undefined && <Text>{sentence(asked.whyNot, language)}</Text>}
      {read?.workbook !== undefined &&
        (points.length === 0 ? (
          <Text>{say('none')}</Text>
        ) : (
          <Points points={points} chosen={chosen} onChosen={setChosen} />
        ))}
    </FormDrawer>
  );
}
