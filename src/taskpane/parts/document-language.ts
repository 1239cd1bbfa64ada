import { useSyncExternalStore } from 'react';
import type { Language } from '../../findings/language';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

/** The language the page is in: what stands around the pane follows the pane's switch. */
export function useDocumentLanguage(): Language {
  return useSyncExternalStore(subscribe, () => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh'));
}
