/** Loaded before a measured program: says at its end what it took. */
const { isMainThread } = process.getBuiltinModule('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { megabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    process.stderr.write(`\n${JSON.stringify(usage)}\n`);
  });
}
