import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../findings/finding';
import { useOnce } from '../parts/once';
import type { SaveChoice } from './save-dialog';
import { saveAs, writeBack } from './files';
import type { OpenFile } from './open-file';

/** The workbook as it is to be written. */
interface Kept {
  readonly bytes: Uint8Array;
  /** How many changes since it was opened they hold. */
  readonly changes: number;
}

/** A question that stands before a file is written. */
interface SaveQuestion extends Kept {
  readonly losses: readonly Finding[];
}

export interface Saving {
  /** Something was changed that is in no file yet. */
  readonly unsaved: boolean;
  readonly question: SaveQuestion | undefined;
  /** Where it is saved to. */
  readonly handle: FileSystemFileHandle | undefined;
  save(): Promise<void>;
  answer(choice: SaveChoice): Promise<void>;
}

/**
 * Saving one open file: it is asked before the first time the file is written anew, and each time something would be
 * lost. Leaving the page with changes that are in no file is warned of.
 * @param onProblem hears what went wrong in writing
 */
export function useSaving({ name, workbook, handle: first }: OpenFile, onProblem: (error: unknown) => void): Saving {
  const [unsaved, setUnsaved] = useState(false);
  const [asked, setAsked] = useState(false);
  const [handle, setHandle] = useState(first);
  const [question, setQuestion] = useState<SaveQuestion>();
  // The browser's dialogs take their time, and work goes on: what is changed meanwhile is in no file.
  const changes = useRef(0);
  useEffect(
    () =>
      workbook.onApplied(() => {
        changes.current += 1;
        setUnsaved(true);
      }),
    [workbook],
  );
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const elsewhere = useCallback(
    async ({ bytes, changes: kept }: Kept): Promise<void> => {
      const saved = await saveAs(name, bytes);
      if (saved === false) return;
      setHandle(saved);
      setAsked(saved !== undefined);
      setUnsaved(changes.current > kept);
    },
    [name],
  );
  const back = useCallback(async (target: FileSystemFileHandle, { bytes, changes: kept }: Kept): Promise<void> => {
    if (!(await writeBack(target, bytes))) return;
    setAsked(true);
    setUnsaved(changes.current > kept);
  }, []);
  // A second press would open the browser's dialog twice, which it refuses.
  const save = useOnce(async () => {
    try {
      const kept = { changes: changes.current, bytes: await workbook.save() };
      const { losses } = workbook;
      if (losses.length > 0 || (handle !== undefined && !asked)) setQuestion({ ...kept, losses });
      else if (handle === undefined) await elsewhere(kept);
      else await back(handle, kept);
    } catch (error) {
      onProblem(error);
    }
    return false;
  });

  return {
    unsaved,
    question,
    handle,
    save: async () => void (await save()),
    answer: async (choice) => {
      setQuestion(undefined);
      try {
        if (question === undefined || choice === 'cancel') return;
        if (choice === 'back' && handle !== undefined) await back(handle, question);
        else await elsewhere(question);
      } catch (error) {
        onProblem(error);
      }
    },
  };
}
