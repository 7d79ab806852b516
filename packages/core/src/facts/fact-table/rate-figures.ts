import type { Evaluation, Package } from '../../package/package.ts'
import { evaluationsOf } from '../../package/package.ts'
import { reportsOf } from '../../package/reports-of.ts'
import { plainName } from '../names/plain-name.ts'
import { statementsOf } from '../statements-of.ts'
import type { KeyedFigure } from './figure-fact.ts'

/** The execution rates that the evaluations print and the reports state. */
export function rateFiguresOf(pack: Package): readonly KeyedFigure[] {
  return [...evaluationsOf(pack).flatMap((table) => cellFigure(table, pack.year)), ...statedRates(pack)]
}

function cellFigure(table: Evaluation, year: number): readonly KeyedFigure[] {
  const { value, place } = table.funds.total.rate
  if (!value) return []
  const isProject = 'project' in table.heading
  const figure = { ...value, unit: '%' }
  return [
    {
      measure: 'executionRate',
      subject: isProject ? plainName(table.heading.project.value ?? '') : '',
      rateOf: isProject ? 'projectSpending' : 'unitSpending',
      year,
      stage: null,
      kind: 'percent',
      mention: { figure, place, source: 'table', stageIsSaid: true },
    },
  ]
}

function statedRates(pack: Package): readonly KeyedFigure[] {
  return reportsOf(pack)
    .flatMap((report) => statementsOf(report, pack))
    .filter(({ measure }) => measure === 'executionRate')
    .map(({ measure, project, rateOf, year, figure, place }): KeyedFigure => {
      const mention = { figure, place, source: 'sentence', stageIsSaid: true } as const
      return { measure, subject: project, rateOf, year, stage: null, kind: 'percent', mention }
    })
}
