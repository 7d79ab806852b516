import {
  Decimal,
  type Entry,
  type Figure,
  type Formula,
  fromYuan,
  inYuan,
  isMoneyUnit,
  percentOf,
  printComputed,
  sum,
} from '@mingxiao/core'
import { executionWeightFor } from '@mingxiao/law'
import type { Answer, TextOf } from './answer.ts'
import { cellEntry, cellPlace } from './cell-entry.ts'
import type { FormCell } from './form-cell.ts'
import { scoreRow, scoreTotalExecution } from './score-cell.ts'
import type { Sheet } from './sheet.ts'

/** Computes a cell; null where the formula cannot be taken because what it needs is not there. */
export function applyFormula(formula: Formula, cell: FormCell, sheet: Sheet, textOf: TextOf): Answer | null {
  const find = (refs: readonly string[]) => refs.flatMap((ref) => sheet.find(ref, cell))
  switch (formula.kind) {
    case 'same':
      return addUp(cell, find([formula.of]).slice(0, 1), [], textOf, true)
    case 'sum': {
      const { countedBy } = formula
      const parts = find(formula.of).filter((part) => countedBy === null || counts(part, countedBy, sheet, textOf))
      return addUp(cell, parts, [], textOf, formula.needsAll)
    }
    case 'difference': {
      const whole = find([formula.of]).slice(0, 1)
      return whole.length === 0 ? null : addUp(cell, whole, find(formula.less), textOf, true)
    }
    case 'ratio':
      return divide(cell, find([formula.part])[0], find([formula.whole])[0], textOf)
    case 'execution-weight': {
      const weight = executionWeightFor(sheet.draft.edition, sheet.draft.year)
      return weight === null || weight === '0' ? null : { text: weight, words: '预算执行率的标准分值', inputs: [] }
    }
    case 'execution-score':
      return scoreTotalExecution(cell, sheet, textOf)
    case 'indicator-score':
      return scoreRow(cell, sheet, textOf)
    case 'dash':
      return { text: '——', words: '表式规定不填', inputs: [] }
  }
}

/** A row without points is no indicator, and its blank score no gap. */
function counts(part: FormCell, column: string, sheet: Sheet, textOf: TextOf): boolean {
  if (entryOf(part, textOf).state !== 'blank') return true
  const [weight] = sheet.find(`${part.line}.${column}`, part)
  return weight !== undefined && entryOf(weight, textOf).state === 'value'
}

function addUp(
  cell: FormCell,
  parts: readonly FormCell[],
  less: readonly FormCell[],
  textOf: TextOf,
  needsAll: boolean,
): Answer | null {
  const added = parts.map((part) => entryOf(part, textOf))
  const taken = less.map((part) => entryOf(part, textOf))
  if ([...added, ...taken].some(({ state }) => state === 'unreadable')) return null
  if (needsAll && added.some(({ state }) => state === 'blank')) return null
  const terms = [...filled(parts, added), ...filled(less, taken).map((term) => ({ ...term, isLess: true }))]
  if (!terms.some(({ isLess }) => !isLess)) return null

  const amount = sum(terms.map((term) => (term.isLess ? Decimal.zero.minus(baseOf(term)) : baseOf(term))))
  const isMoney = cell.field.kind === 'money'
  const exact = isMoney ? fromYuan(amount, cell.table.unit).amount : amount
  const decimals = Math.max(
    0,
    ...terms.filter((term) => unitOf(term) === cell.table.unit).map(({ figure }) => figure.decimals),
  )
  return {
    text: printComputed(cell.field.kind, exact, cell.table.year, decimals),
    words:
      [...wordsOf(cell, parts)].join(' + ') +
      wordsOf(cell, less)
        .map((word) => ` − ${word}`)
        .join(''),
    inputs: [...parts, ...less].map(({ address }) => address),
  }
}

interface Term {
  readonly cell: FormCell
  readonly figure: Figure
  readonly isLess: boolean
}

function filled(cells: readonly FormCell[], entries: readonly Entry<Figure>[]): readonly Term[] {
  return cells.flatMap((cell, at) => {
    const figure = entries[at]?.value
    return figure ? [{ cell, figure, isLess: false }] : []
  })
}

/** Money in 元, all else as it is. */
function baseOf(term: Term): Decimal {
  const { figure, cell } = term
  return cell.field.kind === 'money' ? inYuan({ amount: figure.amount, unit: unitOf(term) }) : figure.amount
}

function unitOf({ figure, cell }: Term): '元' | '万元' | '亿元' {
  if (figure.unit === '万') return '万元'
  return isMoneyUnit(figure.unit) ? figure.unit : cell.table.unit
}

function divide(
  cell: FormCell,
  part: FormCell | undefined,
  whole: FormCell | undefined,
  textOf: TextOf,
): Answer | null {
  if (!part || !whole) return null
  const [above] = filled([part], [entryOf(part, textOf)])
  const [below] = filled([whole], [entryOf(whole, textOf)])
  const rate = above && below ? percentOf(baseOf(above), baseOf(below)) : null
  if (!rate) return null
  const [over = '', under = ''] = wordsOf(cell, [part, whole])
  return {
    text: printComputed('percent', rate, cell.table.year),
    words: `${over} ÷ ${under}`,
    inputs: [part.address, whole.address],
  }
}

function entryOf(cell: FormCell, textOf: TextOf): Entry<Figure> {
  return cellEntry(cell, textOf(cell) ?? '') as Entry<Figure>
}

/** Cells in the words of the form, as short as they are clear from where the computed cell stands. */
function wordsOf(from: FormCell, cells: readonly FormCell[]): readonly string[] {
  const columns = Map.groupBy(cells, ({ table, pattern, path }) => `${table.no}/${pattern ?? path}`)
  return [...columns.values()].flatMap((column) => {
    const [first] = column
    if (!first) return []
    if (column.length > 2 && first.line !== '' && /\.\d+$/.test(first.line)) return [`各行${first.columnLabel}之和`]
    return column.map((cell) => wordOf(from, cell))
  })
}

function wordOf(from: FormCell, cell: FormCell): string {
  const full = cellPlace(cell, '').label
  if (cell.table !== from.table) return `附件${cell.table.no}“${full.replaceAll(/[“”]/g, '')}”`
  if (cell.line === from.line) return cell.columnLabel
  return cell.column === from.column && cell.lineLabel !== '' ? cell.lineLabel : full
}
