import { sql } from 'kysely'
import { connect } from '../../store/connect.ts'
import { reachDatabase } from '../../store/reach-database.ts'
import { verifyTrail } from '../../store/verify-trail.ts'
import type { Writer } from './writer.ts'

/** What is wrong with what the database holds after a crash; empty where nothing is. */
export async function compareWrites(directory: string, writers: readonly Writer[]): Promise<readonly string[]> {
  const reached = await reachDatabase({ directory })
  const owner = connect(reached.ownerUrl, 1)
  try {
    const { rows: cells } = await sql<{ package_id: string; address: string; value: string }>`
      select package_id, address, value from cell
    `.execute(owner)
    const { rows: said } = await sql<{ value: string }>`
      select value from trail, jsonb_each_text(after -> 'cells') as said (address, value) where action = 'edit-cells'
    `.execute(owner)
    const chains = await verifyTrail(owner)
    return [
      ...chains.flatMap(({ regionId, broken }) =>
        broken ? [`the chain of ${regionId} breaks at ${broken.number}`] : [],
      ),
      ...missing(
        writers,
        said.map(({ value }) => value),
      ),
      ...writers.flatMap((writer) => otherCells(writer, cells)),
    ]
  } finally {
    await owner.destroy()
    await reached.close()
  }
}

function missing(writers: readonly Writer[], said: readonly string[]): readonly string[] {
  const kept = new Set(said)
  const known = new Set(writers.flatMap(({ acknowledged, unanswered }) => [...acknowledged, ...unanswered]))
  const lost = writers.flatMap(({ acknowledged }) => acknowledged.filter((value) => !kept.has(value)))
  return [
    ...lost.map((value) => `the trail has lost the acknowledged ${value}`),
    ...said.filter((value) => !known.has(value)).map((value) => `nobody wrote ${value}`),
    ...(kept.size < said.length ? ['a write stands in the trail twice'] : []),
  ]
}

function otherCells(
  { person, cells }: Writer,
  rows: readonly { readonly package_id: string; readonly address: string; readonly value: string }[],
): readonly string[] {
  return [...cells].flatMap(([address, { acknowledged, unanswered }]) => {
    const row = rows.find((each) => each.package_id === person.packageId && each.address === address)
    const value = row?.value ?? ''
    if (value === acknowledged || unanswered.includes(value)) return []
    return [`${person.name} wrote ${acknowledged} into ${address}, which says ${value}`]
  })
}
