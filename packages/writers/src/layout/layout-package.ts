import { editions, type FormId, type Package, reportsOf, tablesOf } from '@mingxiao/core'
import type { Segment } from '@mingxiao/drafts'
import type { Figures } from './figure-tag-of.ts'
import type { LaidDocument } from './laid-document.ts'
import { layOutReport } from './reports/lay-out-report.ts'
import { layOutTable } from './tables/lay-out-table.ts'

/** A package to lay out, with what is known of its figures; a package read from a file has none of that. */
export interface LayoutSource {
  readonly pack: Package
  readonly figures: Figures
  readonly paragraphs: ReadonlyMap<string, readonly Segment[]>
  /** SM3 of the package's data. */
  readonly hash?: string
}

/** All attachments of a package in their order, as the forms of its editions print them. */
export function layoutPackage({ pack, figures, paragraphs, hash }: LayoutSource): LaidDocument {
  const reports = { unit: pack.unit, figures, paragraphs }
  return {
    title: `${pack.year}年度${pack.unit}绩效自评材料`,
    packageHash: hash ?? null,
    sections: [
      ...[...tablesOf(pack), ...pack.goalTables].map((table) => layOutTable(table, pack.year, figures)),
      ...reportsOf(pack).flatMap((report) => layOutReport(report, titleOf(report.kind), reports)),
    ],
  }
}

function titleOf(report: FormId): string {
  const form = editions.flatMap((edition) => edition.reports).find(({ id }) => id === report)
  if (!form) throw new Error(`no edition has a report ${report}`)
  return form.title
}
