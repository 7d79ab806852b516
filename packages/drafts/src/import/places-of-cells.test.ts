import { expect, it } from 'vitest'
import { cellsOfDraft } from '../cells/cells-of-draft.ts'
import { completeDraft } from '../complete/complete-draft.ts'
import { aDraft } from '../testing/a-draft.ts'
import { importPackage } from './import-package.ts'
import { placesOfCells } from './places-of-cells.ts'

const { pack } = completeDraft(aDraft())
const places = placesOfCells(pack)

it('knows the place of every cell that an import fills, in the order of its forms', () => {
  const filled = [...cellsOfDraft(importPackage(pack).draft)].filter(([address, value]) => {
    return !value.startsWith('~') && !/(?:^tables|^reports|sections|\.title|moneyUnit)$/.test(address)
  })
  const known = new Map(places.map(({ address, place }) => [address, place.quote.trim()]))
  expect(filled.filter(([address, value]) => known.get(address) !== value)).toEqual([])
})

it('knows where a computed cell is printed, although no import takes it over', () => {
  expect(places.find(({ address }) => address === '2/funds.total.rate')).toMatchObject({
    state: 'value',
    place: { attachment: '2', label: '年度资金总额·执行率', quote: '99.99%' },
  })
})
