import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import type { JudgeablePackage } from '../../store/packages/find-package.ts'
import type { Work } from '../../store/with-context.ts'
import { inScope, type Scope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { judgeCells, judgedAs } from './judge-cells.ts'
import type { JudgedCells } from './judge-draft.ts'

/** Loads a package and refuses what cannot be done to it; `lock` keeps it for the rest of the transaction. */
type Load<L> = (work: Work, scope: Scope, lock: 'look' | 'lock') => Promise<L>

/**
 * Does something to a package as it was judged. It is judged before it is locked: whoever else changes something meanwhile does
 * not wait for its findings. Where it is no longer the same once it is locked, it is judged again.
 */
export async function judgeAhead<L extends { readonly pack: JudgeablePackage }, T>(
  { database }: Services,
  actor: Actor,
  load: Load<L>,
  act: (work: Work, loaded: L, judged: JudgedCells) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { seen, cells } = await inScope(database, actor, async (work, scope) => {
      const { pack } = await load(work, scope, 'look')
      return { seen: pack, cells: await cellsOf(work, pack.region_id, pack.id) }
    })
    const judged = await judgeCells(seen, cells)
    const done = await inScope(database, actor, async (work, scope) => {
      const loaded = await load(work, scope, 'lock')
      return judgedAs(loaded.pack) === judgedAs(seen) ? { result: await act(work, loaded, judged) } : null
    })
    if (done) return done.result
  }
  throw serverError('package-changed', 'changed each time it had been judged')
}

/** Somebody would have to type all the time. */
const mostTries = 5
