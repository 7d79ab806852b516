import { expect, test } from 'vitest'
import { tokenize } from '../source/tokenize.ts'
import { findFloats } from './find-floats.ts'

const uses = (source: string) => findFloats(tokenize(source)).map(({ use }) => use)

test.each([
  ['parseFloat(text)', ['parseFloat']],
  ['Number.parseFloat(text)', ['parseFloat']],
  ['Number(text)', ['Number()']],
  ['texts.map(Number)', ['Number()']],
  ['const n = +text', ['unary +']],
  ['f(+text, +(a))', ['unary +', 'unary +']],
  ['amount.toFixed(2)', ['toFixed']],
  ['decimal.toNumber()', ['toNumber']],
  ['Math.round(a)', ['Math.round']],
  ['a * 0.5', ['*', '0.5']],
  ['a / b', ['/']],
  ['a *= 1e-2', ['*=', '1e-2']],
  [`\`\${rate * 100}\``, ['*']],
])('%s uses floats', (source, expected) => {
  expect(uses(source)).toEqual(expected)
})

test.each([
  'Number.isInteger(count)',
  'const n: number = 1',
  'a + b',
  'a + +1',
  '[...a, -1]',
  'decimal.round(2)',
  "'0.5'",
  '// 0.5 * 2',
  '/[*/]0.5/.test(text)',
  'function* rows() { yield* all }',
  "import * as a from './a.ts'",
  '0xfe',
])('%s does not', (source) => {
  expect(uses(source)).toEqual([])
})
