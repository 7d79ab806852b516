import type { Package } from './package.ts'
import type { Report } from './report.ts'

/** The reports of the package, 附件4 before 附件5. */
export function reportsOf(pack: Package): readonly Report[] {
  return [pack.unitReport, pack.projectReport].filter((report) => report !== null)
}
