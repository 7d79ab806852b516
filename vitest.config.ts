import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{packages,apps,tests,tools,samples,bench}/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
