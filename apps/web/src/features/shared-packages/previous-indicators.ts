import type { PackageContent } from '@mingxiao/contract'
import { readList } from '@mingxiao/drafts'
import { serverClient } from '../../api/server-client.ts'
import type { IndicatorChoice } from '../engine/indicator-choices.ts'

/** The indicators of a unit's package of the year before: of the same table, or of all its projects. */
export async function previousIndicators(
  regionId: number,
  { organisationId, year }: Pick<PackageContent['head'], 'organisationId' | 'year'>,
  table: string,
): Promise<readonly IndicatorChoice[]> {
  const client = await serverClient()
  const query = { organisationId, year: year - 1, limit: 1 }
  const [found] = (await client.call('listPackages', { params: { regionId }, query })).items
  if (!found) return []
  const { cells } = await client.call('readPackage', { params: { regionId, packageId: found.id } })
  return indicatorsIn(new Map(cells.map(({ address, value }) => [address, value])), table)
}

/** Told apart by name; the unit they are counted in stands in the target already. */
export function indicatorsIn(cells: ReadonlyMap<string, string>, table: string): readonly IndicatorChoice[] {
  const kind = table.split('-')[0]
  const lists = [...cells.keys()].filter(
    (address) => /^[^/]+\/indicators$/.test(address) && address.split(/[-/]/)[0] === kind,
  )
  const found = lists.flatMap((list) =>
    readList(cells.get(list)).map((row): IndicatorChoice => {
      const text = (column: string) => cells.get(`${list}.${row}.${column}`) ?? ''
      const levels = { level1: text('level1'), level2: text('level2'), level3: text('level3') }
      return { ...levels, target: text('target'), unit: '', use: text('actual'), source: '' }
    }),
  )
  return [...new Map(found.filter(({ level3 }) => level3 !== '').map((one) => [one.level3, one])).values()]
}
