import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { freezeYear } from '../../../ledger/operations/freeze';
import { browserPlatform } from '../../machine/platform';
import { useOpeningKey } from '../../parts/opening';
import { OperationDialog } from '../../parts/operation-dialog';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';

const texts = {
  freeze: { zh: '归档', en: 'Freeze' },
  freezeTitle: { zh: '归档本年台账', en: 'Freeze the year' },
  freezeText: {
    zh: '归档以后面板不再改台账，要改须先重新打开并写明理由。归档文件请用命令 archive 生成。',
    en: 'The pane changes nothing any more until the ledger is reopened with a reason. The command archive makes the archive.',
  },
  by: { zh: '经办人', en: 'By' },
};

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Freezes the year, who does it said. */
export function FreezeButton(): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { frozen } = useLedgerState().ledger;
  const [asked, setAsked] = useState<object>();
  const opening = useOpeningKey(asked);
  const [by, setBy] = useState('');
  return (
    <>
      {frozen === undefined && (
        <Button className={styles.button} onClick={() => setAsked({})}>
          {say('freeze')}
        </Button>
      )}
      {asked !== undefined && (
        <OperationDialog
          key={opening}
          title={say('freezeTitle')}
          explanation={say('freezeText')}
          confirm={say('freeze')}
          operation={freezeYear}
          request={{ by, report: '', sha256: browserPlatform.sha256 }}
          onClose={() => setAsked(undefined)}
        >
          <Field label={say('by')} required>
            <Input value={by} onChange={(_event, { value }) => setBy(value)} />
          </Field>
        </OperationDialog>
      )}
    </>
  );
}
