import { makeStyles, Text } from '@fluentui/react-components';
import { sentence } from '../../../findings/sentence';
import { defaultIndicators } from '../../../ledger/indicators';
import { ledgerMark } from '../../../ledger/creating/ledger-mark';
import { createIn, newLedgerName, whyNotCreateIn } from '../../../ledger/operations/create-in';
import { focusView } from '../../parts/focus-view';
import type { NoticeSource } from '../../parts/notice-source';
import { useOnce } from '../../parts/once';
import { ReasonedButton } from '../../parts/reasoned-button';
import { usePane, useSessionView } from '../../session-context';
import { useLanguage, useTexts } from '../../texts';
import { whyNotMade, type LedgerForm } from './why-not-made';

const texts = {
  create: { zh: '建立台账', en: 'Make the ledger' },
  makes: { zh: '将在这个工作簿里新建全部工作表。', en: 'All its sheets are added to this workbook.' },
};

const useStyles = makeStyles({
  go: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' },
});

interface CreateButtonProps extends LedgerForm {
  readonly notice: NoticeSource;
}

/** Makes the ledger, or says why it cannot be made yet. */
export function CreateButton(made: CreateButtonProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const { session, go } = usePane();
  const { busy, ledger } = useSessionView();
  const whyNot = (ledger.kind === 'no-ledger' ? whyNotCreateIn(ledger.workbook) : undefined) ?? whyNotMade(made);
  const create = useOnce(async () => {
    const { plan, notice, year, deadline } = made;
    if (whyNot !== undefined || busy !== undefined || plan === undefined) return false;
    const { browserPlatform } = await import('../../machine/platform');
    const id = ledgerMark(notice.bytes, year, browserPlatform.sha256);
    const done = await session.work(newLedgerName, (workbook, { today }) =>
      createIn(workbook, { plan, year, deadline, id, asOf: today, indicators: defaultIndicators, points: [] }),
    );
    if (done) {
      go('overview');
      focusView();
    }
    return done;
  });
  return (
    <div className={styles.go}>
      <Text size={200}>{whyNot === undefined ? say('makes') : sentence(whyNot, language)}</Text>
      <ReasonedButton
        appearance="primary"
        whyNot={whyNot}
        disabledFocusable={busy !== undefined}
        onClick={() => void create()}
      >
        {say('create')}
      </ReasonedButton>
    </div>
  );
}
