import { squeezed } from '@mingxiao/core'
import type { PackageDigest } from './package-digest.ts'

/** Whether both are the package of one unit for one year, in whatever file. */
export function isSamePackage(
  a: Pick<PackageDigest, 'unit' | 'year' | 'source'>,
  b: Pick<PackageDigest, 'unit' | 'year' | 'source'>,
): boolean {
  return isSameUnit(a, b) && a.year === b.year
}

/** Whether both are of one unit; packages that name none are told apart by their files. */
export function isSameUnit(
  a: Pick<PackageDigest, 'unit' | 'source'>,
  b: Pick<PackageDigest, 'unit' | 'source'>,
): boolean {
  const [first, second] = [squeezed(a.unit), squeezed(b.unit)]
  return first === '' && second === '' ? a.source === b.source : first === second
}
