import { Link, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../findings/finding';
import { sentence } from '../../../findings/sentence';
import { useLanguage, useTexts } from '../../texts';
import { AttentionList } from './attention-list';

const texts = {
  see: { zh: '逐件查看', en: 'Show them' },
  hide: { zh: '收起', en: 'Hide them' },
};

interface AttentionProps {
  readonly lines: readonly Finding[];
  /** Why they need not be looked at. */
  readonly past: Finding | undefined;
  /** Leads to what the checks of the ledger found. */
  readonly onChecks: () => void;
}

/** What is to be done; of a year that is over it is said in one line, and shown to whoever asks. */
export function Attention({ lines, past, onChecks }: AttentionProps): React.ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  if (past === undefined || lines.length === 0) return <AttentionList lines={lines} onChecks={onChecks} />;
  return (
    <>
      <Text>{sentence(past, language)}</Text>
      <Link as="button" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {asked ? say('hide') : say('see')}
      </Link>
      {asked && <AttentionList lines={lines} onChecks={onChecks} />}
    </>
  );
}
