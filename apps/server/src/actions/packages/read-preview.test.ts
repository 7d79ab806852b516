import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCounty, type County } from '../../testing/a-county.ts'
import { readPreview } from './read-preview.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

const bytes = readFileSync(new URL('../../../../../samples/yuanjiang-2024.xlsx', import.meta.url))

test('a file that the scanner calls harmful is not read', async () => {
  const services = { ...county.services, scan: async () => 'infected' as const }
  await expect(readPreview(services, { name: '自评.xlsx', bytes })).rejects.toMatchObject({ code: 'file-infected' })
})

test('what is uncertain is named with its cell and its place in the file', async () => {
  const { notices, sources } = await readPreview(county.services, { name: '自评.xlsx', bytes })
  const rate = notices.find(({ address }) => address === '1/staffing.unit.rate')
  expect(rate).toMatchObject({ code: 'derived-differs', data: { printed: '128%', computed: '128.57%' } })
  const { source = 0, block = 0, row, column } = rate?.spot ?? {}
  const table = sources[source]?.document.blocks[block]
  const cells = table?.kind === 'table' ? table.cells : []
  expect(cells.find((cell) => cell.row === row && cell.column === column)?.text.trim()).toBe('128%')
})
