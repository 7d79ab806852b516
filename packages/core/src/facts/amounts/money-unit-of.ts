import { valueFor } from '@mingxiao/law'
import { Decimal } from '../../decimal/decimal.ts'
import { inYuan, type MoneyUnit } from '../../decimal/money.ts'
import { sum } from '../../decimal/sum.ts'
import type { Entry } from '../../forms/entry.ts'
import type { Figure } from '../../forms/figure.ts'
import { oncePer } from '../../forms/once-per.ts'
import { formOf } from '../../package/form-of.ts'
import type {
  BaseData,
  Evaluation,
  Package,
  ProjectEvaluation,
  TableFrame,
  UnitEvaluation,
} from '../../package/package.ts'
import { reportsOf } from '../../package/reports-of.ts'
import { amountIn, printedUnit } from '../figures/amount-in.ts'
import type { MeasureId } from '../measures.ts'
import { plainName } from '../names/plain-name.ts'
import { sameProject } from '../names/same-project.ts'
import { statementsOf } from '../statements-of.ts'

/** The unit of a table's amounts. */
export interface TableUnit {
  /** What the table prints. */
  readonly declared: MoneyUnit | null
  /** What its figures are in. */
  readonly likely: MoneyUnit
  /** What that rests on: the declaration, the official form where none is printed, or what the figures were held against. */
  readonly why: 'declared' | 'form' | 'per-head' | 'report' | 'unit-evaluation' | 'base-data'
}

/**
 * The declared unit where the figures are plausible in it, and where nothing speaks against it; else the unit in which they
 * fit the staff, the report, or the other tables. Where nothing is declared the official form's unit is taken as declared.
 */
export function moneyUnitOf(pack: Package, table: TableFrame): TableUnit {
  const known = memo.get(table)?.get(pack)
  if (known) return known
  const declared = table.moneyUnit.value
  const presumed = declared ?? officialUnitOf(table)
  const found = evidenceOf(pack, table, presumed)
  const why = found && found.unit !== presumed ? found.why : declared ? 'declared' : 'form'
  const unit: TableUnit = { declared, likely: found?.unit ?? presumed, why }
  memo.set(table, (memo.get(table) ?? new WeakMap<Package, TableUnit>()).set(pack, unit))
  return unit
}

const memo = new WeakMap<TableFrame, WeakMap<Package, TableUnit>>()

interface Evidence {
  readonly unit: MoneyUnit
  readonly why: TableUnit['why']
}

/** The unit that the official form of a table prints. */
export function officialUnitOf(table: TableFrame): MoneyUnit {
  return formOf(table).moneyUnit
}

function evidenceOf(pack: Package, table: TableFrame, presumed: MoneyUnit): Evidence | null {
  const units = [presumed, ...allUnits.filter((unit) => unit !== presumed)]
  if (table === pack.baseData) return evidenceForBaseData(pack, pack.baseData, units)
  if (table === pack.unitEvaluation) return evidenceForUnit(pack, pack.unitEvaluation, units)
  const project = projectsOf(pack).get(table)
  return project ? evidenceForProject(pack, project, units) : null
}

const projectsOf = oncePer(
  ({ projectEvaluations }: Package): ReadonlyMap<TableFrame, ProjectEvaluation> =>
    new Map(projectEvaluations.map((evaluation) => [evaluation, evaluation])),
)

const allUnits: readonly MoneyUnit[] = ['元', '万元', '亿元']

function evidenceForUnit(pack: Package, table: UnitEvaluation, units: readonly MoneyUnit[]): Evidence | null {
  const total = bareAmount(fundsOf(table))
  const perHead = total && fitPerHead(pack, total, units)
  if (perHead === units[0]) return { unit: perHead, why: 'per-head' }
  const inReport = total && fitNear(total, amountsInReports(pack, 'unitSpending', ''), units)
  if (inReport) return { unit: inReport, why: 'report' }
  return perHead ? { unit: perHead, why: 'per-head' } : null
}

function evidenceForBaseData(pack: Package, table: BaseData, units: readonly MoneyUnit[]): Evidence | null {
  const { projects, publicFunds } = table.spending
  const projectsTotal = bareAmount([projects.final, projects.budget, projects.lastYear])
  const publicTotal = bareAmount([publicFunds.final, publicFunds.budget, publicFunds.lastYear])
  const evaluation = pack.unitEvaluation
  const inUnit = (entries: (evaluation: UnitEvaluation) => readonly Entry<Figure>[]) =>
    evaluation ? amountsIn(entries(evaluation), moneyUnitOf(pack, evaluation).likely) : []
  return fitAny(units, [
    [projectsTotal, inUnit(({ spending }) => [spending.projects]), 'unit-evaluation'],
    [projectsTotal, inUnit(fundsOf), 'unit-evaluation'],
    [projectsTotal, amountsInReports(pack, 'projectSpending', ''), 'report'],
    [publicTotal, amountsInReports(pack, 'publicFunds', ''), 'report'],
  ])
}

