import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTexts } from '../../texts';
import { filesOfDrop, filesOfInput, type ChosenFile } from './chosen-files';

const texts = {
  drop: { zh: '把收回的填报表（或整个文件夹）拖到这里', en: 'Drop the returned files, or their folder, here' },
  files: { zh: '选择文件', en: 'Choose files' },
  folder: { zh: '选择文件夹', en: 'Choose a folder' },
};

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '8px',
    padding: '16px 8px',
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
});

interface DropZoneProps {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/** Takes files and folders by dropping or by choosing. */
export function DropZone({ disabled, onFiles }: DropZoneProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (event: React.ChangeEvent<HTMLInputElement>) => {
    onFiles(filesOfInput(event.target.files));
    // The same files can be chosen again after they were corrected.
    event.target.value = '';
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!disabled) void filesOfDrop(event.dataTransfer.items).then(onFiles);
      }}
    >
      <Text>{say('drop')}</Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={disabled} onClick={() => files.current?.click()}>
          {say('files')}
        </Button>
        <Button disabledFocusable={disabled} onClick={() => folder.current?.click()}>
          {say('folder')}
        </Button>
      </div>
      <input ref={files} type="file" multiple hidden aria-label={say('files')} onChange={take} />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={say('folder')}
        onChange={take}
        {...{ webkitdirectory: '' }}
      />
    </div>
  );
}
