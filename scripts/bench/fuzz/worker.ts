import { parentPort, workerData } from 'node:worker_threads';
import { readHandedIn } from '../../../src/consolidation/receiving/read-files';
import type { FileResult } from '../../../src/returns/unit-return';
import { NodeMeans } from '../../reading/node-means';
import { Random } from '../../sample/random';
import type { FuzzJob, FuzzReport } from './job';
import { mutated, original } from './mutate';

const { ledger, files, seed, from, to, step, watch } = workerData as FuzzJob;
/** A file that takes longer than this is refused, well before it counts as hanging. */
const means = new NodeMeans(ledger, { limits: { milliseconds: 2500 } });
const originals = files.map(({ name, bytes }) => original(name, bytes));
/** Most are xlsx, as in a real folder. */
const usual = originals.filter(({ name }) => name.endsWith('填报表.xlsx'));
/** Trying a password takes as long as reading a hundred files: that is what passwords are protected by. */
const withPassword = originals.filter(({ name }) => name.startsWith('加密'));
const rarer = originals.filter((one) => !usual.includes(one) && !withPassword.includes(one));

/** What a file came to; whatever was read without a finding is merged. */
function codeOf({ content, findings }: FileResult): string {
  return content === undefined ? (findings[0]?.code ?? 'UNLISTED') : 'merged';
}

/** The name of an input says how to make it again. */
function inputOf(index: number): { name: string; modified: number; bytes: Uint8Array } {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ index);
  const chance = random.next();
  const chosen = random.pick(chance < 0.9 ? usual : chance < 0.995 ? rarer : withPassword);
  return { name: `${index}_${chosen.name}`, modified: 0, bytes: mutated(chosen, random) };
}

async function run(): Promise<void> {
  let codes: Record<string, number> = {};
  let crashes: string[] = [];
  let done = 0;
  // The worker of rarer files takes its time to start, which no file is to be blamed for.
  const [first] = rarer;
  if (first !== undefined) await readHandedIn({ ...first, modified: 0 }, ledger, means);
  const report = (): void => {
    parentPort?.postMessage({ done, codes, crashes } satisfies FuzzReport);
    [codes, crashes, done] = [{}, [], 0];
  };
  for (let index = from; index < to; index += step) {
    const input = inputOf(index);
    watch[1] = Date.now();
    watch[0] = index;
    try {
      const results = await readHandedIn(input, ledger, means);
      if (results.length === 0) crashes.push(`${input.name}: not listed`);
      for (const result of results) {
        const code = codeOf(result);
        codes[code] = (codes[code] ?? 0) + 1;
        if (code === 'UNLISTED') crashes.push(`${input.name}: refused without a reason`);
        const detail = result.findings.find((found) => found.code === 'file-unreadable')?.values['detail'];
        if (detail !== undefined) crashes.push(`${input.name}: ${detail}`);
      }
    } catch (error) {
      crashes.push(`${input.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    done++;
    if (done === 200) {
      report();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  watch[1] = Infinity;
  report();
  means.end();
}

void run();
