import type { EditionId } from '@mingxiao/law'
import type { Entry, Place } from '../forms/entry.ts'
import type { ValuesOf } from '../forms/values-of.ts'
import type { AttachmentHead } from './attachment.ts'
import type { Report } from './report.ts'
import type { tableShapes } from './table-shapes.ts'

/** 自评材料: the filled forms and reports of one unit for one year. */
export interface Package {
  /** Name of the unit, '' where no attachment says it. */
  readonly unit: string
  /** Evaluation year. */
  readonly year: number
  /** The day whose law judges the package, where it is not today's: what the law set later does not count. */
  readonly lawDay?: string
  /** The edition that most of its tables were filled in. */
  readonly edition: EditionId
  /** The attachments found, in the order of the file. */
  readonly attachments: readonly AttachmentHead[]
  readonly baseData: BaseData | null
  readonly unitEvaluation: UnitEvaluation | null
  readonly projectEvaluations: readonly ProjectEvaluation[]
  /** Tables of goals that the package repeats; what was reached stands in the evaluations. */
  readonly goalTables: readonly GoalTable[]
  readonly unitReport: Report | null
  readonly projectReport: Report | null
}

/** What every table attachment keeps besides its values. */
export interface TableFrame extends AttachmentHead {
  /** The edition whose form it was filled in; the tables of a package may come from several. */
  readonly edition: EditionId
  /** The whole attachment, for what is said of it as such. */
  readonly place: Place
  /** The unit of money it declares, in its title, its heads or a line above; blank where none is printed. */
  readonly moneyUnit: Entry<'元' | '万元' | '亿元'>
  /** Every label recognised, as printed, with what the official form prints. */
  readonly labels: readonly PrintedLabel[]
  /** Text that no field holds: in merged-away cells, beside labels, in cells that the form leaves blank. */
  readonly strays: readonly Entry<string>[]
  /** Lines of explanation around the table, such as 备注. */
  readonly notes: readonly Entry<string>[]
}

export interface PrintedLabel {
  /** As the official form prints it for the evaluation year. */
  readonly official: string
  readonly printed: Entry<string>
}

export type BaseData = TableFrame & ValuesOf<typeof tableShapes.baseData>
export type UnitEvaluation = TableFrame & ValuesOf<typeof tableShapes.unitEvaluation>
export type ProjectEvaluation = TableFrame & ValuesOf<typeof tableShapes.projectEvaluation>
/** A table of goals: what was to be reached, as approved with the budget. */
export type GoalTable = TableFrame & ValuesOf<typeof tableShapes.goals>

/** What 附件2 and 附件3 have in common; most scoring rules need no more. */
export type Evaluation = UnitEvaluation | ProjectEvaluation

export type FundsRow = Evaluation['funds']['total']
export type Indicator = Evaluation['indicators']['rows'][number]
export type SpendingLine = BaseData['spending']['projects']

/** All evaluations, 附件2 before 附件3. */
export function evaluationsOf(pack: Package): readonly Evaluation[] {
  return pack.unitEvaluation ? [pack.unitEvaluation, ...pack.projectEvaluations] : pack.projectEvaluations
}

/** How a finding names an evaluation: the project, or 部门整体支出. */
export function nameOf(evaluation: Evaluation): string {
  return 'project' in evaluation.heading ? (evaluation.heading.project.value ?? evaluation.no) : '部门整体支出'
}

/** All tables of the package, in the order of attachments. */
export function tablesOf(pack: Package): readonly (BaseData | Evaluation)[] {
  return pack.baseData ? [pack.baseData, ...evaluationsOf(pack)] : evaluationsOf(pack)
}
