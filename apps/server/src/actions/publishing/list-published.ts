import type { FoundPackage } from '../../store/packages/find-package.ts'
import { listPackages, type PackageFilter } from '../../store/packages/list-packages.ts'
import {
  listPublishedRows,
  type PublishedFilter,
  type PublishedRow,
  publishedYears,
} from '../../store/packages/published.ts'
import { listRegions } from '../../store/region/list-regions.ts'
import { withContext } from '../../store/with-context.ts'
import type { Services } from '../scope/services.ts'
import { inPublic } from './in-public.ts'

export interface PublishedList {
  readonly region: string
  readonly years: readonly number[]
  readonly rows: readonly PublishedRow[]
}

/** What a region has published, as somebody looks for it. */
export function searchPublished(services: Services, regionId: number, filter: PublishedFilter): Promise<PublishedList> {
  return inPublic(services, regionId, async (work, region) => ({
    region: region.name,
    years: await publishedYears(work, regionId),
    rows: await listPublishedRows(work, regionId, filter),
  }))
}

/** The published packages of a region, those that a correction has replaced among them, the newest first. */
export function listPublished(
  { database }: Services,
  regionId: number,
  filter: Omit<PackageFilter, 'states'>,
): Promise<readonly FoundPackage[]> {
  return withContext(database, { regionId, organisations: 'region' }, (work) =>
    listPackages(work, regionId, { ...filter, states: ['published'] }),
  )
}

/** Every region that the server is for. */
export function listPublicRegions({ database }: Services) {
  return listRegions(database)
}
