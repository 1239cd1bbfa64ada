import { createContext, useCallback, useContext } from 'react';
import { fill } from '../findings/sentence';
import type { Language } from '../findings/language';

/** Wordings of one view or part, in both languages; `{name}` stands for a value. */
export type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>;

export const LanguageContext = createContext<Language>('zh');

/** The language the pane speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Says a wording in a language. */
export type Say<Own extends Texts> = (
  key: keyof Own & string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A wording with its values put in. */
export function wording(
  text: Readonly<Record<Language, string>>,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(text[language], values, language);
}

/**
 * The wordings of a view, in the language the pane speaks.
 * @param texts a constant: the view's own table of wordings
 */
export function useTexts<Own extends Texts>(texts: Own): Say<Own> {
  const language = useLanguage();
  return useCallback<Say<Own>>(
    (key, values) => {
      const text = texts[key];
      return text === undefined ? key : wording(text, language, values);
    },
    [texts, language],
  );
}
