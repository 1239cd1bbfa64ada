import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { finding, type Finding } from '../../findings/finding';
import { report } from '../../findings/sentence';
import { WorkbookRefusal } from '../../workbook/open-workbook';
import type { PaneHost } from '../host';
import { startWorker } from '../merging/start-worker';
import { Pane } from '../pane';
import { useLanguage, useTexts } from '../texts';
import { saveAs } from './files';
import type { OpenFile } from './open-file';
import { SaveDialog } from './save-dialog';
import { useSaving } from './saving';
import { WorkbookView } from './workbook-view';

const texts = {
  open: { zh: '打开', en: 'Open' },
  save: { zh: '保存', en: 'Save' },
  // The name may be cut off where the window is narrow, not this.
  unsaved: { zh: '未保存：{name}', en: 'Not saved: {name}' },
  file: { zh: '文件', en: 'File' },
  sheets: { zh: '工作簿', en: 'Workbook' },
};

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingInline: '8px',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // Beside each other; one above the other where the window is narrow.
  both: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    '@media (max-width: 820px)': { flexDirection: 'column-reverse' },
  },
  sheets: { flexGrow: 1, minWidth: 0, minHeight: 0, '@media (max-width: 820px)': { flexBasis: '40%' } },
  pane: {
    width: '420px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 820px)': {
      width: 'auto',
      flexBasis: '60%',
      flexShrink: 1,
      borderLeft: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

interface FileFrameProps {
  readonly file: OpenFile;
  /** Asks for another file; told whether changes would be lost. */
  readonly onOpen: (unsaved: boolean) => void;
}

/** An open file: its sheets, and the pane that works in it. */
export function FileFrame({ file, onOpen }: FileFrameProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const [problem, setProblem] = useState<Finding>();
  const saving = useSaving(file, (error) => {
    const detail = error instanceof Error ? error.message : String(error);
    setProblem(error instanceof WorkbookRefusal ? error.finding : finding('keeping-not-written', {}, { detail }));
  });
  const host = useMemo(
    (): PaneHost => ({
      kind: 'browser',
      workbook: file.workbook,
      save: async (name, bytes) => void (await saveAs(name, bytes)),
      createWorker: startWorker,
    }),
    [file],
  );
  const { unsaved, question, handle } = saving;
  // Without a sheet it is no file that any program would open.
  const empty = useSyncExternalStore(file.workbook.onApplied, () =>
    file.workbook.content.sheets.every(({ visibility }) => visibility !== 'visible'),
  );
  const name = handle?.name ?? file.name;
  const save = (): void => {
    if (empty) return;
    setProblem(undefined);
    void saving.save();
  };
  // Wherever the focus is, be it nowhere: the browser would save the page.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  return (
    <div className={styles.frame}>
      <section className={styles.bar} aria-label={say('file')}>
        <Button size="small" className={styles.button} icon={<FolderOpenRegular />} onClick={() => onOpen(unsaved)}>
          {say('open')}
        </Button>
        <Button
          className={styles.button}
          size="small"
          appearance={unsaved ? 'primary' : 'secondary'}
          icon={<SaveRegular />}
          disabledFocusable={empty}
          onClick={save}
        >
          {say('save')}
        </Button>
        <Text className={styles.name} title={name} aria-live="polite">
          {unsaved ? say('unsaved', { name }) : name}
        </Text>
      </section>
      <div role="alert">
        {problem !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{report(problem, language)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.both}>
        <section className={styles.sheets} aria-label={say('sheets')}>
          <WorkbookView workbook={file.workbook} />
        </section>
        <div className={styles.pane}>
          <Pane host={host} />
        </div>
      </div>
      {question !== undefined && (
        <SaveDialog
          name={name}
          losses={question.losses}
          canWriteBack={handle !== undefined}
          onChoice={(choice) => void saving.answer(choice)}
        />
      )}
    </div>
  );
}
