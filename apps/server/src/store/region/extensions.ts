import type { ExtensionTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** An extension with the unit it is for and the name of whoever granted it. */
export interface FoundExtension extends ExtensionTable {
  readonly organisation_name: string
  readonly display_name: string | null
}

/** The extensions of a year that the context shows, the newest first. */
export function extensionsIn(work: Work, regionId: number, year: number): Promise<readonly FoundExtension[]> {
  return work
    .selectFrom('extension')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.region_id', '=', 'extension.region_id')
        .onRef('organisation.id', '=', 'extension.organisation_id'),
    )
    .leftJoin('account', 'account.id', 'extension.granted_by')
    .selectAll('extension')
    .select(['organisation.name as organisation_name', 'account.display_name'])
    .where('extension.region_id', '=', regionId)
    .where('extension.year', '=', year)
    .orderBy('extension.id', 'desc')
    .execute()
}
