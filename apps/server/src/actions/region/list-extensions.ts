import type { Actor } from '../../auth/actor.ts'
import { extensionsIn, type FoundExtension } from '../../store/region/extensions.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** The extensions of a year that are the actor's to see. */
export function listExtensions({ database }: Services, actor: Actor, year: number): Promise<readonly FoundExtension[]> {
  return inScope(database, actor, (work) => extensionsIn(work, actor.regionId, year))
}
