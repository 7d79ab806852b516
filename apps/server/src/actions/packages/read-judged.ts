import type { Actor } from '../../auth/actor.ts'
import type { Database } from '../../store/connect.ts'
import { findStanding } from '../../store/packages/find-standing.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'
import { deedRefusal } from '../scope/deed-refusal.ts'
import { type Scope, scopeOf } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { knownPackagesOf, lookAt, type SeenPackage } from './known-packages.ts'

/** What follows from the cells of a package as it stands, without what else belongs to it. */
export interface ReadJudged {
  readonly revision: string
  readonly judged: JudgedCells
}

export async function readJudged({ database }: Services, actor: Actor, packageId: string): Promise<ReadJudged> {
  const scope = await scopeOf(database, actor)
  const read = (await readRemembered(database, scope, packageId)) ?? (await lookAt(database, scope, packageId))
  return { revision: read.pack.revision, judged: await judgeCells(read.pack, read.cells) }
}

/** A package as this process remembers it, where the database says that it still stands so; null where it does not. */
async function readRemembered(database: Database, scope: Scope, packageId: string): Promise<SeenPackage | null> {
  const known = knownPackagesOf(database).peek(packageId)
  if (!known) return null
  const { pack } = known
  const roles = scope.rolesAt(pack.organisation_id)
  if (deedRefusal('read', { ...pack, roles }, [])) return null
  const standing = await findStanding(database, scope.context, packageId)
  return standing?.revision === pack.revision ? { ...known, pack: { ...pack, ...standing } } : null
}
