import { expect, test } from 'vitest'
import { writeTree } from '../testing/write-tree.ts'
import { type Allowance, checkNumbers } from './check-numbers.ts'

function said(files: Readonly<Record<string, string>>, allowed: readonly Allowance[] = []): readonly string[] {
  return checkNumbers(writeTree(files), allowed).map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test('a float among the figures fails, in a test or elsewhere it does not', () => {
  expect(
    said({
      'packages/core/src/facts/a.ts': '\nparseFloat(text)',
      'packages/core/src/facts/a.test.ts': 'parseFloat(text)',
      'packages/readers/src/zip/a.ts': 'parseFloat(text)',
    }),
  ).toEqual([
    'packages/core/src/facts/a.ts:2 uses parseFloat: figures are Decimal from cell to output; if this only counts, allow it in tools/numbers/allowed.json.',
  ])
})

test('a number of the law fails in a rule only', () => {
  expect(said({ 'packages/audit/src/rules/units/a.ts': '100', 'packages/audit/src/engine/a.ts': '100' })).toEqual([
    'packages/audit/src/rules/units/a.ts:1 uses 100: thresholds, weights and years come from packages/law with a date and an article.',
  ])
})

test('an allowed use passes, and an allowance that nothing needs fails', () => {
  const allowance = { file: 'packages/core/src/facts/a.ts', use: '/', reason: 'halves a count of rows' }
  expect(said({ 'packages/core/src/facts/a.ts': 'rows / 2' }, [allowance])).toEqual([])
  expect(said({}, [allowance])).toEqual([
    'tools/numbers/allowed.json:1 allows / in packages/core/src/facts/a.ts, which has none: remove it.',
  ])
})
