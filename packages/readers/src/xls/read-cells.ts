import { readU16, readU32 } from '../cfb/little-endian.ts'
import { errorContent, numberContent, textContent, truthContent } from '../sheets/cell-content.ts'
import { readDouble, readRk } from './read-number.ts'
import { readString } from './read-string.ts'
import { RecordCursor } from './record-cursor.ts'
import { type BiffRecord, recordTypes } from './records.ts'
import type { SheetBuilder } from './sheet-builder.ts'

/** A cell whose formula gives a text: the text itself stands in a record to come ([MS-XLS] 2.4.268). */
export interface AwaitedText {
  readonly row: number
  readonly column: number
  readonly offset: number
  readonly style: number
}

/** Reads the cells of a record; the awaited cell where its text is still to come. */
export function readCells(record: BiffRecord, builder: SheetBuilder): AwaitedText | null {
  const { type, offset, pieces } = record
  const [data] = pieces
  const row = readU16(data, 0)
  const column = readU16(data, 2)
  const style = builder.styleOf(readU16(data, 4))
  const place = builder.cellPlace(row, column, offset)
  const { sharedStrings, dateSystem } = builder.state.globals

  switch (type) {
    case recordTypes.labelSst: {
      const index = readU32(data, 6)
      const text = sharedStrings[index]
      if (text === undefined) place.notices.add('missing-shared-string', place.origin(), { index: String(index) })
      builder.addCell(row, column, offset, textContent(style, text ?? '', place))
      return null
    }
    case recordTypes.label:
    case recordTypes.richString:
      builder.addCell(row, column, offset, textContent(style, readString(new RecordCursor(pieces, 6)), place))
      return null
    case recordTypes.number:
      builder.addCell(row, column, offset, numberContent(style, readDouble(data, 6), dateSystem, place))
      return null
    case recordTypes.rk:
      builder.addCell(row, column, offset, numberContent(style, readRk(data, 6), dateSystem, place))
      return null
    case recordTypes.blank:
      builder.addCell(row, column, offset, { text: '', borders: style.borders })
      return null
    case recordTypes.boolErr:
      addTruthOrError(record, data[6] ?? 0, data[7] === 1, builder)
      return null
    case recordTypes.mulBlank:
    case recordTypes.mulRk:
      addMany(record, builder)
      return null
    case recordTypes.formula:
      return addFormula(record, builder)
    default:
      return null
  }
}

export function addAwaitedText(awaited: AwaitedText, { pieces }: BiffRecord, builder: SheetBuilder): void {
  const { row, column, offset, style } = awaited
  const text = readString(new RecordCursor(pieces))
  builder.addCell(
    row,
    column,
    offset,
    textContent(builder.styleOf(style), text, builder.cellPlace(row, column, offset)),
  )
}

/** MulRk and MulBlank ([MS-XLS] 2.4.175, 2.4.174): cells side by side, each with its style; the last column at the end. */
function addMany({ type, offset, pieces }: BiffRecord, builder: SheetBuilder): void {
  const [data] = pieces
  const row = readU16(data, 0)
  const first = readU16(data, 2)
  const size = type === recordTypes.mulRk ? 6 : 2
  const count = Math.floor((data.length - 6) / size)
  for (let index = 0; index < count; index++) {
    const at = 4 + index * size
    const column = first + index
    const style = builder.styleOf(readU16(data, at))
    if (type === recordTypes.mulBlank) builder.addCell(row, column, offset, { text: '', borders: style.borders })
    else {
      const place = builder.cellPlace(row, column, offset)
      const content = numberContent(style, readRk(data, at + 2), builder.state.globals.dateSystem, place)
      builder.addCell(row, column, offset, content)
    }
  }
}

/** FormulaValue ([MS-XLS] 2.5.133): a double, or behind 0xffff what else a formula may give. */
function addFormula(record: BiffRecord, builder: SheetBuilder): AwaitedText | null {
  const { offset, pieces } = record
  const [data] = pieces
  const row = readU16(data, 0)
  const column = readU16(data, 2)
  const style = readU16(data, 4)
  if (readU16(data, 12) !== 0xffff) {
    const { dateSystem } = builder.state.globals
    const place = builder.cellPlace(row, column, offset)
    builder.addCell(row, column, offset, numberContent(builder.styleOf(style), readDouble(data, 6), dateSystem, place))
    return null
  }
  switch (data[6]) {
    case formulaKinds.text:
      return { row, column, offset, style }
    case formulaKinds.truth:
    case formulaKinds.error:
      addTruthOrError(record, data[8] ?? 0, data[6] === formulaKinds.error, builder)
      return null
    default:
      builder.addCell(row, column, offset, { text: '', borders: builder.styleOf(style).borders })
      return null
  }
}

const formulaKinds = { text: 0, truth: 1, error: 2 } as const

function addTruthOrError({ offset, pieces }: BiffRecord, value: number, isError: boolean, builder: SheetBuilder): void {
  const [data] = pieces
  const row = readU16(data, 0)
  const column = readU16(data, 2)
  const style = builder.styleOf(readU16(data, 4))
  const content = isError
    ? errorContent(style, errorTexts[value] ?? '#N/A', builder.cellPlace(row, column, offset))
    : truthContent(style, value !== 0)
  builder.addCell(row, column, offset, content)
}

/** BErr ([MS-XLS] 2.5.10). */
const errorTexts: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
}
