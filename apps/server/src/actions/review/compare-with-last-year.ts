import { percentOf, readFigure } from '@mingxiao/core'
import { type Change, cellAt, diffDrafts, draftOfCells } from '@mingxiao/drafts'
import type { Actor } from '../../auth/actor.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { latestOfYear } from '../../store/review/packages-of-year.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import { textsOfPackage } from '../judging/texts-of-package.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** What a package says otherwise than the unit's package of the year before; `last` is null where there was none. */
export interface LastYearComparison {
  readonly last: { readonly packageId: string; readonly year: number; readonly state: PackageState } | null
  readonly changes: readonly YearChange[]
}

export interface YearChange {
  readonly change: Change
  /** The cell of this year's package; null where the change is about none. */
  readonly cell: string | null
  /** By how much a figure rose, and by how many percent; null where one of the two is no figure. */
  readonly rise: string | null
  readonly risePercent: string | null
}

export async function compareWithLastYear(
  { database }: Services,
  actor: Actor,
  packageId: string,
): Promise<LastYearComparison> {
  const read = await inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, packageId, 'read')
    const { region_id, organisation_id, organisation_name } = pack
    const year = pack.year - 1
    const last = await latestOfYear(work, region_id, { organisation_id, year })
    if (!last) return null
    const before = textsOfPackage({ ...last, year, organisation_name }, await cellsOf(work, region_id, last.id))
    const after = textsOfPackage(pack, await cellsOf(work, region_id, packageId))
    return { last: { ...last, year }, before, after }
  })
  if (!read) return { last: null, changes: [] }
  const { last, before, after } = read
  const changes = diffDrafts(draftOfCells(before.head, before.cells), draftOfCells(after.head, after.cells))
  return {
    last: { packageId: last.id, year: last.year, state: last.state },
    changes: changes.filter(({ kind }) => kind !== 'year').map((change) => yearChange(change, after.cells)),
  }
}

function yearChange(change: Change, cells: ReadonlyMap<string, string>): YearChange {
  const none = { change, cell: null, rise: null, risePercent: null }
  if (change.kind !== 'cell') return none
  const cell = change.address === null ? null : cellAt(change.address, cells)
  const [before, after] = [readFigure(change.before), readFigure(change.after)]
  if (!before || !after || before.unit !== after.unit) return { ...none, cell }
  const rise = after.amount.minus(before.amount)
  const percent = percentOf(rise, before.amount.abs())?.round({ digits: 1, mode: 'half-up' })
  return { ...none, cell, rise: rise.toString(), risePercent: percent?.toString() ?? null }
}
