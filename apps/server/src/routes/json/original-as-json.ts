import type { PackageContent } from '@mingxiao/contract'
import { isAnnotatable } from '../../actions/judging/annotate-original.ts'
import type { OriginalFileTable } from '../../store/tables.ts'

export function originalAsJson({ name, format, kept_at }: OriginalFileTable): NonNullable<PackageContent['original']> {
  return { name, format, keptAt: kept_at.toISOString(), takesComments: isAnnotatable(format) }
}
