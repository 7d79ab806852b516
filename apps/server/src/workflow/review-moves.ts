import { type Move, type MoveName, moves } from './moves.ts'
import type { PackageState } from './package-state.ts'
import type { Role } from './role.ts'

/** The move by which a reviewer in these roles lets a package of this state pass; null where it does not wait for them. */
export function passingMove(state: PackageState, roles: readonly Role[]): MoveName | null {
  return reviewMove(state, roles, ({ part }) => part === 'reviewed-department' || part === 'reviewed-finance')
}

/** The move by which they return it to the unit. */
export function returningMove(state: PackageState, roles: readonly Role[]): MoveName | null {
  return passingMove(state, roles) === null ? null : reviewMove(state, roles, ({ to }) => to === 'returned')
}

/** The move by which they make public what was approved. */
export function publishingMove(state: PackageState, roles: readonly Role[]): MoveName | null {
  return reviewMove(state, roles, ({ to }) => to === 'published')
}

function reviewMove(state: PackageState, roles: readonly Role[], isMeant: (move: Move) => boolean): MoveName | null {
  const names = Object.keys(moves) as MoveName[]
  const found = names.find((name) => {
    const move: Move = moves[name]
    return isMeant(move) && move.from.includes(state) && move.roles.some((role) => roles.includes(role))
  })
  return found ?? null
}
