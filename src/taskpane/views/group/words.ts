import { useCallback } from 'react';
import { useLanguage } from '../../texts';
import { englishRecords, englishSteps, englishWords } from './english';

/** A word of a register in the pane's language alone: on tabs. */
export function useWord(): (word: string) => string {
  const language = useLanguage();
  return useCallback((word) => (language === 'zh' ? word : (englishWords[word] ?? word)), [language]);
}

/** A word that stands in the sheets as it is: in English with its meaning beside it. */
export function useSheetWord(): (word: string) => string {
  const language = useLanguage();
  return useCallback(
    (word) => {
      const english = language === 'zh' ? undefined : englishWords[word];
      return english === undefined ? word : `${word} · ${english}`;
    },
    [language],
  );
}

/** What one record of a register is called. */
export function useRecordWord(): (noun: string) => string {
  const language = useLanguage();
  return useCallback((noun) => (language === 'zh' ? noun : (englishRecords[noun] ?? noun)), [language]);
}

/** What the button of a step says. */
export function useStepName(): (step: string) => string {
  const language = useLanguage();
  return useCallback((step) => (language === 'zh' ? step : (englishSteps[step] ?? step)), [language]);
}
