/* eslint-disable @typescript-eslint/no-require-imports -- what is loaded with --require is no module */
// Loaded into a command before it starts: kills it at the step of writing that LEDGER_KILL_AT counts.
const fs = require('node:fs');
const path = require('node:path');
const at = Number(process.env.LEDGER_KILL_AT);
let step = 0;
const ours = (one) => typeof one !== 'string' || one.endsWith('.tmp') || path.basename(one) === process.env.LEDGER_OUT;
for (const name of ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync']) {
  const real = fs[name];
  fs[name] = (first, ...rest) => {
    const counted = ours(first) && (name !== 'openSync' || /w|r\+/.test(String(rest[0])));
    if (counted && ++step === at) {
      // A write is cut in its middle.
      if (name === 'writeFileSync') real(first, rest[0].slice(0, rest[0].length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    return real(first, ...rest);
  };
}
process.on('exit', () => {
  if (process.env.LEDGER_STEPS) require('node:fs').appendFileSync(process.env.LEDGER_STEPS, String(step));
});
