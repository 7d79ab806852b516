import {
  fillTable,
  type Indicator,
  readEntry,
  type Spot,
  type SpotSet,
  scoreExecution,
  scoreIndicator,
  tableShapes,
} from '@mingxiao/core'
import type { Answer, TextOf } from './answer.ts'
import type { FormCell } from './form-cell.ts'
import type { Sheet } from './sheet.ts'

/** The points for execution of the table that the cell stands in. */
export function scoreTotalExecution(cell: FormCell, sheet: Sheet, textOf: TextOf): Answer | null {
  const cells = ['initial', 'budget', 'spent', 'weight'].flatMap((column) => sheet.find(`funds.total.${column}`, cell))
  const total = { label: null, cells: spotsOf(cells, textOf) }
  const { funds } = fillTable(
    tableShapes.projectEvaluation,
    { funds: { kind: 'grid', rows: { total }, open: [] } },
    fillingOf(cell),
  )
  const scored = scoreExecution({ edition: sheet.draft.edition, funds }, cell.table.year)
  if (scored.kind === 'none') return null
  return {
    text: scored.score.toString(),
    words: '分值 × 执行率（不超过分值）',
    inputs: cells.filter(({ column }) => column !== 'initial').map(({ address }) => address),
  }
}

/** The points of an indicator's row; null where they cannot be recomputed, or where fewer were given with a reason. */
export function scoreRow(cell: FormCell, sheet: Sheet, textOf: TextOf): Answer | null {
  const row = sheet.lineOf(cell)
  const inputs = row.filter(({ column }) => basis.includes(column))
  const { indicators } = fillTable(
    tableShapes.projectEvaluation,
    {
      indicators: {
        kind: 'rows',
        rows: [
          spotsOf(
            row.filter((one) => one !== cell),
            textOf,
          ),
        ],
        total: noTotal,
        spare: [],
      },
    },
    fillingOf(cell),
  )
  const [indicator] = indicators.rows
  const scored = indicator && scoreIndicator(indicator, cell.table.year)
  if (scored?.kind !== 'score' || isTakenOff(cell, indicator, scored.score)) return null
  return {
    text: scored.score.toString(),
    words: '按指标值和实际完成值计算',
    inputs: inputs.map(({ address }) => address),
  }
}

const basis: readonly string[] = ['level2', 'level3', 'target', 'actual', 'weight']
const noTotal = { label: null, cells: {} }

type Score = Extract<ReturnType<typeof scoreIndicator>, { readonly kind: 'score' }>['score']

/** Points may be taken off where the reason is given, as for a target that was set too low. */
function isTakenOff(cell: FormCell, indicator: Indicator | undefined, most: Score): boolean {
  if (indicator?.reason.state !== 'value' || cell.typed === undefined) return false
  const typed = readEntry(tableShapes.projectEvaluation.parts.indicators.columns.score, {
    ...fillingOf(cell).place,
    quote: cell.typed,
  })
  return typed.value?.amount.isBelow(most) ?? false
}

function spotsOf(cells: readonly FormCell[], textOf: TextOf): SpotSet {
  return Object.fromEntries(cells.map((cell) => [cell.column, spotOf(cell.address, textOf(cell) ?? '')]))
}

function spotOf(address: string, quote: string): Spot {
  return { quote, table: null, row: null, column: null, origin: { format: 'form', path: address } }
}

function fillingOf(cell: FormCell) {
  const place = { attachment: cell.table.no, label: '', ...spotOf(cell.address, '') }
  return { attachment: cell.table.no, year: cell.table.year, place }
}
