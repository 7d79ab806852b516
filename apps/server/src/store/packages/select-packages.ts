import type { Work } from '../with-context.ts'

/** The packages of a region that the context shows, each beside its organisation. */
export function selectPackages(work: Work, regionId: number) {
  return work
    .selectFrom('package')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.region_id', '=', 'package.region_id')
        .onRef('organisation.id', '=', 'package.organisation_id'),
    )
    .where('package.region_id', '=', regionId)
}

/** Those of them that no other took up where they ended. */
export function selectUnreplaced(work: Work, regionId: number) {
  return selectPackages(work, regionId)
    .leftJoin('package as heir', (join) =>
      join.onRef('heir.region_id', '=', 'package.region_id').onRef('heir.replaces_id', '=', 'package.id'),
    )
    .where('heir.id', 'is', null)
}
