/** `npm run docs`: writes the manual's page of findings. */
import fs from 'node:fs';
import { findingsPage } from '../../src/findings/page';

fs.writeFileSync('docs/findings.md', findingsPage());
