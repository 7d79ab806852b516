import { escapeLike } from '../escape-like.ts'
import type { Tables } from '../tables.ts'
import type { Work } from '../with-context.ts'

export interface PublishedFilter {
  readonly year?: number | undefined
  /** Part of the unit's name. */
  readonly unit?: string | undefined
  readonly limit: number
  readonly offset: number
}

/** A published package as lists show it. */
export interface PublishedRow {
  readonly id: string
  readonly year: number
  readonly submission: number
  readonly updated_at: Date
  readonly unit: string
  readonly department: string | null
  readonly printed: string | null
  readonly recomputed: string | null
}

/** The published packages of a region but for those that a correction has replaced, the latest year first, by unit. */
export function listPublishedRows(
  work: Work,
  regionId: number,
  { year, unit, limit, offset }: PublishedFilter,
): Promise<readonly PublishedRow[]> {
  let query = work
    .selectFrom('package')
    .innerJoin('organisation as own', (join) =>
      join.onRef('own.region_id', '=', 'package.region_id').onRef('own.id', '=', 'package.organisation_id'),
    )
    .leftJoin('organisation as above', (join) =>
      join.onRef('above.region_id', '=', 'own.region_id').onRef('above.id', '=', 'own.parent_id'),
    )
    .leftJoin('judgement', (join) =>
      join.onRef('judgement.region_id', '=', 'package.region_id').onRef('judgement.package_id', '=', 'package.id'),
    )
    .leftJoin('package as heir', (join) =>
      join
        .onRef('heir.region_id', '=', 'package.region_id')
        .onRef('heir.replaces_id', '=', 'package.id')
        .on('heir.state', '=', 'published'),
    )
    .select(['package.id', 'package.year', 'package.submission', 'package.updated_at'])
    .select(['own.name as unit', 'above.name as department', 'judgement.printed', 'judgement.recomputed'])
    .where('package.region_id', '=', regionId)
    .where('package.state', '=', 'published')
    .where('heir.id', 'is', null)
  if (year !== undefined) query = query.where('package.year', '=', year)
  if (unit !== undefined) query = query.where('own.name', 'ilike', `%${escapeLike(unit)}%`)
  return query
    .orderBy('package.year', 'desc')
    .orderBy('own.name')
    .orderBy('package.id')
    .limit(limit)
    .offset(offset)
    .execute()
}

/** The years of which a region has published anything, the latest first. */
export async function publishedYears(work: Work, regionId: number): Promise<readonly number[]> {
  const rows = await work
    .selectFrom('package')
    .select('year')
    .distinct()
    .where('region_id', '=', regionId)
    .where('state', '=', 'published')
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

/** What a unit has published for a year, one correction after the other, with when it did. */
export async function publishedSubmissions(
  work: Work,
  { region_id, organisation_id, year }: Pick<Tables['package'], 'region_id' | 'organisation_id' | 'year'>,
): Promise<readonly { readonly id: string; readonly submission: number; readonly made_at: Date }[]> {
  return work
    .selectFrom('package')
    .innerJoin('package_version', (join) =>
      join
        .onRef('package_version.region_id', '=', 'package.region_id')
        .onRef('package_version.package_id', '=', 'package.id'),
    )
    .select(['package.id', 'package.submission', 'package_version.made_at'])
    .where('package.region_id', '=', region_id)
    .where('package.organisation_id', '=', organisation_id)
    .where('package.year', '=', year)
    .where('package.state', '=', 'published')
    .where('package_version.move', '=', 'publish')
    .orderBy('package.submission')
    .execute()
}
