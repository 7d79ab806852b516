import type { Actor } from '../../auth/actor.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** The revision of a package alone, for whoever waits for the next one. */
export function readRevision({ database }: Services, actor: Actor, packageId: string): Promise<string> {
  return inScope(database, actor, async (work, scope) => (await loadForDeed(work, scope, packageId, 'read')).revision)
}
