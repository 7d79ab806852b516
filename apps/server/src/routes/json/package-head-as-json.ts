import type { PackageHead } from '@mingxiao/contract'
import type { PackageTable } from '../../store/tables.ts'

/** A package as callers know it: dates as text, columns by the names of the contract. */
export function packageHeadAsJson(row: PackageTable & { readonly organisation_name?: string }): PackageHead {
  return {
    id: row.id,
    regionId: row.region_id,
    organisationId: row.organisation_id,
    ...(row.organisation_name === undefined ? {} : { organisationName: row.organisation_name }),
    year: row.year,
    edition: row.edition,
    state: row.state,
    revision: row.revision,
    submission: row.submission,
    replacesId: row.replaces_id,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}
