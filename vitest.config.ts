import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{packages,apps,tests,tools,samples,bench}/**/*.test.ts'],
    testTimeout: 30_000,
    // Tests of the server share one PostgreSQL, which the first of them starts.
    globalSetup: ['apps/server/src/testing/setup.ts'],
    // No test changes what others see, so files share their workers: four times faster than a worker for each.
    isolate: false,
    maxWorkers: availableParallelism(),
  },
})
