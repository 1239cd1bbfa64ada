import { learnEnglish } from '../../src/findings/learnt-english';
import { fill } from '../../src/findings/sentence';
import type { Language } from '../../src/findings/language';
import { outcomeSentences } from './sentences/outcomes';
import { refusalSentences } from './sentences/refusals';
import { usageSentences } from './sentences/usage';

/** Everything the commands say, in both languages. */
const messages = { ...usageSentences, ...refusalSentences, ...outcomeSentences };

export type MessageCode = keyof typeof messages;

let language: Language = 'zh';

/** Sets the language of everything the commands say. */
export async function speak(chosen: Language): Promise<void> {
  if (chosen === 'en') await learnEnglish();
  language = chosen;
}

/** The language the commands speak. */
export function spoken(): Language {
  return language;
}

/** A sentence in the language chosen. */
export function say(code: MessageCode, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(messages[code][language], values, language);
}
