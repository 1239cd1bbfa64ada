import { learnEnglish } from '../src/findings/learnt-english';

// Tests speak both languages.
await learnEnglish();
