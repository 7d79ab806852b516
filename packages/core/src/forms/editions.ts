import { type EditionId, editionOf } from '@mingxiao/law'
import { baseDataHunan2024 } from './base-data.hunan-2024.ts'
import type { ReportForm, TableForm } from './define-form.ts'
import { projectEvaluationHunan2024 } from './project-evaluation.hunan-2024.ts'
import { projectReportHunan2024 } from './project-report.hunan-2024.ts'
import { unitEvaluationHunan2024 } from './unit-evaluation.hunan-2024.ts'
import { unitReportHunan2024 } from './unit-report.hunan-2024.ts'

/** The forms of one edition, each under its id. */
export interface EditionForms {
  readonly id: EditionId
  /** First evaluation year for which the forms were issued. */
  readonly firstYear: number
  readonly tables: readonly TableForm[]
  readonly reports: readonly ReportForm[]
}

/** Every edition that packages are read by; recognition tries them all. */
export const editions: readonly EditionForms[] = [
  {
    id: 'hunan-2024',
    firstYear: editionOf('hunan-2024').years.from,
    tables: [baseDataHunan2024, unitEvaluationHunan2024, projectEvaluationHunan2024],
    reports: [unitReportHunan2024, projectReportHunan2024],
  },
]
