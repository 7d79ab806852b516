import type { Entry } from '../../forms/entry.ts'
import type { FigureMeasure, Measure } from '../../forms/measure.ts'
import { type Evaluation, evaluationsOf, type Package } from '../../package/package.ts'
import { inOneUnit } from '../figures/common-unit.ts'
import { unitAt } from '../figures/figure-units.ts'
import { type IndicatorStatement, indicatorStatementsOf } from '../indicator-statements.ts'
import { isGeneralIndicator } from '../names/general-indicator.ts'
import { plainName } from '../names/plain-name.ts'
import type { KeyedFigure } from './figure-fact.ts'
import { sameFigure } from './group-figures.ts'

/** What is asked for and reached of each indicator, in the tables and where a report calls it by its name. */
export function indicatorFiguresOf(pack: Package): readonly KeyedFigure[] {
  const cells = evaluationsOf(pack).flatMap((evaluation) =>
    evaluation.indicators.rows.flatMap(({ level3, target, actual }) => {
      const name = plainName(level3.value ?? '')
      return name ? [...cellOf(evaluation, name, 'target', target), ...cellOf(evaluation, name, 'reached', actual)] : []
    }),
  )
  const byName = [...Map.groupBy(cells, ({ name, column }) => `${name}\n${column}`)]
  const said = Map.groupBy(indicatorStatementsOf(pack), ({ indicator, column }) => `${indicator}\n${column}`)
  return byName.flatMap(([key, same]) => figuresOf(same, said.get(key) ?? [], pack.year))
}

interface Cell {
  readonly name: string
  readonly column: 'target' | 'reached'
  /** '' in 附件2. */
  readonly project: string
  readonly attachment: string
  readonly entry: Entry<Measure>
  readonly figure: FigureMeasure
}

function cellOf(evaluation: Evaluation, name: string, column: Cell['column'], entry: Entry<Measure>): readonly Cell[] {
  if (entry.value?.kind !== 'figure') return []
  const project = 'project' in evaluation.heading ? plainName(evaluation.heading.project.value ?? '') : ''
  return [{ name, column, project, attachment: evaluation.no, entry, figure: entry.value }]
}

/** Rows of one name are one figure, unless each project speaks of its own. */
function figuresOf(cells: readonly Cell[], said: readonly IndicatorStatement[], year: number): readonly KeyedFigure[] {
  const apart = areApart(cells)
  const subjectOf = ({ name, project }: Cell) => (apart && project !== '' ? `${project}·${name}` : name)
  const figures = cells.map((cell) => {
    const mention = { figure: cell.figure, place: cell.entry.place, source: 'table', stageIsSaid: true } as const
    return keyed(cell, subjectOf(cell), year, mention)
  })
  const spoken = said.flatMap((statement) => {
    const cell = cellMeant(cells, statement, apart)
    if (!cell) return []
    const mention = { figure: statement.figure, place: statement.place, source: 'sentence', stageIsSaid: true } as const
    return [keyed(cell, subjectOf(cell), year, mention)]
  })
  return [...figures, ...spoken]
}

function keyed({ column, figure }: Cell, subject: string, year: number, mention: KeyedFigure['mention']): KeyedFigure {
  const kind = unitAt(figure.unit, 0)?.kind ?? 'count'
  return { measure: column, subject, rateOf: null, year, stage: null, kind, mention }
}

function areApart(cells: readonly Cell[]): boolean {
  const [first] = cells
  if (!first || isGeneralIndicator(first.name.replace(/[()、，,·-]/g, ''))) return true
  const projects = cells.filter(({ project }) => project !== '')
  const [one, ...others] = projects
  const differ = one !== undefined && others.some(({ figure }) => !sameFigure(figure, one.figure))
  const unit = cells.find(({ project }) => project === '')
  return differ && !projects.some(({ figure }) => unit !== undefined && sameFigure(figure, unit.figure))
}

/** The row of those of one name that a sentence speaks of: 附件4 of the unit's, 附件5 of the only project that has the indicator. */
function cellMeant(cells: readonly Cell[], statement: IndicatorStatement, apart: boolean): Cell | null {
  const { figure, report } = statement
  const fitting = cells.filter((cell) => inOneUnit([cell.figure, figure]) !== null)
  const unit = fitting.find(({ project }) => project === '')
  if (!apart) return fitting[0] ?? null
  if (report.kind === 'unit-report') return unit ?? null
  const projects = fitting.filter(({ project }) => project !== '')
  return projects.length === 1 ? (projects[0] ?? null) : null
}
