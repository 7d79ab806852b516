import { describe, expect, test } from 'vitest'
import type { FoundContent } from './found-figure.ts'
import type { PrintedFigure } from './printed-figures.ts'
import { readAs } from './read-as.ts'

function printed(text: string, within = text): PrintedFigure {
  const tag = { address: '2/a.b', sources: '0123456789ab' }
  return { tag, text, place: 1, within, start: within.indexOf(text), paragraph: null }
}

describe('the number of a cell reads in the form of the figure', () => {
  test.each([
    ['60', '60.00', '60.00'],
    ['66', '60.00', '66.00'],
    ['66.125', '60.00', '66.125'],
    ['0.7525', '75%', '75.25%'],
    ['0.99780000000000002', '99.78%', '99.78%'],
    ['1.159138979999E6', '1159138.98', '1159138.979999'],
    ['1234.5', '1,234.50', '1,234.50'],
    ['#REF!', '60.00', '#REF!'],
  ])('%s for %s is %s', (value, text, expected) => {
    expect(readAs({ content: { kind: 'number', value } }, printed(text))).toBe(expected)
  })
})

describe('a piece of the text of a cell', () => {
  const within = '全年预算80万元，执行60万元。'

  test.each([
    [within, '60万元'],
    ['全年预算80万元，执行66万元。', '66万元'],
    ['全年预算90万元，执行60万元。', '60万元'],
    ['全年预算80万元，实际执行60万元，完成较好。', '60万元'],
    ['全年预算80万元，执行。', ''],
  ])('%s reads %s', (text, expected) => {
    const content: FoundContent = { kind: 'cell', text }
    expect(readAs({ content }, printed('60万元', within))).toBe(expected)
  })
})
