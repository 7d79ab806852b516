import { type Evaluation, filledRowsOf, type Indicator, levelTwoOf, oncePer, squeezed } from '@mingxiao/core'

/** An indicator with its name, and the level-2 head it stands under as the edition calls it; null where that is unknown. */
export interface NamedRow {
  readonly row: Indicator
  readonly name: string
  readonly levelTwo: string | null
}

/** The filled rows that name an indicator; “无” and “—” say that there is none. */
export const namedRowsOf = oncePer((evaluation: Evaluation): readonly NamedRow[] => {
  return filledRowsOf(evaluation).flatMap((row): NamedRow[] => {
    const name = squeezed(row.level3.value ?? '')
    if (/^(无|没有|不适用|[-—–―/\\…·.]*)$/.test(name)) return []
    return [{ row, name, levelTwo: levelTwoOf(row.level2.value ?? '', evaluation.edition) }]
  })
})
