/**
 * `npm run bench:fuzz -- --count 100000 --seed 1`: real returns, each changed a little, read as the merge reads them. It looks
 * for what must never be: an exception, a file that is not listed, one that takes longer than five seconds.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { demo } from '../commands/demo';
import { openLedger } from '../reading/open-ledger';
import { startFromSource } from '../source-worker';
import type { FuzzJob, FuzzReport } from './fuzz/job';
import { inOtherKinds } from './fuzz/originals';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    minutes: { type: 'string', default: 'Infinity' },
  },
});
const minutes = Number(values.minutes);
const [count, seed, workers] = [values.count, values.seed, values.workers].map(Number) as [number, number, number];
/** A file that takes longer than this hangs (milliseconds). */
const longest = 5000;

/** Sample returns of the demonstration, the shortest first. */
async function realReturns(folder: string): Promise<{ ledger: FuzzJob['ledger']; files: FuzzJob['files'] }> {
  await demo({ out: folder });
  const returns = path.join(folder, '回收');
  const files = fs
    .readdirSync(returns)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => ({ name, bytes: new Uint8Array(fs.readFileSync(path.join(returns, name))) }))
    .sort((left, right) => left.bytes.length - right.bytes.length);
  return { ledger: openLedger(path.join(folder, '台账2007.xlsx')).ledger, files: inOtherKinds(files) };
}

class Fuzz {
  readonly codes = new Map<string, number>();
  readonly wrong: string[] = [];
  done = 0;
  readonly #suspects = new Set<number>();
  readonly #began = performance.now();

  constructor(
    private readonly ledger: FuzzJob['ledger'],
    private readonly files: FuzzJob['files'],
  ) {}

  /** Reads every `workers`-th input from one on; a worker that hangs or dies is replaced, the second time behind its input. */
  async share(from: number): Promise<void> {
    for (let next: number | undefined = from; next !== undefined;) next = await this.#part(next);
  }

  #note(what: string): void {
    this.wrong.push(what);
    process.stderr.write(`${what}\n`);
  }

  get #over(): boolean {
    return performance.now() - this.#began > minutes * 60_000;
  }

  #part(from: number): Promise<number | undefined> {
    const watch = new Float64Array(new SharedArrayBuffer(16));
    watch.set([from, Infinity]);
    const job: FuzzJob = { ledger: this.ledger, files: this.files, seed, from, to: count, step: workers, watch };
    const worker: Worker = startFromSource(new URL('./fuzz/worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    return new Promise((resolve) => {
      const settle = (what: string | undefined): void => {
        clearInterval(timer);
        worker.removeAllListeners();
        void worker.terminate();
        const at = watch[0] ?? from;
        // On a busy machine a file may wait for its turn: only what does it twice is wrong.
        const again = what !== undefined && !this.#suspects.has(at);
        if (again) this.#suspects.add(at);
        else if (what !== undefined) this.#note(`${at}: ${what}`);
        resolve(what === undefined ? undefined : again ? at : at + workers);
      };
      const timer = setInterval(() => {
        if (this.#over) settle(undefined);
        else if (Date.now() - (watch[1] ?? Infinity) > longest) settle(`longer than ${longest / 1000} s`);
      }, 500);
      worker.on('message', ({ done, codes, crashes }: FuzzReport) => {
        this.done += done;
        for (const crash of crashes) this.#note(crash);
        for (const [code, times] of Object.entries(codes)) this.codes.set(code, (this.codes.get(code) ?? 0) + times);
        if (Math.floor(this.done / 2000) > Math.floor((this.done - done) / 2000)) {
          process.stderr.write(`${this.done} of ${count}, ${this.wrong.length} wrong\n`);
        }
      });
      worker.on('error', (error) => settle(error.message));
      worker.on('exit', () => settle(undefined));
    });
  }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-fuzz-'));
try {
  const { ledger, files } = await realReturns(folder);
  const began = performance.now();
  const fuzz = new Fuzz(ledger, files);
  await Promise.all(Array.from({ length: workers }, (_, from) => fuzz.share(from)));
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${fuzz.done} inputs of seed ${seed} in ${seconds} s; wrong: ${fuzz.wrong.length}`);
  for (const line of fuzz.wrong) console.log(`  ${line}`);
  for (const [code, times] of [...fuzz.codes].sort(([, left], [, right]) => right - left))
    console.log(`${times}\t${code}`);
  process.exitCode = fuzz.wrong.length === 0 ? 0 : 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
