import type { JudgeablePackage } from '../../store/packages/find-package.ts'
import type { CellTable } from '../../store/tables.ts'
import { choiceOf } from './choice-of.ts'
import type { JudgedCells } from './judge-draft.ts'
import { KeptLately } from './kept-lately.ts'
import { judgingThreads } from './package-threads.ts'
import { textsOfPackage } from './texts-of-package.ts'

type Rows = ReadonlyMap<string, Pick<CellTable, 'value' | 'revision'>>

/**
 * Completes and judges a package as its cells stand, in another thread: whoever saves a cell does not wait for others' findings.
 * Who reads, watches or submits what was judged lately is given that.
 */
export function judgeCells(pack: JudgeablePackage, rows: Rows): Promise<JudgedCells> {
  const choice = choiceOf(pack)
  return lately.take(
    `${pack.id} ${newest(rows)} ${pack.organisation_name} ${choice ? JSON.stringify(choice) : ''}`,
    () =>
      judgingThreads.judge({
        ...textsOfPackage(pack, rows),
        ...(choice ? { choice } : {}),
      }),
  )
}

/** Tells one standing of a package from another in what may change its findings. */
export function judgedAs(pack: JudgeablePackage): string {
  return JSON.stringify([pack.revision, pack.organisation_name, choiceOf(pack)])
}

const lately = new KeptLately<JudgedCells>(200)

/** Every change of cells takes a new revision of the package, so the newest one among them names what they all say. */
function newest(rows: Rows): bigint {
  let newest = 0n
  for (const { revision } of rows.values()) {
    const one = BigInt(revision)
    if (one > newest) newest = one
  }
  return newest
}
