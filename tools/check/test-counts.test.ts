import { expect, test } from 'vitest'
import { testCounts } from './test-counts.js'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

test('tests are counted, and files that could not be loaded', () => {
  const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed'), file('failed')]
  expect(testCounts({ numPassedTests: 3, numFailedTests: 1, testResults })).toBe('3 passed, 2 failed')
})
