import type { Actor } from '../../auth/actor.ts'
import { windowsIn } from '../../store/region/windows.ts'
import type { Tables } from '../../store/tables.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** When units may submit, year by year; for everybody who works in the region. */
export function listWindows({ database }: Services, actor: Actor): Promise<readonly Tables['submission_window'][]> {
  if (actor.grants.length === 0) return Promise.resolve([])
  return inScope(database, actor, (work) => windowsIn(work, actor.regionId))
}
