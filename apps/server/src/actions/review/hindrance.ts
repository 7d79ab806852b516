import type { AppError } from '@mingxiao/core'
import { serverError } from '../../errors.ts'
import { type DeedName, deeds } from '../../workflow/deeds.ts'
import { type Move, type MoveName, moves } from '../../workflow/moves.ts'
import { deedRefusal, roleRefusal } from '../scope/deed-refusal.ts'
import { findingsRefusal } from './findings-refusal.ts'
import type { Standing } from './standing.ts'

/** What whoever a standing was asked for may do to the package as it stands. */
export interface May {
  readonly moves: readonly MayMove[]
  readonly deeds: readonly DeedName[]
}

/** A move of the role and the state; it may still be hindered. */
export interface MayMove {
  readonly move: MoveName
  readonly needsReason: boolean
  readonly hindrance: AppError | null
}

/** Answers by the very checks that the actions make, so that nobody is offered what would be refused. */
export function mayOf(standing: Standing): May {
  const { pack, parts } = standing
  const offered = (Object.keys(moves) as MoveName[]).filter((name) => !startRefusal(name, standing))
  return {
    moves: offered.map((move) => ({
      move,
      needsReason: moves[move].needsReason,
      hindrance: hindranceTo(move, standing),
    })),
    deeds: (Object.keys(deeds) as DeedName[]).filter((name) => !deedRefusal(name, pack, parts)),
  }
}

/** What stands in the way of a move, as the action refuses it; null where it may be made. */
export function hindranceTo(name: MoveName, standing: Standing): AppError | null {
  const refusal = startRefusal(name, standing)
  if (refusal) return refusal
  const { pack, parts, isReplaced, isWindowOpen, judged, waivers } = standing
  const move: Move = moves[name]
  if (isReplaced) return serverError('package-replaced', `${pack.id} has an heir`)
  const excluded = parts.find((part) => move.notAfter.includes(part))
  if (excluded) return serverError('parts-exclude', `${name} after ${excluded}`)
  if (move.needsOpenWindow && !isWindowOpen)
    return serverError('window-closed', `${pack.year} is closed for ${pack.organisation_id}`)
  return move.findings && judged ? findingsRefusal(judged, waivers, move.findings) : null
}

/** A move that is not of the role or not of the state is none that anybody would offer. */
function startRefusal(name: MoveName, { pack }: Standing): AppError | null {
  const move: Move = moves[name]
  const refusal = roleRefusal(move.roles, pack.roles, name)
  if (refusal) return refusal
  return move.from.includes(pack.state) ? null : serverError('state-not-allowed', `${name} in ${pack.state}`)
}
