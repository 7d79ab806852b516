import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { evidenceOf, markRemoved } from '../../store/packages/evidence.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** Takes evidence away from its figure. The file stays: versions that were submitted with it can still be looked at. */
export function removeEvidence({ database }: Services, actor: Actor, packageId: string, id: string): Promise<void> {
  return inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, packageId, 'add-evidence')
    const row = (await evidenceOf(work, pack.region_id, pack.id)).find((one) => one.id === id)
    if (!row || !(await markRemoved(work, row, actor.at)))
      throw serverError('evidence-not-found', `no evidence ${id} on ${pack.id}`)
    const before = { evidence: row.id, cell: row.address, name: row.name, contentHash: row.content_hash }
    await record(work, actor, pack, { action: 'remove-evidence', before, after: null })
  })
}
