import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import type { Finding } from '../../findings/finding';
import { report } from '../../findings/sentence';
import { useLanguage, useTexts } from '../texts';

const texts = {
  title: { zh: '保存“{name}”', en: 'Save {name}' },
  back: {
    zh: '将写回打开的那个文件，原内容会被替换。',
    en: 'The file that was opened will be written anew; what it holds is replaced.',
  },
  losses: {
    zh: '这个文件里有本工具保存不了的内容：',
    en: 'The file holds what this program cannot keep:',
  },
  overwrite: { zh: '写回原文件', en: 'Write the file anew' },
  elsewhere: { zh: '另存为新文件', en: 'Save as another file' },
  cancel: { zh: '取消', en: 'Cancel' },
};

export type SaveChoice = 'back' | 'elsewhere' | 'cancel';

interface SaveDialogProps {
  readonly name: string;
  readonly losses: readonly Finding[];
  /** Whether the file can be written back to. */
  readonly canWriteBack: boolean;
  readonly onChoice: (choice: SaveChoice) => void;
}

/** Asks before a file is overwritten, and tells what would be lost. */
export function SaveDialog({ name, losses, canWriteBack, onChoice }: SaveDialogProps): React.ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onChoice('cancel')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('title', { name })}</DialogTitle>
          <DialogContent>
            {canWriteBack && <Text block>{say('back')}</Text>}
            {losses.length > 0 && (
              <>
                <Text block>{say('losses')}</Text>
                <ul>
                  {losses.map((found, index) => (
                    <li key={index}>{report(found, language)}</li>
                  ))}
                </ul>
              </>
            )}
          </DialogContent>
          <DialogActions fluid>
            {canWriteBack && (
              <Button appearance={losses.length === 0 ? 'primary' : 'secondary'} onClick={() => onChoice('back')}>
                {say('overwrite')}
              </Button>
            )}
            <Button appearance={losses.length === 0 ? 'secondary' : 'primary'} onClick={() => onChoice('elsewhere')}>
              {say('elsewhere')}
            </Button>
            <Button onClick={() => onChoice('cancel')}>{say('cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
