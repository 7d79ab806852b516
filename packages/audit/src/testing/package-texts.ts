import type { baseDataHunan2024, projectEvaluationHunan2024, TableForm, unitEvaluationHunan2024 } from '@mingxiao/core'
import type { ReportTexts } from './spots-of-report.ts'
import type { ListTexts, TextsOf } from './texts.ts'

/** A whole package as a test writes it. */
export interface PackageTexts {
  readonly unit?: string
  readonly year?: number
  readonly baseData?: TableTexts<typeof baseDataHunan2024> | null
  readonly unitEvaluation?: TableTexts<typeof unitEvaluationHunan2024> | null
  readonly projects?: ListTexts<ProjectTexts>
  readonly unitReport?: ReportTexts | null
  readonly projectReport?: ReportTexts | null
}

export type ProjectTexts = TableTexts<typeof projectEvaluationHunan2024>

/** The texts of a table's parts, and of what stands around them. */
export type TableTexts<F extends TableForm> = TextsOf<F> & {
  readonly title?: string
  /** '' where the table declares none. */
  readonly moneyUnit?: string
  /** Pairs of the official label and the label as printed, for labels that a test cares about. */
  readonly labels?: readonly (readonly [string, string])[]
  readonly strays?: readonly string[]
  readonly notes?: readonly string[]
}
