import type { Actor } from '../../auth/actor.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { knownPackagesOf } from './known-packages.ts'

/** What follows from the cells of a package as it stands, without what else belongs to it. */
export interface ReadJudged {
  readonly revision: string
  readonly judged: JudgedCells
}

export async function readJudged({ database }: Services, actor: Actor, packageId: string): Promise<ReadJudged> {
  const { pack, cells } = await inScope(database, actor, async (work, scope) => {
    const loaded = await loadForDeed(work, scope, packageId, 'read')
    const known = knownPackagesOf(database).peek(packageId)
    const isKnown = known?.pack.revision === loaded.revision
    return { pack: loaded, cells: isKnown ? known.cells : await cellsOf(work, loaded.region_id, loaded.id) }
  })
  return { revision: pack.revision, judged: await judgeCells(pack, cells) }
}
