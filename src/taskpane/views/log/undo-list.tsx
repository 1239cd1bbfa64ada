import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { inProse } from '../../../findings/day-name';
import type { Finding } from '../../../findings/finding';
import { operationName } from '../../../findings/operation-names';
import type { Language } from '../../../findings/language';
import { placeName, sentence } from '../../../findings/sentence';
import { useUndo } from '../../asked';
import { AskedButton } from '../../parts/asked-button';
import { useDoneSubjects } from '../../parts/done-subjects';
import type { Done } from '../../session';
import { useSessionView } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';

const texts = {
  none: {
    zh: '本次打开面板后还没有做过操作。在面板里做的最近 20 次操作可以在这里撤销。',
    en: 'Nothing was done since the pane was opened. The last 20 operations of the pane can be undone here.',
  },
  undo: { zh: '撤销', en: 'Undo' },
  undoThis: { zh: '撤销：{name}（{at}）', en: 'Undo: {name} ({at})' },
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    paddingBlock: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  undo: { flexShrink: 0, whiteSpace: 'nowrap' },
});

const mostNamed = 3;

/** Why it cannot be taken back, with the cell that is meant. */
function reasonOf(whyNot: Finding, language: Language): string {
  const place = placeName(whyNot.where, language);
  const said = sentence(whyNot, language);
  return place === '' ? said : `${place}${language === 'zh' ? '：' : ': '}${said}`;
}

interface UndoLineProps {
  readonly done: Done;
  readonly onUndone: () => void;
}

function UndoLine({ done, onUndone }: UndoLineProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const undo = useUndo(done);
  const name = operationName(done.name, language);
  const subjects = useDoneSubjects(mostNamed)(done);
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.quiet}>
          {inProse(done.at, language)}
          {subjects === '' ? '' : ` · ${subjects}`}
        </Text>
        {undo.whyNot !== undefined && <Text size={200}>{reasonOf(undo.whyNot, language)}</Text>}
      </div>
      <AskedButton
        asked={undo}
        size="small"
        className={styles.undo}
        icon={<ArrowUndoRegular />}
        aria-label={say('undoThis', { name, at: done.at })}
        onDone={onUndone}
      >
        {say('undo')}
      </AskedButton>
    </li>
  );
}

/** Operations of this pane that can be taken back, newest first; where one cannot, it says why. */
export function UndoList(): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { undoable } = useSessionView();
  const list = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus stays where it was.
  const focus = (): void => (list.current?.querySelector('button') ?? list.current)?.focus();
  return (
    <div ref={list} tabIndex={-1}>
      {undoable.length === 0 && <Text size={200}>{say('none')}</Text>}
      <ul className={styles.list}>
        {undoable.map((done, index) => (
          <UndoLine key={`${done.at} ${done.name} ${undoable.length - index}`} done={done} onUndone={focus} />
        ))}
      </ul>
    </div>
  );
}
