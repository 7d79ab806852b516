import type { Draft } from '@mingxiao/drafts'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { findVersion } from '../../store/packages/versions.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** The package as a move was made on it. */
export function readVersion({ database }: Services, actor: Actor, packageId: string, version: number): Promise<Draft> {
  return inScope(database, actor, async (work, scope) => {
    const { region_id, id } = await loadForDeed(work, scope, packageId, 'read')
    const found = await findVersion(work, region_id, id, version)
    if (!found) throw serverError('version-not-found', `no version ${version} of ${id}`)
    return found.draft as Draft
  })
}
