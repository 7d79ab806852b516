import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { findWindow } from '../../store/region/windows.ts'
import type { Tables } from '../../store/tables.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** When units may submit; for everybody who works in the region. */
export function readWindow({ database }: Services, actor: Actor, year: number): Promise<Tables['submission_window']> {
  return inScope(database, actor, async (work) => {
    const window = actor.grants.length === 0 ? undefined : await findWindow(work, actor.regionId, year)
    if (!window) throw serverError('window-not-found', `none set for ${year}`)
    return window
  })
}
