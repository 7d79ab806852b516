import { expect, it } from 'vitest'
import { rowActions } from './row-actions.ts'

const cells = new Map([['2/indicators', '~1 ~2']])
const actions = (name: string) => rowActions({ list: '2/indicators', name, column: 'target' }, cells, () => '~k')

it('allows what the place of the row allows', () => {
  const allowed = (name: string) => actions(name).flatMap(({ label, isAllowed }) => (isAllowed ? [label] : []))
  expect(allowed('~1')).toEqual(['加一行', '下移', '删去本行'])
  expect(allowed('~2')).toEqual(['加一行', '上移', '删去本行'])
})

it('goes on in the same column of the row that was meant', () => {
  expect(actions('~1').map((action) => action.perform().goOn)).toEqual([
    '2/indicators.~k.target',
    '2/indicators.~1.target',
    '2/indicators.~1.target',
    '2/indicators.~2.target',
  ])
})
