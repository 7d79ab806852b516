import {
  type BaseData,
  Decimal,
  type Evaluation,
  editions,
  type FormId,
  fillTable,
  fromYuan,
  type Package,
  sum,
  type TableForm,
} from '@mingxiao/core'
import { bindEvaluation } from './bind-evaluation.ts'
import { bindTable } from './bind-table.ts'
import { type Bound, type BoundFields, type BoundList, boundList } from './bound.ts'
import { BoundValue, baseAmount, wordsValue } from './bound-value.ts'
import { shortcuts } from './shortcuts.ts'
import { workedOut } from './worked-out.ts'

/** Everything that a template of a report can name. */
export interface NarrativeValues {
  readonly year: string
  readonly lastYear: string
  readonly nextYear: string
  /** The year whose budget is made when the evaluation is done. */
  readonly budgetYear: string
  /** 附件1, 附件2; without cells where the edition has no such form. */
  readonly base: BoundFields
  readonly unit: BoundFields
  /** 附件3, one after the other, and each by the project's name. */
  readonly projects: BoundList
  /** The indicators of all evaluations. */
  readonly indicators: BoundList
  readonly totals: BoundFields
}

/** The values of a package, for the templates of its reports. Tables it does not have yet are there with empty cells. */
export function narrativeValues(pack: Package): NarrativeValues {
  const unit = bindForm(pack, 'unit-evaluation', pack.unitEvaluation)
  const projects = pack.projectEvaluations.map((table) => bindForm(pack, 'project-evaluation', table))
  const byName = projects.map((project): readonly [string, Bound] => [String(project['name']), project])
  const evaluations = pack.unitEvaluation ? [unit, ...projects] : projects
  return {
    year: String(pack.year),
    lastYear: String(pack.year - 1),
    nextYear: String(pack.year + 1),
    budgetYear: String(pack.year + 2),
    base: bindForm(pack, 'base-data', pack.baseData),
    unit: { ...unit, name: namedBy(unit['name'], pack.unit) },
    projects: boundList(projects, Object.fromEntries(byName)),
    indicators: evaluations.flatMap((evaluation) => evaluation['indicators'] as BoundList),
    totals: totalsOf(projects, evaluations),
  }
}

function bindForm(pack: Package, id: FormId, table: BaseData | Evaluation | null): BoundFields {
  const edition = table?.edition ?? pack.edition
  const form = editions.find((forms) => forms.id === edition)?.tables.find((candidate) => candidate.id === id)
  if (!form) return {}
  const cells = table ?? emptyTable(form, pack.year)
  const bound = bindTable(
    form,
    cells as unknown as Readonly<Record<string, unknown>>,
    table?.moneyUnit.value ?? form.moneyUnit,
  )
  const named = id === 'base-data' ? bound : bindEvaluation(cells as Evaluation, bound, pack)
  return { ...named, ...shortcutsIn(id, named) }
}

function emptyTable(form: TableForm, year: number): object {
  const origin = { format: 'form', path: '' } as const
  const place = { attachment: form.attachment, label: '', quote: '', table: null, row: null, column: null, origin }
  return { edition: form.edition, ...fillTable(form, {}, { attachment: form.attachment, year, place }) }
}

function shortcutsIn(id: FormId, bound: BoundFields): BoundFields {
  const found = Object.entries(shortcuts[id] ?? {}).map(([name, path]) => [name, valueAt(bound, path)])
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

function valueAt(bound: BoundFields, path: string): Bound | undefined {
  let at: unknown = bound
  for (const name of path.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[name]
  return at as Bound | undefined
}

function namedBy(cell: Bound | undefined, unit: string): Bound {
  if (cell instanceof BoundValue && cell.valueOf() !== null) return cell
  return wordsValue(unit, unit === '')
}

/** Sums over the projects, and how many indicators there are of each result. */
function totalsOf(projects: readonly BoundFields[], evaluations: readonly BoundFields[]): BoundFields {
  const count = (list: string) => {
    return counted(evaluations.reduce((found, evaluation) => found + (evaluation[list] as BoundList).length, 0))
  }
  return {
    projects: counted(projects.length),
    initial: moneySum(projects.map((project) => project['initial'])),
    budget: moneySum(projects.map((project) => project['budget'])),
    spent: moneySum(projects.map((project) => project['spent'])),
    indicators: count('indicators'),
    met: count('met'),
    unmet: count('unmet'),
    exceeded: count('exceeded'),
  }
}

function counted(count: number): BoundValue {
  return workedOut(Decimal.count(count), '', [], () => '个数')
}

/** Cells that say nothing add nothing; without any amount there is no sum. */
function moneySum(values: readonly (Bound | undefined)[]): BoundValue {
  const cells = values.filter((value) => value instanceof BoundValue).map(BoundValue.cellOf)
  const filled = cells.filter(({ amount }) => amount !== null)
  if (filled.length === 0) return wordsValue('（未填写）', true)
  const amounts = filled.map(({ amount, unit }) => baseAmount(amount ?? Decimal.zero, unit))
  return workedOut(fromYuan(sum(amounts), '万元').amount, '万元', filled, ([words]) => `各项目“${words}”之和`)
}
