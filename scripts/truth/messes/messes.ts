import { codeMesses } from './codes';
import { contradictions } from './contradictions';
import { figureMesses } from './figures';
import { headerMesses } from './headers';
import { joinedAndHidden } from './joined-and-hidden';
import { layoutMesses } from './layout';
import { rowMesses } from './rows';
import { sheetMesses } from './sheets';
import type { Messes } from './table';

/** Everything that is done to returns, by its name. */
export const messes: Messes = {
  ...figureMesses,
  ...layoutMesses,
  ...headerMesses,
  ...joinedAndHidden,
  ...rowMesses,
  ...codeMesses,
  ...sheetMesses,
  ...contradictions,
};
