import { sql } from 'kysely'
import type { PackageState } from '../../workflow/package-state.ts'
import { escapeLike } from '../escape-like.ts'
import type { FoundPackage } from '../packages/find-package.ts'
import { selectUnreplaced } from '../packages/select-packages.ts'
import type { JudgementTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** Packages in some states, of these organisations or of the whole region. */
export interface QueuePart {
  readonly states: readonly PackageState[]
  readonly organisations: 'region' | readonly string[]
}

export interface QueueFilter {
  /** A package is meant that any of these names. */
  readonly parts: readonly QueuePart[]
  readonly year?: number
  readonly departmentId?: string
  /** With a finding of this rule. */
  readonly rule?: string
  /** In the name of the unit. */
  readonly text?: string
}

/** Where a page ends: the risk and the package of its last row. */
export interface QueuePlace {
  readonly risk: string
  readonly id: string
}

/** What queues show of a judgement. */
export type QueueJudgement = Omit<JudgementTable, 'region_id' | 'package_id' | 'organisation_id' | 'spent'>

/** A package that waits, with what it was judged to; null where it was not yet. */
export interface QueueRow extends FoundPackage {
  readonly department_name: string | null
  readonly judgement: QueueJudgement | null
  /** As it is ordered by: what cannot be told comes first. */
  readonly order_risk: string
}

/** A page of a queue, by risk, the highest first. */
export async function listQueue(
  work: Work,
  regionId: number,
  filter: QueueFilter,
  { after, limit }: { readonly after?: QueuePlace; readonly limit: number },
): Promise<readonly QueueRow[]> {
  let query = meant(work, regionId, filter)
    .leftJoin('organisation as department', (join) =>
      join
        .onRef('department.region_id', '=', 'organisation.region_id')
        .onRef('department.id', '=', 'organisation.parent_id'),
    )
    .selectAll('package')
    .select(['organisation.name as organisation_name', 'organisation.parent_id', 'department.name as department_name'])
    .select(['judgement.revision as judged_revision', 'rules_version', 'errors', 'warnings', 'infos', 'waivers_open'])
    .select(['rules', 'money', 'indicators', 'without_evidence', 'printed', 'recomputed', 'risk', 'judged_at'])
    .select(orderRisk.as('order_risk'))
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(${orderRisk} < ${after.risk}::numeric or (${orderRisk} = ${after.risk}::numeric and package.id > ${after.id}))`,
    )
  const rows = await query.orderBy(orderRisk, 'desc').orderBy('package.id').limit(limit).execute()
  return rows.map((row) => ({ ...row, judgement: judgementIn({ ...row, revision: row.judged_revision }) }))
}

/** How many packages a queue has, and how many of them each rule has found something in. */
export async function countQueue(
  work: Work,
  regionId: number,
  filter: QueueFilter,
): Promise<{ readonly packages: number; readonly rules: ReadonlyMap<string, number> }> {
  const rows = await meant(work, regionId, filter).select('judgement.rules').execute()
  const rules = new Map<string, number>()
  for (const { rules: own } of rows)
    for (const rule of Object.keys(own ?? {})) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  return { packages: rows.length, rules }
}

/** What of a package tells whether it was judged as it stands. */
export interface QueueMark {
  readonly id: string
  readonly year: number
  readonly revision: string
  readonly judged_revision: string | null
  readonly rules_version: string | null
}

export function queueMarks(work: Work, regionId: number, filter: QueueFilter): Promise<readonly QueueMark[]> {
  // Of what was not judged nobody knows which rules find something in it.
  const { rule, ...withoutRule } = filter
  return meant(work, regionId, withoutRule)
    .select(['package.id', 'package.year', 'package.revision'])
    .select(['judgement.revision as judged_revision', 'judgement.rules_version'])
    .orderBy('package.id')
    .execute()
}

const orderRisk = sql<string>`coalesce(judgement.risk, 'Infinity'::numeric)`

function meant(work: Work, regionId: number, { parts, year, departmentId, rule, text }: QueueFilter) {
  // What goes on as another package is reviewed there.
  let query = selectUnreplaced(work, regionId)
    .leftJoin('judgement', (join) =>
      join.onRef('judgement.region_id', '=', 'package.region_id').onRef('judgement.package_id', '=', 'package.id'),
    )
    .where(({ or, and, eb }) =>
      or(
        parts.map(({ states, organisations }) =>
          and([
            eb('package.state', 'in', [...states, ...noState]),
            ...(organisations === 'region' ? [] : [eb('package.organisation_id', 'in', [...organisations, noId])]),
          ]),
        ),
      ),
    )
  if (year !== undefined) query = query.where('package.year', '=', year)
  if (departmentId !== undefined) query = query.where('organisation.parent_id', '=', departmentId)
  if (rule !== undefined) query = query.where(sql<boolean>`jsonb_exists(judgement.rules, ${rule})`)
  if (text !== undefined) query = query.where('organisation.name', 'ilike', `%${escapeLike(text)}%`)
  return query
}

/** A list that is empty is no list in SQL. */
const noState = ['' as PackageState]
const noId = '00000000-0000-0000-0000-000000000000'

/** Where nothing was joined, every column of it is null. */
function judgementIn(row: Nullable<QueueJudgement>): QueueJudgement | null {
  if (row.judged_at === null) return null
  const { revision, rules_version, errors, warnings, infos, waivers_open, rules } = row as QueueJudgement
  const { money, indicators, without_evidence, printed, recomputed, risk, judged_at } = row as QueueJudgement
  const counts = { errors, warnings, infos, waivers_open, rules }
  return {
    revision,
    rules_version,
    ...counts,
    money,
    indicators,
    without_evidence,
    printed,
    recomputed,
    risk,
    judged_at,
  }
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null }
