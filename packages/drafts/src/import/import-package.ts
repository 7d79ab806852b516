import { editions, type Notice, type Package, reportsOf, type TableFrame, tablesOf } from '@mingxiao/core'
import type { Draft, DraftReport, DraftTable } from '../draft/draft.ts'
import type { DraftNoticeCode } from '../notices.ts'
import { dropDerived } from './drop-derived.ts'
import { importReport } from './import-report.ts'
import { importTable } from './import-table.ts'
import { unitOf } from './unit-of.ts'

/** A draft of what a file held, and what did not come over as it stood. */
export interface Imported {
  readonly draft: Draft
  readonly notices: readonly Notice[]
}

/**
 * Makes a draft of a package read from any file. What was typed stays as it is; computed cells are left out, and a notice
 * names each that printed another figure than its formula makes.
 */
export function importPackage(pack: Package): Imported {
  const edition = editions.find(({ id }) => id === pack.edition)
  if (!edition) throw new Error(`no edition ${pack.edition}`)
  const notices: Notice[] = []
  const note = (code: DraftNoticeCode, data: Notice['data'], origin: Notice['origin']) => {
    notices.push({ code, data, origin })
  }
  const leaveOut = ({ no, title, place }: Pick<TableFrame, 'no' | 'title' | 'place'>) => {
    note('attachment-left-out', { attachment: no, title: title.value ?? place.label }, place.origin)
  }

  const tables = [...tablesOf(pack), ...pack.goalTables].flatMap((table): readonly DraftTable[] => {
    const form = edition.tables.find(({ id }) => id === table.kind)
    if (form) return [importTable(table, form, unitOf(pack, table, note), note)]
    leaveOut(table)
    return []
  })
  const reports = reportsOf(pack).flatMap((report): readonly DraftReport[] => {
    const form = edition.reports.find(({ id }) => id === report.kind)
    if (form) return [importReport(report, form)]
    leaveOut(report)
    return []
  })
  const draft: Draft = {
    format: 'mingxiao-package',
    version: 1,
    edition: pack.edition,
    year: pack.year,
    unit: pack.unit,
    tables,
    reports,
  }
  const dropped = dropDerived(draft)
  return { draft: dropped.draft, notices: [...notices, ...dropped.notices] }
}
