import { DocumentTextRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Finding } from '../../../findings/finding';
import { papers, type PaperKind } from '../../../papers';
import { useWhyFrozen } from '../../asked';
import { MergeClient } from '../../merging/client';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLedgerState, usePane } from '../../session-context';

interface PaperButtonProps {
  readonly kind: PaperKind;
  /** What it is about: the key of a record, or a unit. */
  readonly about: string;
  /** Why it would not say what the form says. */
  readonly unsaved?: Finding | undefined;
  readonly children: React.ReactNode;
}

/** Drafts a paper from the ledger and saves it as a .docx; where there can be none, it says why. */
export function PaperButton({ kind, about, unsaved, children }: PaperButtonProps): React.ReactNode {
  const { host, session } = usePane();
  const state = useLedgerState();
  const frozen = useWhyFrozen();
  const [busy, setBusy] = useState(false);
  const paper = useMemo(() => papers[kind](state, about), [kind, state, about]);
  const write = async (): Promise<void> => {
    if (!paper.made) return;
    // What writes documents is large and seldom wanted: the worker loads it, and goes when it is done.
    const client = new MergeClient(() => host.createWorker());
    setBusy(true);
    try {
      await host.save(paper.name, await client.paper(paper.document));
    } catch (error) {
      session.refuse(error);
    } finally {
      client.end();
      setBusy(false);
    }
  };
  return (
    <ReasonedButton
      size="small"
      icon={<DocumentTextRegular />}
      whyNot={frozen ?? unsaved ?? (paper.made ? undefined : paper.reason)}
      disabledFocusable={busy}
      onClick={() => void write()}
    >
      {children}
    </ReasonedButton>
  );
}
