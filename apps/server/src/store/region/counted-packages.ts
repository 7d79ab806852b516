import { sql } from 'kysely'
import type { PackageState } from '../../workflow/package-state.ts'
import type { JudgementTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/**
 * The last package of a unit for a year, with what it was judged to; figures are null where it was not judged yet. What its file
 * printed as its score counts as printed as long as no cell was changed since. Of several reviewers of an indicator the bureau's
 * count before third parties' and the department's.
 */
export interface CountedPackage {
  readonly organisation_id: string
  readonly package_id: string
  readonly year: number
  readonly state: PackageState
  /** When the unit submitted for the first time, whichever submission is the last. */
  readonly submitted_at: Date | null
  readonly printed: JudgementTable['printed']
  readonly recomputed: JudgementTable['recomputed']
  /** What reviewers left of it; null where none has scored it. */
  readonly reviewed: string | null
  readonly money: JudgementTable['money']
  readonly spent: JudgementTable['money']
  readonly errors: number | null
  readonly warnings: number | null
  /** How many findings each rule has. */
  readonly rules: Readonly<Record<string, number>> | null
}

/** One row for each unit and year that the context shows. */
export async function countedPackages(work: Work, regionId: number): Promise<readonly CountedPackage[]> {
  const { rows } = await sql<CountedPackage>`
    select distinct on (package.year, package.organisation_id)
      package.organisation_id, package.id as package_id, package.year, package.state, first.submitted_at,
      coalesce(claimed.score, judgement.printed) as printed, judgement.recomputed,
      judgement.printed - reviews.deducted as reviewed, judgement.money, judgement.spent, judgement.errors, judgement.warnings,
      judgement.rules
    from package
    left join judgement on judgement.region_id = package.region_id and judgement.package_id = package.id
    left join claimed_score as claimed
      on claimed.region_id = package.region_id and claimed.package_id = package.id and not exists (
        select 1 from cell
        where cell.region_id = ${regionId} and cell.package_id = package.id and cell.revision > claimed.revision
      )
    left join (
      select submitted.organisation_id, submitted.year, min(package_version.made_at) as submitted_at
      from package as submitted
      join package_version
        on package_version.region_id = submitted.region_id and package_version.package_id = submitted.id
      where submitted.region_id = ${regionId} and package_version.region_id = ${regionId}
        and package_version.move = 'submit'
      group by submitted.organisation_id, submitted.year
    ) as first on first.organisation_id = package.organisation_id and first.year = package.year
    left join (
      select scored.package_id, sum(scored.self_score - scored.score) as deducted
      from (
        select distinct on (package_id, address) package_id, self_score,
          avg(score) over (partition by package_id, address, role) as score
        from review_score
        where region_id = ${regionId} and address like '2/%'
        order by package_id, address,
          case role when 'finance-reviewer' then 1 when 'third-party' then 2 else 3 end
      ) as scored
      group by scored.package_id
    ) as reviews on reviews.package_id = package.id
    where package.region_id = ${regionId}
    order by package.year, package.organisation_id, package.submission desc
  `.execute(work)
  return rows
}
