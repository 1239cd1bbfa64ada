import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '../../findings/finding';
import type { SaveChoice } from './save-dialog';
import { saveAs, writeBack } from './files';
import type { OpenFile } from './open-file';

/** A question that stands before a file is written. */
interface SaveQuestion {
  readonly bytes: Uint8Array;
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
  useEffect(() => workbook.onApplied(() => setUnsaved(true)), [workbook]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const elsewhere = useCallback(
    async (bytes: Uint8Array): Promise<void> => {
      const saved = await saveAs(name, bytes);
      if (saved === false) return;
      setHandle(saved);
      setAsked(saved !== undefined);
      setUnsaved(false);
    },
    [name],
  );
  const back = useCallback(async (target: FileSystemFileHandle, bytes: Uint8Array): Promise<void> => {
    if (!(await writeBack(target, bytes))) return;
    setAsked(true);
    setUnsaved(false);
  }, []);

  return {
    unsaved,
    question,
    handle,
    save: async () => {
      try {
        const bytes = await workbook.save();
        const { losses } = workbook;
        if (losses.length > 0 || (handle !== undefined && !asked)) setQuestion({ bytes, losses });
        else if (handle === undefined) await elsewhere(bytes);
        else await back(handle, bytes);
      } catch (error) {
        onProblem(error);
      }
    },
    answer: async (choice) => {
      const bytes = question?.bytes;
      setQuestion(undefined);
      try {
        if (bytes === undefined || choice === 'cancel') return;
        if (choice === 'back' && handle !== undefined) await back(handle, bytes);
        else await elsewhere(bytes);
      } catch (error) {
        onProblem(error);
      }
    },
  };
}
