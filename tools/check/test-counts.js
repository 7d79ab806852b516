import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * One line from Vitest's JSON report. A file that could not be loaded is a failure, though no test of it has run.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: readonly TestFile[] }} report
 */
export function testCounts({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return `${numPassedTests} passed, ${numFailedTests + unloaded.length} failed`
}

/** @typedef {{ status: string, assertionResults: readonly { status: string }[] }} TestFile */

const [, script, report] = process.argv
if (script !== undefined && report !== undefined && import.meta.url === pathToFileURL(script).href) {
  console.log(testCounts(JSON.parse(readFileSync(report, 'utf8'))))
}
