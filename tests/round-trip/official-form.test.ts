import { type Document, evaluationsOf, type Package, type Table } from '@mingxiao/core'
import { recognise } from '@mingxiao/readers'
import { layoutPackage } from '@mingxiao/writers'
import { documentOfLaid } from '@mingxiao/writers/testing'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../samples/yuanjiang-2024/read-sample.ts'

describe('the sample laid out, beside the official form that it was filled in on', () => {
  const official = readSample('docx')
  const { value } = recognise(official)
  if (!value) throw new Error('the sample is a package')
  const laid = documentOfLaid(layoutPackage({ pack: value, figures: new Map(), paragraphs: new Map() }))

  it.each([0, 1, 2, 3])('has the rows and merges of the official table %d, but for rows left blank', (at) => {
    const spare = spareRowsOf(value, at)
    const rows = placesIn(tableAt(official, at)).filter((_, row) => !spare.has(row))
    expect(placesIn(tableAt(laid, at))).toEqual(rows)
  })
})

/** Rows of the template that hold no indicator; a package keeps them as spare. */
function spareRowsOf(pack: Package, at: number): ReadonlySet<number> {
  const spare = evaluationsOf(pack)[at - 1]?.indicators.spare ?? []
  return new Set(spare.map(({ place: { row } }) => (row ?? 0) - 1))
}

function tableAt({ blocks }: Document, at: number): Table {
  const table = blocks.filter((block) => block.kind === 'table')[at]
  if (!table) throw new Error(`there is no table ${at}`)
  return table
}

/** Which columns the cells of each row cover, with a mark before those that reach down from above. */
function placesIn({ rowCount, cells }: Table): readonly string[] {
  return Array.from({ length: rowCount }, (_, row) => {
    const crossing = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    const inOrder = crossing.toSorted((a, b) => a.column - b.column)
    return inOrder
      .map((cell) => `${cell.row < row ? '^' : ''}${cell.column}–${cell.column + cell.columnSpan - 1}`)
      .join(' ')
  })
}
