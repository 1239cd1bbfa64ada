import { Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Finding } from '../../findings/finding';
import { sentence } from '../../findings/sentence';
import { useLanguage, useTexts } from '../texts';
import { noticeOfFile, pastedNotice, type NoticeSource } from './notice-source';

const texts = {
  label: { zh: '通知原文', en: 'Text of the notice' },
  hint: { zh: '把通知全文粘贴到这里，或拖入文件', en: 'Paste the whole notice here, or drop its file' },
  choose: { zh: '选择文件（.docx、.txt）', en: 'Choose a file (.docx, .txt)' },
  from: { zh: '取自 {name}', en: 'From {name}' },
};

const useStyles = makeStyles({
  input: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '2px' },
  text: { '& textarea': { maxHeight: '200px' } },
  file: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

interface NoticeInputProps {
  readonly notice: NoticeSource;
  readonly onNotice: (notice: NoticeSource) => void;
}

/** Takes a notice: pasted, dropped, or from a file. */
export function NoticeInput({ notice, onNotice }: NoticeInputProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<Finding>();
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const read = await noticeOfFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    if ('code' in read) {
      setRefused(read);
      return;
    }
    setRefused(undefined);
    onNotice(read);
  };
  return (
    <div
      className={mergeClasses(styles.input, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Field
        label={say('label')}
        {...(refused === undefined
          ? {}
          : { validationState: 'error' as const, validationMessage: sentence(refused, language) })}
      >
        <Textarea
          className={styles.text}
          placeholder={say('hint')}
          resize="vertical"
          rows={5}
          value={notice.text}
          onChange={(_event, { value }) => onNotice(pastedNotice(value))}
        />
      </Field>
      <div className={styles.file}>
        <Button icon={<DocumentRegular />} onClick={() => file.current?.click()}>
          {say('choose')}
        </Button>
        {notice.name !== '' && <Text size={200}>{say('from', { name: notice.name })}</Text>}
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".docx,.txt,text/plain"
        aria-label={say('choose')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
        }}
      />
    </div>
  );
}
