import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: [fileURLToPath(new URL('english-learnt.ts', import.meta.url))],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', fileURLToPath(new URL('closing-line.ts', import.meta.url))],
  },
});
