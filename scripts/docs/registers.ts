/** `npm run docs`: writes the manual's page of registers. */
import fs from 'node:fs';
import { registersPage } from '../../src/ledger/registers/page';

fs.writeFileSync('docs/registers.md', registersPage());
