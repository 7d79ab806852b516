import type { Language } from '@mingxiao/audit'
import { type ArticleId, hasValueFor, parameterFor } from '@mingxiao/law'
import { citesText } from '@mingxiao/writers/report'

/** An indicator that can be taken over into a table. */
export interface IndicatorChoice {
  readonly level1: string
  readonly level2: string
  readonly level3: string
  /** The beginning of a target, as “≥” or one of last year. */
  readonly target: string
  /** What it is counted in, and how it is used. */
  readonly unit: string
  readonly use: string
  readonly source: string
}

/** Whose indicators are looked for: of the unit as a whole, or of a project. */
export interface IndicatorsAsked {
  readonly table: string
  readonly year: number
  readonly language: Language
}

/** The indicators that the law collects for a table's kind. */
export function indicatorChoices({ table, year, language }: IndicatorsAsked): readonly IndicatorChoice[] {
  const id = table === '2' ? 'indicators/common-unit-indicators' : 'indicators/common-project-indicators'
  if (!hasValueFor(id, year)) return []
  const { value, cites }: { readonly value: readonly LawIndicator[]; readonly cites: ArticleId } = parameterFor(
    id,
    year,
  )
  return value.map(({ level1, level2, name, sign, unit, use }) => ({
    ...{ level1, level2, level3: name, unit, use },
    target: sign === '定性' ? '' : sign,
    source: citesText([cites], language),
  }))
}

type LawIndicator = Readonly<Record<'level1' | 'level2' | 'name' | 'sign' | 'unit' | 'use', string>>
