import type { ScopedPackageHead } from '@mingxiao/contract'
import type { ListedPackage } from '../../actions/packages/list-packages.ts'
import { packageHeadAsJson } from './package-head-as-json.ts'

/** A package with what the caller may do to it. */
export function scopedHeadAsJson({ pack, openTime, openNotes, may }: ListedPackage): ScopedPackageHead {
  return {
    ...packageHeadAsJson(pack),
    may: {
      moves: may.moves.map(({ move, hindrance }) => ({
        move,
        hindrance: hindrance && { code: hindrance.code, forUser: hindrance.forUser },
      })),
      deeds: [...may.deeds],
    },
    openTime: openTime && {
      opensAt: openTime.opensAt.toISOString(),
      closesAt: openTime.closesAt.toISOString(),
      isExtended: openTime.isExtended,
    },
    openNotes,
  }
}
