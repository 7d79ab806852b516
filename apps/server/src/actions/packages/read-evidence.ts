import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { evidenceOf } from '../../store/packages/evidence.ts'
import type { EvidenceTable } from '../../store/tables.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** A file behind a figure, to be read by whoever may read the package. */
export async function readEvidence(
  { database, files }: Services,
  actor: Actor,
  packageId: string,
  id: string,
): Promise<{ readonly row: EvidenceTable; readonly content: AsyncIterable<Uint8Array> }> {
  const row = await inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, packageId, 'read')
    return (await evidenceOf(work, pack.region_id, pack.id)).find((one) => one.id === id)
  })
  if (!row) throw serverError('evidence-not-found', `no evidence ${id} on ${packageId}`)
  return { row, content: files.read(row.content_hash) }
}