function evidenceForProject(pack: Package, table: ProjectEvaluation, units: readonly MoneyUnit[]): Evidence | null {
  const own = bareAmount(fundsOf(table))
  const name = table.heading.project.value ?? ''
  const { unitEvaluation } = pack
  const inUnit = unitEvaluation
    ? amountsIn([unitEvaluation.spending.projects], moneyUnitOf(pack, unitEvaluation).likely)
    : []
  return fitAny(units, [
    [own, amountsInRows(pack, name), 'base-data'],
    [own, amountsInReports(pack, 'projectSpending', plainName(name)), 'report'],
    [own && projectsTotalOf(pack), inUnit, 'unit-evaluation'],
  ])
}

const projectsTotalOf = oncePer((pack: Package) =>
  sum(pack.projectEvaluations.flatMap((project) => bareAmount(fundsOf(project)) ?? [])),
)

function amountsInRows(pack: Package, name: string): readonly Decimal[] {
  const { baseData } = pack
  if (!baseData || name === '') return []
  const { likely } = moneyUnitOf(pack, baseData)
  return baseData.spending.projectLines
    .filter(({ rowLabel }) => rowLabel.value && sameProject(rowLabel.value, name, pack))
    .flatMap((line) => amountsIn([line.final, line.budget], likely))
}

function fundsOf({ funds: { total } }: Evaluation): readonly Entry<Figure>[] {
  return [total.spent, total.budget, total.initial]
}

/** The middle one of the amounts above zero that print no unit of their own: one mistyped cell does not decide. */
function bareAmount(entries: readonly Entry<Figure>[]): Decimal | null {
  const amounts = entries
    .flatMap(({ value }) => (value && !printedUnit(value) ? [value.amount] : []))
    .filter((amount) => amount.isAbove(Decimal.zero))
    .toSorted((a, b) => a.compare(b))
  return amounts[(amounts.length - 1) >> 1] ?? null
}

function amountsIn(entries: readonly Entry<Figure>[], unit: MoneyUnit): readonly Decimal[] {
  return entries.map((entry) => amountIn(entry, unit)?.yuan).filter((yuan) => yuan !== undefined)
}

function amountsInReports(pack: Package, measure: MeasureId, project: string): readonly Decimal[] {
  return amountsBySubject(pack).get(`${measure} ${project}`) ?? []
}

const amountsBySubject = oncePer((pack: Package): ReadonlyMap<string, readonly Decimal[]> => {
  const stated = reportsOf(pack)
    .flatMap((report) => statementsOf(report, pack))
    .flatMap(({ measure, project, yuan }) => (yuan ? [{ subject: `${measure} ${project}`, yuan }] : []))
  const bySubject = Map.groupBy(stated, ({ subject }) => subject)
  return new Map([...bySubject].map(([subject, amounts]) => [subject, amounts.map(({ yuan }) => yuan)]))
})

/** The unit in which the total per head of staff is one that a public body can spend in a year. */
function fitPerHead(pack: Package, total: Decimal, units: readonly MoneyUnit[]): MoneyUnit | null {
  const staff = pack.baseData?.staffing.unit.staff.value?.amount
  if (!staff?.isAbove(Decimal.zero)) return null
  const { min, max } = valueFor('units/per-head-spending', pack)
  const isPlausible = (unit: MoneyUnit) => {
    const perHead = inYuan({ amount: total, unit }).dividedBy(staff)
    return perHead.isAtLeast(Decimal.of(min)) && perHead.isAtMost(Decimal.of(max))
  }
  return units.find(isPlausible) ?? null
}

/** An amount, the amounts it should be of the size of, and where these stand. */
type Comparison = readonly [Decimal | null, readonly Decimal[], TableUnit['why']]

/** The first unit that some comparison bears out, the presumed one before all others: one odd amount elsewhere proves nothing. */
function fitAny(units: readonly MoneyUnit[], comparisons: readonly Comparison[]): Evidence | null {
  const fits = comparisons.flatMap(([amount, others, why]) => {
    const unit = amount && fitNear(amount, others, units)
    return unit ? [{ unit, why }] : []
  })
  return fits.find(({ unit }) => unit === units[0]) ?? fits[0] ?? null
}

/**
 * The unit in which the amount is of the size of one of the others. Units stand ten thousand times apart: amounts less
 * than a hundred times apart are in the same one.
 */
function fitNear(amount: Decimal, others: readonly Decimal[], units: readonly MoneyUnit[]): MoneyUnit | null {
  const isNear = (unit: MoneyUnit) => {
    const yuan = inYuan({ amount, unit })
    return others.some(
      (other) => yuan.times(Decimal.hundred).isAbove(other) && yuan.isBelow(other.times(Decimal.hundred)),
    )
  }
  return units.find(isNear) ?? null
}
