import { sql } from 'kysely'
import type { PackageState } from '../../workflow/package-state.ts'
import type { WaiverTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** A waiver with the package it belongs to, and who asked and decided. */
export interface FoundWaiver extends WaiverTable {
  readonly organisation_name: string
  readonly year: number
  readonly state: PackageState
  readonly asked_by_name: string | null
  readonly accepted_by_name: string | null
}

export interface WaiverFilter {
  readonly year?: number
  readonly decision?: 'open' | 'accepted' | 'refused'
  /** Where the page before ended: moment, package and fingerprint of its last. */
  readonly after?: { readonly at: Date; readonly packageId: string; readonly fingerprint: string }
  readonly limit: number
}

/** The waivers that the context shows, those asked for last first. */
export function waiversIn(
  work: Work,
  regionId: number,
  { year, decision, after, limit }: WaiverFilter,
): Promise<readonly FoundWaiver[]> {
  let query = work
    .selectFrom('waiver')
    .innerJoin('package', (join) =>
      join.onRef('package.region_id', '=', 'waiver.region_id').onRef('package.id', '=', 'waiver.package_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.region_id', '=', 'waiver.region_id')
        .onRef('organisation.id', '=', 'waiver.organisation_id'),
    )
    .leftJoin('account as asker', 'asker.id', 'waiver.asked_by')
    .leftJoin('account as accepter', 'accepter.id', 'waiver.accepted_by')
    .selectAll('waiver')
    .select(['package.year', 'package.state', 'organisation.name as organisation_name'])
    .select(['asker.display_name as asked_by_name', 'accepter.display_name as accepted_by_name'])
    .where('waiver.region_id', '=', regionId)
  if (year !== undefined) query = query.where('package.year', '=', year)
  if (decision === 'accepted') query = query.where('waiver.accepted_by', 'is not', null)
  if (decision === 'refused') query = query.where('waiver.refused_reason', 'is not', null)
  if (decision === 'open')
    query = query.where('waiver.accepted_by', 'is', null).where('waiver.refused_reason', 'is', null)
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(waiver.asked_at, waiver.package_id, waiver.fingerprint) < (${after.at}, ${after.packageId}::uuid, ${after.fingerprint})`,
    )
  return query
    .orderBy('waiver.asked_at', 'desc')
    .orderBy('waiver.package_id', 'desc')
    .orderBy('waiver.fingerprint', 'desc')
    .limit(limit)
    .execute()
}
