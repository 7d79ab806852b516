import { expect, test } from 'vitest'
import { parseFigureName, printFigureName } from './figure-name.ts'

test.each([
  ['2/funds.total.spent', 1, 'figure.2__funds.total.spent'],
  ['3-1/indicators.4.score', 1, 'figure.3_2d_1__indicators.4.score'],
  ['4/performance.2.1', 12, 'figure.4__performance.2.1_.12'],
  ['1/三公-_', 2, 'figure.1___4e09__516c__2d__5f__.2'],
])('%s, place %i, is called %s', (address, place, name) => {
  expect(printFigureName({ address, place })).toBe(name)
  expect(parseFigureName(name)).toEqual({ address, place })
})

test.each(['_xlnm.Print_Titles', 'figures', 'figure.', 'figure.a_', 'figure.a-b', 'figure.a_.1', 'D5'])(
  '%s is no name of a figure',
  (name) => {
    expect(parseFigureName(name)).toBeNull()
  },
)

test('a name longer than a workbook takes is refused', () => {
  expect(() => printFigureName({ address: `2/${'a'.repeat(260)}`, place: 1 })).toThrow('no workbook takes a name')
})
