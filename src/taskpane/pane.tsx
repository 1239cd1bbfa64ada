import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ComponentType,
  type LazyExoticComponent,
} from 'react';
import type { Ribbon, RibbonCommand } from '../commands/ribbon';
import { learnEnglish } from '../findings/learnt-english';
import { report } from '../findings/sentence';
import type { Language } from '../findings/language';
import { refreshProgress } from '../ledger/operations/progress/refresh';
import type { PaneHost } from './host';
import { BrokenView } from './parts/broken-view';
import { useDark } from './parts/dark';
import { FrozenBar } from './parts/frozen-bar';
import { MessageLine } from './parts/message-line';
import { Session } from './session';
import { SessionContext, useSessionView, viewNames, type ViewName } from './session-context';
import { LanguageContext, useLanguage, useTexts } from './texts';

const texts = {
  overview: { zh: '总览', en: 'Overview' },
  matrix: { zh: '责任矩阵', en: 'Matrix' },
  progress: { zh: '进展', en: 'Progress' },
  group: { zh: '领导小组', en: 'Group' },
  returns: { zh: '下发与回收', en: 'Returns' },
  log: { zh: '操作日志', en: 'Log' },
  ledger: { zh: '{region}{year}年台账', en: '{region} ledger {year}' },
  none: { zh: '科学素质工作台账', en: 'Science literacy ledger' },
  views: { zh: '面板的各部分', en: 'Views of the pane' },
  loading: { zh: '正在读取工作簿……', en: 'Reading the workbook …' },
  again: { zh: '再读一次', en: 'Read again' },
  broken: {
    zh: '这一页出了错（{reason}）。工作簿没有受影响。',
    en: 'This view went wrong ({reason}). The workbook is not affected.',
  },
  language: { zh: 'English', en: '中文' },
};

const views: Record<ViewName | 'create', LazyExoticComponent<ComponentType>> = {
  overview: lazy(() => import('./views/overview/overview-view')),
  matrix: lazy(() => import('./views/matrix/matrix-view')),
  progress: lazy(() => import('./views/progress/progress-view')),
  group: lazy(() => import('./views/group/group-view')),
  returns: lazy(() => import('./views/returns/returns-view')),
  log: lazy(() => import('./views/log/log-view')),
  create: lazy(() => import('./views/create/create-view')),
};

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: '200px', boxSizing: 'border-box' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    paddingInline: '12px',
    paddingTop: '8px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  tabs: { flexWrap: 'wrap', paddingInline: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  view: { flexGrow: 1, overflowY: 'auto', padding: '12px', outlineStyle: 'none' },
  refused: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '12px' },
  // Wider than this nobody finds from a name to what stands at the end of its line; tasks by units take what there is.
  column: { maxWidth: '960px' },
});

function View({ name }: { readonly name: ViewName | 'create' }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const Shown = views[name];
  return (
    <BrokenView
      key={name}
      instead={(retry, reason) => (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {say('broken', { reason })} <Button onClick={retry}>{say('again')}</Button>
          </MessageBarBody>
        </MessageBar>
      )}
    >
      <div className={name === 'matrix' ? undefined : styles.column}>
        <Suspense fallback={<Spinner size="small" />}>
          <Shown />
        </Suspense>
      </div>
    </BrokenView>
  );
}

interface FrameProps {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  readonly onLanguage: (language: Language) => void;
  readonly session: Session;
}

function Frame({ view, onView, onLanguage, session }: FrameProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { ledger } = useSessionView();
  const title =
    ledger.kind === 'ledger'
      ? say('ledger', { region: ledger.state.ledger.region, year: ledger.state.ledger.year })
      : say('none');
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <Button appearance="subtle" size="small" onClick={() => onLanguage(language === 'zh' ? 'en' : 'zh')}>
          {say('language')}
        </Button>
      </header>
      {ledger.kind === 'ledger' && <FrozenBar />}
      {ledger.kind === 'ledger' && (
        <nav aria-label={say('views')}>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={say('views')}
            selectedValue={view}
            onTabSelect={(_event, { value }) => onView(value as ViewName)}
          >
            {viewNames.map((name) => (
              <Tab key={name} value={name}>
                {say(name)}
              </Tab>
            ))}
          </TabList>
        </nav>
      )}
      <main className={styles.view} tabIndex={-1}>
        {ledger.kind === 'ledger' ? (
          <View name={view} />
        ) : ledger.kind === 'no-ledger' ? (
          <View name="create" />
        ) : ledger.kind === 'refused' ? (
          <div className={styles.refused}>
            <Text>{report(ledger.reason, language)}</Text>
            <Button onClick={() => void session.refresh()}>{say('again')}</Button>
          </div>
        ) : (
          <Spinner label={say('loading')} />
        )}
      </main>
      <MessageLine />
    </div>
  );
}

const viewOfCommand: Record<RibbonCommand, ViewName> = { check: 'overview', refresh: 'progress', merge: 'returns' };

interface PaneProps {
  readonly host: PaneHost;
  /** The view it opens with. */
  readonly first?: ViewName;
  readonly clock?: () => Date;
  /** Tells of presses on the ribbon. */
  readonly listen?: Ribbon['listen'];
}

/** The task pane over an open workbook, in Excel or beside the browser edition's grid. */
export function Pane({ host, first = 'overview', clock, listen }: PaneProps): React.ReactNode {
  const [language, setLanguage] = useState<Language>('zh');
  // What cannot be loaded is not spoken.
  const change = useCallback((next: Language) => {
    const ready = next === 'en' ? learnEnglish() : Promise.resolve();
    ready.then(
      () => setLanguage(next),
      () => undefined,
    );
  }, []);
  const [{ view, about }, setShown] = useState({ view: first, about: '' });
  const go = useCallback((next: ViewName, wanted = '') => setShown({ view: next, about: wanted }), []);
  const dark = useDark();
  const session = useMemo(() => new Session(host.workbook, clock), [host, clock]);
  useEffect(() => {
    void session.start();
    return () => session.end();
  }, [session]);
  useEffect(
    () =>
      listen?.(async (command) => {
        if (command === 'check') await session.refresh();
        if (command === 'refresh') await session.perform(refreshProgress, {});
        go(viewOfCommand[command]);
      }),
    [listen, session, go],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const context = useMemo(() => ({ session, host, go, about }), [session, host, go, about]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: '100%' }}>
      <LanguageContext.Provider value={language}>
        <SessionContext.Provider value={context}>
          <Frame view={view} onView={go} onLanguage={change} session={session} />
        </SessionContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
