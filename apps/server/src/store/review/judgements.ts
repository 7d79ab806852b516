import type { JudgementTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** Keeps what a package was judged to, in place of what it was judged to before. */
export async function putJudgement(work: Work, row: JudgementTable): Promise<void> {
  await work
    .insertInto('judgement')
    .values({ ...row, rules: JSON.stringify(row.rules) })
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'package_id']).doUpdateSet((set) => ({
        revision: set.ref('excluded.revision'),
        rules_version: set.ref('excluded.rules_version'),
        errors: set.ref('excluded.errors'),
        warnings: set.ref('excluded.warnings'),
        infos: set.ref('excluded.infos'),
        waivers_open: set.ref('excluded.waivers_open'),
        rules: set.ref('excluded.rules'),
        money: set.ref('excluded.money'),
        spent: set.ref('excluded.spent'),
        indicators: set.ref('excluded.indicators'),
        without_evidence: set.ref('excluded.without_evidence'),
        printed: set.ref('excluded.printed'),
        recomputed: set.ref('excluded.recomputed'),
        risk: set.ref('excluded.risk'),
        judged_at: set.ref('excluded.judged_at'),
      })),
    )
    .execute()
}
