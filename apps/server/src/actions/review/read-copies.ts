import type { PackageDigest } from '@mingxiao/audit'
import type { Actor } from '../../auth/actor.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import type { FoundPackage } from '../../store/packages/find-package.ts'
import { packagesOfYear } from '../../store/review/packages-of-year.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import type { ComparedPackages } from '../judging/compare-packages.ts'
import { KeptLately } from '../judging/kept-lately.ts'
import { judgingThreads } from '../judging/package-threads.ts'
import { textsOfPackage } from '../judging/texts-of-package.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface Copies extends ComparedPackages {
  /** How many packages were compared. */
  readonly packages: number
}

/** What the packages of a year that have left their units have in common; of those that the actor may see. */
export async function readCopies({ database }: Services, actor: Actor, year: number): Promise<Copies> {
  requireRegionRole(actor, 'compare-packages')
  const packs = await inScope(database, actor, (work) => packagesOfYear(work, actor.regionId, year, handedIn))
  const name = packs.map(nameOf).join(' ')
  const compared = await comparedLately.take(name, async () => {
    const digests: PackageDigest[] = []
    for (const pack of packs) digests.push(await digestOf(database, actor, pack))
    return judgingThreads.compare(digests)
  })
  return { ...compared, packages: packs.length }
}

const handedIn: readonly PackageState[] = [
  'submitted',
  'signed',
  'department-passed',
  'approved',
  'published',
  'returned',
]

/** A revision of a package is digested once, a set of revisions compared once. */
const digestedLately = new KeptLately<PackageDigest>(2_000)
const comparedLately = new KeptLately<ComparedPackages>(20)

function nameOf({ id, revision, organisation_name }: FoundPackage): string {
  return `${id} ${revision} ${organisation_name}`
}

function digestOf(database: Services['database'], actor: Actor, pack: FoundPackage): Promise<PackageDigest> {
  return digestedLately.take(nameOf(pack), async () => {
    const cells = await inScope(database, actor, (work) => cellsOf(work, pack.region_id, pack.id))
    return judgingThreads.digest({ source: pack.id, ...textsOfPackage(pack, cells) })
  })
}
