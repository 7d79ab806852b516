import type { Entry } from '../forms/entry.ts'
import type { Figure } from '../forms/figure.ts'
import type {
  BaseData,
  Package,
  ProjectEvaluation,
  SpendingLine,
  TableFrame,
  UnitEvaluation,
} from '../package/package.ts'
import { amountOf } from './amounts/amount-of.ts'
import type { MeasureId } from './measures.ts'
import type { KeyedMention } from './mention.ts'
import { plainName } from './names/plain-name.ts'
import type { Stage } from './stage-of.ts'

/** The amounts printed in the tables, in the order of the attachments. */
export function tableMentionsOf(pack: Package): readonly KeyedMention[] {
  const { baseData, unitEvaluation, projectEvaluations } = pack
  return [
    ...(baseData ? baseDataMentions(pack, baseData) : []),
    ...(unitEvaluation ? unitMentions(pack, unitEvaluation) : []),
    ...projectEvaluations.flatMap((table) => projectMentions(pack, table)),
  ]
}

interface Cell {
  readonly entry: Entry<Figure>
  readonly measure: MeasureId
  readonly project?: string
  readonly year?: number
  readonly stage: Stage
  readonly stageIsSaid?: boolean
}

function mention(pack: Package, table: TableFrame, cell: Cell): readonly KeyedMention[] {
  const amount = amountOf(pack, table, cell.entry)
  if (!amount) return []
  const { entry, measure, project = '', year = pack.year, stage, stageIsSaid = true } = cell
  return [{ ...amount, project, measure, year, stage, stageIsSaid, place: entry.place, source: 'table' }]
}

function baseDataMentions(pack: Package, table: BaseData): readonly KeyedMention[] {
  const { projectLines, adjustment, ...lines } = table.spending
  const fixed = Object.entries(lines).flatMap(([key, line]) => lineMentions(pack, table, line, lineMeasures[key], ''))
  const projects = projectLines.flatMap((line) =>
    lineMentions(pack, table, line, 'projectSpending', plainName(line.rowLabel.value ?? '')),
  )
  return [...fixed, ...projects]
}

const lineMeasures: Readonly<Record<string, MeasureId>> = {
  threePublicFunds: 'threePublicFunds',
  vehicles: 'vehicles',
  vehiclePurchase: 'vehiclePurchase',
  vehicleRunning: 'vehicleRunning',
  abroad: 'abroad',
  reception: 'reception',
  projects: 'projectSpending',
  publicFunds: 'publicFunds',
  office: 'office',
  utilitiesAndTravel: 'utilitiesAndTravel',
  meetingsAndTraining: 'meetingsAndTraining',
  procurement: 'procurement',
}

/** {Y}年预算数 does not say whether the budget is the initial one. */
function lineMentions(
  pack: Package,
  table: BaseData,
  line: SpendingLine,
  measure: MeasureId | undefined,
  project: string,
): readonly KeyedMention[] {
  if (!measure) throw new Error('a line of 附件1 without a measure')
  return [
    ...mention(pack, table, { entry: line.lastYear, measure, project, year: pack.year - 1, stage: 'actual' }),
    ...mention(pack, table, { entry: line.budget, measure, project, stage: 'initial', stageIsSaid: false }),
    ...mention(pack, table, { entry: line.final, measure, project, stage: 'actual' }),
  ]
}

/** 按收入性质分 and 按支出性质分 do not say whether they part the budget or the spending. */
function unitMentions(pack: Package, table: UnitEvaluation): readonly KeyedMention[] {
  const { funds, income, spending } = table
  const open = { stage: 'actual', stageIsSaid: false } as const
  const cells: readonly Cell[] = [
    { entry: funds.total.initial, measure: 'unitSpending', stage: 'initial' },
    { entry: funds.total.budget, measure: 'unitSpending', stage: 'budget' },
    { entry: funds.total.spent, measure: 'unitSpending', stage: 'actual' },
    { entry: income.publicBudget, measure: 'publicBudget', ...open },
    { entry: income.governmentFunds, measure: 'governmentFunds', ...open },
    { entry: income.specialAccount, measure: 'specialAccount', ...open },
    { entry: spending.all, measure: 'unitSpending', ...open },
    { entry: spending.basic, measure: 'basicSpending', ...open },
    { entry: spending.projects, measure: 'projectSpending', ...open },
  ]
  return cells.flatMap((cell) => mention(pack, table, cell))
}

function projectMentions(pack: Package, table: ProjectEvaluation): readonly KeyedMention[] {
  const { initial, budget, spent } = table.funds.total
  const cells: readonly Cell[] = [
    { entry: initial, measure: 'projectSpending', stage: 'initial' },
    { entry: budget, measure: 'projectSpending', stage: 'budget' },
    { entry: spent, measure: 'projectSpending', stage: 'actual' },
  ]
  const project = plainName(table.heading.project.value ?? '')
  return project ? cells.flatMap((cell) => mention(pack, table, { ...cell, project })) : []
}
