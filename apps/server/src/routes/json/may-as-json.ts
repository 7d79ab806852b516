import type { MayJson } from '@mingxiao/contract'
import type { May } from '../../actions/review/hindrance.ts'

/** What a caller may do to a package. */
export function mayAsJson({ moves, deeds }: May): MayJson {
  return {
    moves: moves.map(({ move, needsReason, hindrance }) => ({
      move,
      needsReason,
      hindrance: hindrance && { code: hindrance.code, forUser: hindrance.forUser },
    })),
    deeds: [...deeds],
  }
}
