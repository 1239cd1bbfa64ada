import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { built } from './built';
import { startChromium, withChromium } from './chromium';
import type { Here } from './here';
import { served } from './served';
import { archived } from './walks/archived';
import { decided } from './walks/decided';
import { englishAndDark } from './walks/english-and-dark';
import { formAfterForm } from './walks/form-after-form';
import { longNames } from './walks/long-names';
import { matrixAndProgress } from './walks/matrix-and-progress';
import { olderLedgerCompleted } from './walks/older-ledger-completed';
import { oneFile } from './walks/one-file';
import { refused } from './walks/refused';
import { takenIn } from './walks/taken-in';
import { typedByOthers } from './walks/typed-by-others';
import { writtenBack } from './walks/written-back';
import { wrongMoves } from './walks/wrong-moves';
import { yearInBrowser } from './walks/year-in-browser';
import { yearInExcel } from './walks/year-in-excel';
import { yearOfAGroup } from './walks/year-of-a-group';

/** `PAGES=dist npx vitest …` uses a build that is there. */
const ready = process.env['PAGES'];

withChromium('the pane in a browser', () => {
  let place: Here | undefined;

  beforeAll(async () => {
    const folder = ready === undefined ? built() : path.resolve(ready);
    const [browser, site] = await Promise.all([startChromium(), served(folder)]);
    place = { browser, folder, site };
  }, 300_000);

  afterAll(async () => {
    if (place === undefined) return;
    await place.browser.close();
    await place.site.close();
    if (ready === undefined) fs.rmSync(place.folder, { recursive: true, force: true });
  });

  const here = (): Here => {
    if (place === undefined) throw new Error('the pages are not served');
    return place;
  };

  yearInExcel(here);
  typedByOthers(here);
  englishAndDark(here);
  yearInBrowser(here);
  matrixAndProgress(here);
  decided(here);
  archived(here);
  yearOfAGroup(here);
  formAfterForm(here);
  writtenBack(here);
  takenIn(here);
  wrongMoves(here);
  longNames(here);
  olderLedgerCompleted(here);
  refused(here);
  oneFile(here);
});
