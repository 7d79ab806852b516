import { fillTable } from '../../package/fill-table.ts'
import type { ProjectEvaluation } from '../../package/package.ts'
import type { LineSpots, Spot, SpotSet } from '../../package/spot.ts'
import { tableShapes } from '../../package/table-shapes.ts'

export interface EvaluationTexts {
  readonly funds?: Readonly<Record<string, string>>
  readonly rows?: readonly Readonly<Record<string, string>>[]
  readonly total?: Readonly<Record<string, string>>
}

/** A project evaluation of which only the cells named by the test are there. */
export function anEvaluation(texts: EvaluationTexts): ProjectEvaluation {
  const filling = { attachment: '3-1', year: 2024, place: placeOf('附件3') }
  const values = fillTable(
    tableShapes.projectEvaluation,
    {
      heading: { kind: 'fields', cells: { project: spotOf('河道保洁经费') } },
      funds: { kind: 'grid', rows: { total: lineOf(texts.funds) }, open: [] },
      indicators: { kind: 'rows', rows: (texts.rows ?? []).map(cellsOf), total: lineOf(texts.total), spare: [] },
    },
    filling,
  )
  const blank = { state: 'blank', value: null, place: filling.place } as const
  const frame = { title: blank, place: filling.place, moneyUnit: blank, labels: [], strays: [], notes: [] }
  return { no: '3-1', kind: 'project-evaluation', edition: 'hunan-2024', ...frame, ...values }
}

function lineOf(cells: Readonly<Record<string, string>> | undefined): LineSpots {
  return { label: null, cells: cellsOf(cells ?? {}) }
}

function cellsOf(cells: Readonly<Record<string, string>>): SpotSet {
  return Object.fromEntries(Object.entries(cells).map(([key, quote]) => [key, spotOf(quote)]))
}

function spotOf(quote: string): Spot {
  return { quote, table: null, row: null, column: null, origin: { format: 'form', path: quote } }
}

function placeOf(label: string) {
  return { attachment: '3-1', label, ...spotOf('') }
}
