import { Button, makeStyles, Spinner, Text, Title2, tokens } from '@fluentui/react-components';
import type { Finding } from '../../findings/finding';
import { happening, report } from '../../findings/sentence';
import { useLanguage, useTexts } from '../texts';

const texts = {
  title: { zh: '科学素质工作台账', en: 'Science literacy ledger' },
  explain: {
    zh: '打开台账文件（.xlsx），或把它拖到这里。文件只在本机处理，不会上传。',
    en: 'Open a ledger file (.xlsx) or drop it here. It is worked on in this machine alone and sent nowhere.',
  },
  open: { zh: '打开台账……', en: 'Open a ledger …' },
  sample: { zh: '用样例台账试一试', en: 'Try with the sample ledger' },
  blank: { zh: '新建台账', en: 'Make a new ledger' },
  busy: { zh: '正在打开……', en: 'Opening …' },
  // Most is said of files for people who send returns; whoever opens a ledger has another next step.
  refused: {
    zh: '请选择台账文件（.xlsx）。台账是别的格式或者有密码的，先在 Excel 或 WPS 里另存为不带密码的 .xlsx；文件损坏的，请用备份。',
    en: 'Choose a ledger file (.xlsx). One of another kind, or with a password, is saved as .xlsx without one in Excel or WPS first; of a damaged one take the backup.',
  },
  because: { zh: '“{file}”打不开：{what}', en: '{file} cannot be opened: {what}' },
};

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: '16px',
    height: '100%',
    padding: '24px',
    boxSizing: 'border-box',
    textAlign: 'center',
    overflowY: 'auto',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', minHeight: '40px' },
  findings: { color: tokens.colorPaletteRedForeground1, maxWidth: '640px', overflowWrap: 'anywhere' },
});

interface StartPageProps {
  readonly busy: boolean;
  /** Why the last file was not opened. */
  readonly findings: readonly Finding[];
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onBlank: () => void;
}

/** What is seen while no file is open. */
export function StartPage({ busy, findings, onOpen, onSample, onBlank }: StartPageProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  return (
    <main className={styles.page}>
      <Title2 as="h1">{say('title')}</Title2>
      <Text>{say('explain')}</Text>
      <div className={styles.buttons}>
        {busy ? (
          <Spinner label={say('busy')} />
        ) : (
          <>
            <Button appearance="primary" onClick={onOpen}>
              {say('open')}
            </Button>
            <Button onClick={onSample}>{say('sample')}</Button>
            <Button onClick={onBlank}>{say('blank')}</Button>
          </>
        )}
      </div>
      <div role="alert" className={styles.findings}>
        {findings.map((found, index) => (
          <Text key={index} block>
            {found.where.file === undefined
              ? report(found, language)
              : say('because', { file: found.where.file, what: happening(found, language) })}
          </Text>
        ))}
        {findings.some(({ where }) => where.file !== undefined) && <Text block>{say('refused')}</Text>}
      </div>
    </main>
  );
}
