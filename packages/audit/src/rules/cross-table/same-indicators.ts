import {
  type Entry,
  type Evaluation,
  evaluationsOf,
  type Indicator,
  isGeneralIndicator,
  type Measure,
  type Package,
  plainName,
} from '@mingxiao/core'

/** The value that one table gives an indicator. */
export interface IndicatorValue {
  readonly evaluation: Evaluation
  readonly entry: Entry<Measure>
  readonly measure: Measure
}

/** An indicator that several rows name alike. */
export interface SameIndicator {
  readonly name: string
  /** Whether the name is one that any project may use for itself, such as 验收合格率. */
  readonly isGeneral: boolean
  readonly values: readonly IndicatorValue[]
}

/** The indicators of the package by the name of their third level, with the values of one column. */
export function sameIndicators(pack: Package, column: 'target' | 'actual'): readonly SameIndicator[] {
  const rows = evaluationsOf(pack).flatMap((evaluation) =>
    evaluation.indicators.rows.flatMap((row) => {
      const name = nameOf(row)
      const entry = row[column]
      return name && entry.state === 'value' ? [{ name, evaluation, entry, measure: entry.value }] : []
    }),
  )
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, values]) => ({
    name,
    isGeneral: isGeneralIndicator(name),
    values,
  }))
}

function nameOf({ level3 }: Indicator): string {
  return plainName(level3.value ?? '').replace(/[()、，,·-]/g, '')
}
