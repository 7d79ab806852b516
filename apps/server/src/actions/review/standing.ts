import type { Actor } from '../../auth/actor.ts'
import { type FoundPackage, replacedAmong } from '../../store/packages/find-package.ts'
import { openNotesAmong } from '../../store/packages/notes.ts'
import { partsIn } from '../../store/packages/parts-of.ts'
import { isOpenAt, type OpenTime, openTimesOf } from '../../store/region/windows.ts'
import type { WaiverTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import type { Part } from '../../workflow/part.ts'
import type { Role } from '../../workflow/role.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'

/** All that decides what somebody may do to a package. */
export interface Standing {
  readonly pack: FoundPackage & { readonly roles: readonly Role[] }
  /** That whoever asks took in this submission. */
  readonly parts: readonly Part[]
  /** Another package took up where this one ended. */
  readonly isReplaced: boolean
  /** When the unit may submit; null where no window was set. */
  readonly openTime: OpenTime | null
  readonly isWindowOpen: boolean
  /** How many notes on it are not settled. */
  readonly openNotes: number
  /** Null where nobody looked at the findings: a list does not judge all that it names. */
  readonly judged: Pick<JudgedCells, 'findings' | 'fault'> | null
  readonly waivers: readonly WaiverTable[]
}

export async function standingOf(work: Work, actor: Actor, pack: Standing['pack']): Promise<Standing> {
  const [standing] = await standingsOf(work, actor, [pack])
  if (!standing) throw new Error(`${pack.id} has no standing`)
  return standing
}

/** How packages of a list stand, their findings apart. */
export async function standingsOf(
  work: Work,
  { regionId, accountId, at }: Actor,
  packs: readonly Standing['pack'][],
): Promise<readonly Standing[]> {
  const ids = packs.map(({ id }) => id)
  const replaced = await replacedAmong(work, regionId, ids)
  const openNotes = await openNotesAmong(work, regionId, ids)
  const parts = await partsIn(work, regionId, packs, accountId)
  const openTimes = await openTimesOf(work, regionId, packs)
  return packs.map((pack, index) => {
    const openTime = openTimes[index] ?? null
    return {
      pack,
      parts: parts.get(pack.id) ?? [],
      isReplaced: replaced.has(pack.id),
      openTime,
      isWindowOpen: openTime !== null && isOpenAt(openTime, at),
      openNotes: openNotes.get(pack.id) ?? 0,
      judged: null,
      waivers: [],
    }
  })
}
