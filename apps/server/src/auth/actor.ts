import type { RoleGrantTable } from '../store/tables.ts'
import type { Role } from '../workflow/role.ts'

/** Who does something in which region, with what they may do there; where from and when. */
export interface Actor {
  readonly accountId: string
  readonly regionId: number
  /** Of this region, not revoked. */
  readonly grants: readonly ActorGrant[]
  /** The address of the caller, as the trail keeps it. */
  readonly address: string
  /** The moment of the request; what an action writes bears it. */
  readonly at: Date
}

export interface ActorGrant {
  readonly organisationId: string
  readonly role: Role
}

/** What an account may do in a region, of all that it is granted. */
export function grantsInRegion(grants: readonly RoleGrantTable[], regionId: number): readonly ActorGrant[] {
  return grants
    .filter(({ region_id }) => region_id === regionId)
    .map(({ organisation_id, role }) => ({ organisationId: organisation_id, role }))
}
