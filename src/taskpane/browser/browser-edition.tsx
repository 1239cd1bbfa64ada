import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { finding, type Finding } from '../../findings/finding';
import { useDark } from '../parts/dark';
import { useDocumentLanguage } from '../parts/document-language';
import { LanguageContext, wording } from '../texts';
import { chosenFile, droppedFile, type ChosenFile } from './files';
import { openFile, type FileOpening, type OpenFile } from './open-file';
import { StartPage } from './start-page';

// Loaded when they are first needed: the page is to be seen at once.
const FileFrame = lazy(() => import('./file-frame').then((module) => ({ default: module.FileFrame })));
const sampleLedger = () => import('./made-file').then((module) => module.sampleLedger());
const blankWorkbook = () => import('./made-file').then((module) => module.blankWorkbook());

const leave = {
  zh: '当前文件有未保存的修改，打开别的文件会丢掉这些修改。继续吗？',
  en: 'Changes are not saved; opening another file would lose them. Go on?',
};

/** The ledger without Excel: a file, its sheets, and the pane beside them. */
export function BrowserEdition(): React.ReactNode {
  const dark = useDark();
  const language = useDocumentLanguage();
  const [file, setFile] = useState<OpenFile>();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [busy, setBusy] = useState(false);
  const open = async (opening: () => Promise<FileOpening | undefined>): Promise<void> => {
    setBusy(true);
    setFindings([]);
    try {
      const found = await opening();
      if (found?.ok === true) setFile(found.file);
      else if (found !== undefined) setFindings(found.findings);
    } catch (error) {
      setFindings([finding('pane-unforeseen', {}, { detail: error instanceof Error ? error.message : String(error) })]);
    } finally {
      setBusy(false);
    }
  };
  const openChosen = (choice: Promise<ChosenFile | undefined>): Promise<void> =>
    open(async () => {
      const chosen = await choice;
      return chosen === undefined ? undefined : openFile(chosen);
    });
  const onDrop = (event: React.DragEvent): void => {
    // A browser would leave the page for the file.
    event.preventDefault();
    // The pane takes in returned files by itself; only where no file is open one is opened by dropping it.
    if (file !== undefined || busy) return;
    void openChosen(droppedFile(event.dataTransfer.items));
  };
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: '100%' }}>
      <LanguageContext.Provider value={language}>
        <div style={{ height: '100%' }} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
          {file === undefined ? (
            <StartPage
              busy={busy}
              findings={findings}
              onOpen={() => void openChosen(chosenFile())}
              onSample={() => void open(sampleLedger)}
              onBlank={() => void open(blankWorkbook)}
            />
          ) : (
            <Suspense fallback={<Spinner />}>
              <FileFrame
                file={file}
                onOpen={(unsaved) => {
                  if (unsaved && !window.confirm(wording(leave, language))) return;
                  setFile(undefined);
                }}
              />
            </Suspense>
          )}
        </div>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
