/** SheetJS reads every file into its dense form and its cells are visited. */
import fs from 'node:fs';
import SheetJs from '@e965/xlsx';
import { returnedFiles } from './returned-files';

let cells = 0;
for (const file of returnedFiles()) {
  const workbook = SheetJs.read(fs.readFileSync(file), { dense: true });
  for (const sheet of Object.values(workbook.Sheets)) {
    const rows = (sheet as { '!data'?: (unknown[] | undefined)[] })['!data'] ?? [];
    for (const row of rows) for (const cell of row ?? []) cells += cell === undefined ? 0 : 1;
  }
}
process.stdout.write(`${cells}\n`);
