import type { ScopedPackageHead } from '@mingxiao/contract'
import type { ListedPackage } from '../../actions/packages/list-packages.ts'
import { mayAsJson } from './may-as-json.ts'
import { packageHeadAsJson } from './package-head-as-json.ts'

/** A package with what the caller may do to it. */
export function scopedHeadAsJson({ pack, openTime, openNotes, may }: ListedPackage): ScopedPackageHead {
  return {
    ...packageHeadAsJson(pack),
    may: mayAsJson(may),
    openTime: openTime && {
      opensAt: openTime.opensAt.toISOString(),
      closesAt: openTime.closesAt.toISOString(),
      isExtended: openTime.isExtended,
    },
    openNotes,
  }
}
