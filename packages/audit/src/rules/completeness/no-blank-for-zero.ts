import {
  type BaseData,
  type Evaluation,
  type FieldKind,
  linesOf,
  type Package,
  plainText,
  quotedName,
  type TableCell,
  type TableLine,
  tablesOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H05',
  id: 'no-blank-for-zero',
  group: 'completeness',
  severity: 'warning',
  title: {
    zh: '数字格不留空白，零和不适用都要写明',
    en: 'No figure is left blank: zero and not applicable are printed',
  },
  cites: ['review-practice/zero-and-blank', 'form-hunan-2024/base-data'],
  messages: {
    row: {
      zh: '“{row}”一行的{cells}空着，读的人分不清是零、不适用还是漏填。没有发生的填0，不适用的填“—”，漏填的补上。',
      en: 'In the row “{row}” these cells are blank: {cells}. A reader cannot tell zero from not applicable or forgotten: print 0, “—” or the figure.',
    },
    cells: {
      zh: '{cells}空着，读的人分不清是零、不适用还是漏填。没有发生的填0，不适用的填“—”，漏填的补上。',
      en: 'These cells are blank: {cells}. A reader cannot tell zero from not applicable or forgotten: print 0, “—” or the figure.',
    },
    weight: {
      zh: '{row}的分值空着，分值合计无从核对。请填上分值。',
      en: 'The weight of {row} is blank, so the weights cannot be added up. Fill it in.',
    },
  },

  check(pack, report) {
    for (const table of tablesOf(pack)) {
      for (const { line, blank } of blankLines(pack, table)) {
        const [first, ...others] = blank
        if (!first) continue
        const place = { at: first.entry, related: others.map(({ entry }) => entry) }
        const cells = blank.map(({ label }) => label).join('、')
        if (line.part === 'indicators') report({ message: 'weight', ...place, data: { row: quotedName(line.label) } })
        else if (line.label === '') report({ message: 'cells', ...place, data: { cells } })
        else report({ message: 'row', ...place, data: { row: line.label, cells } })
      }
    }
  },
})

interface BlankLine {
  readonly line: TableLine
  readonly blank: readonly TableCell[]
}

/** Lines with blank cells where others in the same row or column hold figures. */
function blankLines(pack: Package, table: BaseData | Evaluation): readonly BlankLine[] {
  const lines = linesOf(pack, table)
  const reported: BlankLine[] = []
  for (const line of lines) {
    const blank = line.cells.filter((cell) => {
      const isDue = cell.entry.state === 'blank' && isFigure(cell) && isExpected(line, cell, lines)
      return isDue && hasFilledSibling(line, cell, lines) && !isPartOf(reported, line, cell)
    })
    if (blank.length > 0) reported.push({ line, blank })
  }
  return reported
}

const figureKinds: readonly FieldKind[] = ['money', 'percent', 'score', 'count', 'area']

function isFigure({ field }: TableCell): boolean {
  return figureKinds.includes(field.kind)
}

function hasFilledSibling(line: TableLine, cell: TableCell, lines: readonly TableLine[]): boolean {
  const inRow = line.cells.filter(isFigure)
  const inColumn = lines
    .filter(({ part }) => part === line.part)
    .flatMap(({ cells }) => cells.filter(({ key }) => key === cell.key))
  return [...inRow, ...inColumn].some(({ entry }) => entry.state === 'value')
}

/** Whether the form wants a figure in the cell of its own accord. Blank scores are left to no-blank-score. */
function isExpected(line: TableLine, cell: TableCell, lines: readonly TableLine[]): boolean {
  switch (line.part) {
    case 'funds': // the sub-rows of 附件3 are not scored, and their rates say nothing new
      return cell.field.kind === 'money' || (line.row === 'total' && cell.key !== 'score')
    case 'indicators':
      return cell.key === 'weight' && !isDetail(line)
    case 'spending':
      return isExpectedSpending(line, cell, lines)
    default:
      return cell.key !== 'all' // 按收入性质分 heads the rows below; many print no sum beside it
  }
}

/** “其中：汛期巡查” without points only parts the indicator above it. */
function isDetail({ label, cells }: TableLine): boolean {
  const isScored = cells.some(({ key, entry }) => key === 'score' && entry.state === 'value')
  return /^其中/.test(plainText(label)) && !isScored
}

function isExpectedSpending(line: TableLine, cell: TableCell, lines: readonly TableLine[]): boolean {
  const states = line.cells.filter(isFigure).map(({ entry }) => entry.state)
  switch (line.row) {
    case 'threePublicFunds': // where a part is filled, three-public-funds-add-up speaks of the total
      return !publicFundsParts.some((row) => stateAt(lines, row, cell.key) === 'value')
    case 'procurement':
      return cell.key !== 'lastYear' // the form prints —— there
    case 'adjustment': // one figure in either column says it all
      return cell.key !== 'lastYear' && !states.includes('value')
    case 'projectLines': // rows without any figure are no-unused-labels'
      return states.some((state) => state !== 'blank' && state !== 'absent')
    default:
      return cell.key !== 'all'
  }
}

const publicFundsParts = ['vehicles', 'vehiclePurchase', 'vehicleRunning', 'abroad', 'reception']

/** Rows of which others are part: a blank one is reported once, not again for each of its parts. */
const wholes: Readonly<Record<string, readonly string[]>> = {
  vehicles: ['threePublicFunds'],
  vehiclePurchase: ['vehicles', 'threePublicFunds'],
  vehicleRunning: ['vehicles', 'threePublicFunds'],
  abroad: ['threePublicFunds'],
  reception: ['threePublicFunds'],
  office: ['publicFunds'],
  utilitiesAndTravel: ['publicFunds'],
  meetingsAndTraining: ['publicFunds'],
}

function isPartOf(reported: readonly BlankLine[], { part, row }: TableLine, { key }: TableCell): boolean {
  const above = reported.filter(({ line }) => line.part === part && wholes[row]?.includes(line.row))
  return above.some(({ blank }) => blank.some((cell) => cell.key === key))
}

function stateAt(lines: readonly TableLine[], row: string, column: string): string | undefined {
  return lines.find((line) => line.row === row)?.cells.find(({ key }) => key === column)?.entry.state
}
