import { expect, test } from 'vitest'
import { tokenize } from '../source/tokenize.ts'
import { findLawLiterals } from './find-law-literals.ts'

const uses = (source: string) => findLawLiterals(tokenize(source)).map(({ use }) => use)

test.each([
  ['if (total > 100) report()', ['100']],
  [`Decimal.of('100')`, [`'100'`]],
  [`Decimal.of('0.95')`, [`'0.95'`]],
  [`if (pack.year > '2020')`, [`'2020'`]],
  [`from: '2020-02-25'`, [`'2020-02-25'`]],
  [`\`低于 \${name} 的 10%\``, ['10%']],
  [`'应为 100 分。'`, ['100 分']],
])('%s holds a number of the law', (source, expected) => {
  expect(uses(source)).toEqual(expected)
})

test.each([
  'rows[0]',
  'index - 1',
  'length < 2',
  `cites: ['cai-yu-2020-10/12']`,
  `'附件1'`,
  `code: 'A01'`,
  `'得分为 {score} 分。'`,
])('%s does not', (source) => {
  expect(uses(source)).toEqual([])
})
