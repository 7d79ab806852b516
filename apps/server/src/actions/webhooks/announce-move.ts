import type { Actor } from '../../auth/actor.ts'
import { findPackage } from '../../store/packages/find-package.ts'
import { findOrganisation } from '../../store/region/organisations.ts'
import type { Work } from '../../store/with-context.ts'
import type { MoveName } from '../../workflow/moves.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import { announce } from './announce.ts'

export interface MoveToAnnounce {
  readonly packageId: string
  readonly move: MoveName
  readonly from: PackageState
  readonly to: PackageState
  readonly version: number
  readonly receipt?: string | undefined
  /** The package that a reopened one goes on as. */
  readonly heir?: string | undefined
}

/** Tells webhooks that a package went from one state to another. */
export function announceMove(
  work: Work,
  { regionId, at }: Pick<Actor, 'regionId' | 'at'>,
  { packageId, move, from, to, version, receipt, heir }: MoveToAnnounce,
): Promise<void> {
  return announce(work, { regionId, event: 'package.moved', at }, async () => {
    const pack = await findPackage(work, regionId, packageId, 'look')
    if (!pack) throw new Error(`${packageId} moved without being there`)
    const organisation = await findOrganisation(work, regionId, pack.organisation_id)
    return {
      packageId,
      organisationId: pack.organisation_id,
      organisation: pack.organisation_name,
      creditCode: organisation?.credit_code ?? null,
      year: pack.year,
      move,
      from,
      to,
      version,
      receipt: receipt ?? null,
      heir: heir ?? null,
    }
  })
}
