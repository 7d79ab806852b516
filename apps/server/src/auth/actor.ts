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
