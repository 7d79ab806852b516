import { evidenceOf } from '../../store/packages/evidence.ts'
import { waiversOf } from '../../store/packages/waivers.ts'
import { putJudgement } from '../../store/review/judgements.ts'
import type { PackageTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'
import { judgementFrom } from './judgement-from.ts'

/** Keeps what a package was judged to at its revision, for lists that cannot judge all that they name. */
export async function keepJudgement(
  work: Work,
  pack: Pick<PackageTable, 'region_id' | 'id' | 'organisation_id' | 'revision'>,
  judged: JudgedCells,
  at: Date,
): Promise<void> {
  const waivers = await waiversOf(work, pack.region_id, pack.id)
  const evidence = await evidenceOf(work, pack.region_id, pack.id)
  await putJudgement(work, judgementFrom(pack, judged, { waivers, evidence, at }))
}
