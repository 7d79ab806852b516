import type { Decimal } from '../decimal/decimal.ts'
import type { Entry } from '../forms/entry.ts'
import { oncePer } from '../forms/once-per.ts'
import { readLevelOne } from './level-one.ts'
import type { Evaluation, Indicator } from './package.ts'

/** The indicators that stand under one level-1 head, as the cells of the table have it. */
export interface LevelOneGroup {
  /** Without 指标 and without the weight: 产出. */
  readonly name: string
  /** The head's cell; of a head printed again on the next page the first. */
  readonly head: Entry<string>
  /** The weight printed with the head; null where none is, or where two differ. */
  readonly declaredWeight: Decimal | null
  readonly rows: readonly Indicator[]
}

/** The rows of an evaluation under their level-1 heads; rows without a head are in no group. */
export const levelOneGroupsOf = oncePer(({ indicators }: Evaluation): readonly LevelOneGroup[] => {
  const byName = new Map<string, Indicator[]>()
  for (const row of indicators.rows) {
    const { name } = readLevelOne(row.level1.value ?? '')
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), row])
  }
  return [...byName].flatMap(([name, rows]) => {
    const head = rows[0]?.level1
    return head ? [{ name, head, declaredWeight: declaredWeight(rows), rows }] : []
  })
})

function declaredWeight(rows: readonly Indicator[]): Decimal | null {
  const printed = rows
    .map((row) => readLevelOne(row.level1.value ?? '').declaredWeight)
    .filter((weight) => weight !== null)
  const [first] = printed
  return first && printed.every((weight) => weight.equals(first)) ? first : null
}
